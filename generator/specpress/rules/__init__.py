"""What `specpress check` finds in a model that could be read: one module a rule, each named for its fault."""

from __future__ import annotations

from specpress.catalog.model import Model
from specpress.diagnostics import Diagnostic
from specpress.rules import (
    default_not_an_option,
    default_of_wrong_type,
    default_on_required,
    default_out_of_range,
    deprecated_replacement_unknown,
    deprecation_dates_disordered,
    discrepancy_about_nothing,
    duplicate_option,
    empty_range,
    example_refused,
    inferred_fact_missing,
    meaning_refused,
    mime_kind_mismatch,
    missing_description,
    missing_type,
    mode_never_entered,
    names_collide,
    number_not_exact,
    option_of_wrong_type,
    option_out_of_range,
    options_collide,
    pattern_not_portable,
    price_case_unreachable,
    price_cases_miss,
    price_currency_unknown,
    price_divide_not_positive,
    price_factor_misfit,
    price_negative,
    price_option_not_a_number,
    price_tiers_disordered,
    price_value_of_no_option,
    price_vector_differs,
    price_without_value,
    rule_demands_impossible,
    rule_demands_nothing_new,
    rule_never_fires,
    rule_not_expressible,
    source_unused,
    step_not_positive,
    step_off_grid,
    test_of_wrong_type,
    text_unfinished,
    text_untrimmed,
    unknown_fact_stated,
    unsourced_fact,
    upload_counts_disagree,
    upload_role_beyond_max,
)
from specpress.rules.base import Rule

RULES: dict[str, Rule] = {
    "default-not-an-option": default_not_an_option,
    "default-of-wrong-type": default_of_wrong_type,
    "default-on-required": default_on_required,
    "default-out-of-range": default_out_of_range,
    "deprecated-replacement-unknown": deprecated_replacement_unknown,
    "deprecation-dates-disordered": deprecation_dates_disordered,
    "discrepancy-about-nothing": discrepancy_about_nothing,
    "duplicate-option": duplicate_option,
    "empty-range": empty_range,
    "example-refused": example_refused,
    "inferred-fact-missing": inferred_fact_missing,
    "meaning-refused": meaning_refused,
    "mime-kind-mismatch": mime_kind_mismatch,
    "missing-description": missing_description,
    "missing-type": missing_type,
    "mode-never-entered": mode_never_entered,
    "names-collide": names_collide,
    "number-not-exact": number_not_exact,
    "option-of-wrong-type": option_of_wrong_type,
    "option-out-of-range": option_out_of_range,
    "options-collide": options_collide,
    "pattern-not-portable": pattern_not_portable,
    "price-case-unreachable": price_case_unreachable,
    "price-cases-miss": price_cases_miss,
    "price-currency-unknown": price_currency_unknown,
    "price-divide-not-positive": price_divide_not_positive,
    "price-factor-misfit": price_factor_misfit,
    "price-negative": price_negative,
    "price-option-not-a-number": price_option_not_a_number,
    "price-tiers-disordered": price_tiers_disordered,
    "price-value-of-no-option": price_value_of_no_option,
    "price-vector-differs": price_vector_differs,
    "price-without-value": price_without_value,
    "rule-demands-impossible": rule_demands_impossible,
    "rule-demands-nothing-new": rule_demands_nothing_new,
    "rule-never-fires": rule_never_fires,
    "rule-not-expressible": rule_not_expressible,
    "source-unused": source_unused,
    "step-not-positive": step_not_positive,
    "step-off-grid": step_off_grid,
    "test-of-wrong-type": test_of_wrong_type,
    "text-unfinished": text_unfinished,
    "text-untrimmed": text_untrimmed,
    "unknown-fact-stated": unknown_fact_stated,
    "unsourced-fact": unsourced_fact,
    "upload-counts-disagree": upload_counts_disagree,
    "upload-role-beyond-max": upload_role_beyond_max,
}
"""Every rule by its code."""


def check_model(model: Model) -> tuple[Diagnostic, ...]:
    """Everything that the rules find in a model, sorted, each problem once."""
    found = {
        Diagnostic(one.span, code, one.message, one.help, rule.SEVERITY)
        for code, rule in RULES.items()
        for one in rule.check(model)
    }
    return tuple(sorted(found))
