"""What `specpress check` finds in a model that could be read: one module a rule, each named for its fault."""

from __future__ import annotations

from specpress.base.diagnostics import Diagnostic
from specpress.catalog.model import Model
from specpress.check import checker_type
from specpress.lint.rule import Rule, load_rule

_MODULES = (
    "absent_means_default",
    "default_not_an_option",
    "default_of_wrong_type",
    "default_on_required",
    "default_out_of_range",
    "deprecated_replacement_unknown",
    "deprecation_dates_disordered",
    "discrepancy_about_nothing",
    "duplicate_option",
    "empty_range",
    "example_refused",
    "inferred_fact_missing",
    "meaning_refused",
    "mime_kind_mismatch",
    "missing_description",
    "missing_summary",
    "missing_type",
    "modality_unknown",
    "mode_never_entered",
    "names_collide",
    "number_not_exact",
    "option_of_wrong_type",
    "option_out_of_range",
    "options_collide",
    "pattern_not_portable",
    "price_case_unreachable",
    "price_cases_miss",
    "price_currency_unknown",
    "price_divide_not_positive",
    "price_factor_misfit",
    "price_negative",
    "price_option_not_a_number",
    "price_quantity_missing",
    "price_tiers_disordered",
    "price_value_of_no_option",
    "price_vector_differs",
    "price_without_value",
    "retired",
    "rule_demands_impossible",
    "rule_demands_nothing_new",
    "rule_never_fires",
    "source_unused",
    "step_not_positive",
    "step_off_grid",
    "test_of_wrong_type",
    "text_unfinished",
    "text_untrimmed",
    "total_of_no_number",
    "unknown_fact_stated",
    "unsourced_fact",
    "upload_counts_disagree",
    "upload_role_beyond_max",
)
"""The modules of `lint/rules`; a new rule is its file and a line here."""

RULES: tuple[Rule, ...] = tuple(load_rule(f"{__name__}.rules", name) for name in _MODULES)
"""Every rule, sorted by code."""


def check_model(model: Model) -> tuple[Diagnostic, ...]:
    """Everything that the rules find in a model, sorted, each problem once; also what is one from a day on."""
    checker_type(model.request)  # read as a whole once, its parts need not be read for each rule
    return tuple(sorted({rule.code.at(*finding) for rule in RULES for finding in rule.check(model)}))
