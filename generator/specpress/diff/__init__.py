"""What changed between two catalogues: one module a kind of change, each named for it.

Given two catalogues; gives the changes, the worst first. Meaning is compared, not text: what resolves to the same is
no change. The verdicts are about requests and answers: what was accepted and is refused now, or was promised and is
not there, breaks those who rely on it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from specpress.base.diagnostics import Span
from specpress.base.json_text import json_line
from specpress.catalog import Catalog
from specpress.catalog.json_values import plain
from specpress.catalog.model import Model
from specpress.catalog.release import Severity
from specpress.catalog.types import Field, ObjectType, object_in
from specpress.catalog.values import ABSENT, Path
from specpress.diff.in_words import in_words
from specpress.diff.kind import Found, InWords, Kind, Pair, Place, load_kind
from specpress.diff.pairs import pairs
from specpress.diff.renames import RenamedField, RenamedModel
from specpress.diff.words import CHANGED, COSTS
from specpress.wording.translator import PLAIN, Translator, whole

_MODULES: tuple[str, ...] = (
    "absent_value_added",
    "absent_value_changed",
    "absent_value_dropped",
    "alternative_added",
    "alternative_removed",
    "alternative_title_changed",
    "answer_alternative_added",
    "answer_alternative_removed",
    "answer_described",
    "answer_description_changed",
    "answer_file_changed",
    "answer_key_added",
    "answer_key_always_there",
    "answer_key_deprecated",
    "answer_key_not_always_there",
    "answer_key_removed",
    "answer_key_renamed",
    "answer_may_be_null",
    "answer_never_null",
    "answer_not_described",
    "answer_option_added",
    "answer_option_removed",
    "answer_option_renamed",
    "answer_places_changed",
    "answer_type_changed",
    "answer_type_narrowed",
    "answer_values_changed",
    "answer_words_changed",
    "auth_alternative_added",
    "auth_alternative_removed",
    "auth_demanded",
    "auth_environment_changed",
    "auth_header_changed",
    "auth_key_prefix_changed",
    "auth_not_demanded",
    "auth_scheme_changed",
    "auth_scopes_changed",
    "author_changed",
    "behaviour_note_changed",
    "behaviour_note_removed",
    "behaviour_note_reworded",
    "behaviour_noted",
    "boolean_fixed",
    "boolean_freed",
    "catalog_summary_changed",
    "catalog_title_changed",
    "concurrent_tasks_lowered",
    "concurrent_tasks_named",
    "concurrent_tasks_not_named",
    "concurrent_tasks_raised",
    "default_added",
    "default_changed",
    "default_dropped",
    "description_changed",
    "endpoint_added",
    "endpoint_answer_changed",
    "endpoint_body_changed",
    "endpoint_call_changed",
    "endpoint_method_changed",
    "endpoint_needs_key",
    "endpoint_needs_no_key",
    "endpoint_path_changed",
    "endpoint_removed",
    "endpoint_scope_demanded",
    "endpoint_scope_not_demanded",
    "endpoint_statuses_changed",
    "endpoint_streams_changed",
    "endpoint_summary_changed",
    "error_action_changed",
    "error_added",
    "error_description_changed",
    "error_kind_changed",
    "error_removed",
    "error_retry_changed",
    "error_status_changed",
    "family_added",
    "family_key_added",
    "family_key_description_changed",
    "family_key_mapped_otherwise",
    "family_key_removed",
    "family_key_title_changed",
    "family_member_added",
    "family_member_removed",
    "family_removed",
    "family_summary_changed",
    "family_title_changed",
    "file_form_added",
    "file_form_removed",
    "file_kind_changed",
    "file_limits_added",
    "file_limits_dropped",
    "file_max_bytes_added",
    "file_max_bytes_dropped",
    "file_max_bytes_lowered",
    "file_max_bytes_raised",
    "file_max_files_added",
    "file_max_files_dropped",
    "file_max_files_lowered",
    "file_max_files_raised",
    "file_max_frame_rate_added",
    "file_max_frame_rate_dropped",
    "file_max_frame_rate_lowered",
    "file_max_frame_rate_raised",
    "file_max_height_added",
    "file_max_height_dropped",
    "file_max_height_lowered",
    "file_max_height_raised",
    "file_max_pixels_added",
    "file_max_pixels_dropped",
    "file_max_pixels_lowered",
    "file_max_pixels_raised",
    "file_max_seconds_added",
    "file_max_seconds_dropped",
    "file_max_seconds_lowered",
    "file_max_seconds_raised",
    "file_max_side_added",
    "file_max_side_dropped",
    "file_max_side_lowered",
    "file_max_side_raised",
    "file_max_total_seconds_added",
    "file_max_total_seconds_dropped",
    "file_max_total_seconds_lowered",
    "file_max_total_seconds_raised",
    "file_max_width_added",
    "file_max_width_dropped",
    "file_max_width_lowered",
    "file_max_width_raised",
    "file_min_files_added",
    "file_min_files_dropped",
    "file_min_files_lowered",
    "file_min_files_raised",
    "file_min_frame_rate_added",
    "file_min_frame_rate_dropped",
    "file_min_frame_rate_lowered",
    "file_min_frame_rate_raised",
    "file_min_height_added",
    "file_min_height_dropped",
    "file_min_height_lowered",
    "file_min_height_raised",
    "file_min_pixels_added",
    "file_min_pixels_dropped",
    "file_min_pixels_lowered",
    "file_min_pixels_raised",
    "file_min_seconds_added",
    "file_min_seconds_dropped",
    "file_min_seconds_lowered",
    "file_min_seconds_raised",
    "file_min_side_added",
    "file_min_side_dropped",
    "file_min_side_lowered",
    "file_min_side_raised",
    "file_min_width_added",
    "file_min_width_dropped",
    "file_min_width_lowered",
    "file_min_width_raised",
    "file_ratio_added",
    "file_ratio_dropped",
    "file_ratio_narrowed",
    "file_ratio_widened",
    "file_role_added",
    "file_role_changed",
    "file_role_dropped",
    "file_transparency_changed",
    "fractions_allowed",
    "fractions_refused",
    "free_keys_allowed",
    "free_keys_refused",
    "header_added",
    "header_became_optional",
    "header_became_required",
    "header_content_changed",
    "header_removed",
    "input_added",
    "input_removed",
    "language_added",
    "language_removed",
    "last_day_moved_back",
    "last_day_moved_forward",
    "last_day_named",
    "last_day_near",
    "last_day_not_named",
    "last_day_past",
    "license_changed",
    "list_unique_added",
    "list_unique_dropped",
    "longest_text_in_bytes_added",
    "longest_text_in_bytes_dropped",
    "longest_text_in_bytes_lowered",
    "longest_text_in_bytes_raised",
    "longest_text_in_characters_added",
    "longest_text_in_characters_dropped",
    "longest_text_in_characters_lowered",
    "longest_text_in_characters_raised",
    "longest_text_in_tokens_added",
    "longest_text_in_tokens_dropped",
    "longest_text_in_tokens_lowered",
    "longest_text_in_tokens_raised",
    "longest_text_in_words_added",
    "longest_text_in_words_dropped",
    "longest_text_in_words_lowered",
    "longest_text_in_words_raised",
    "max_items_added",
    "max_items_dropped",
    "max_items_lowered",
    "max_items_raised",
    "mime_type_added",
    "mime_type_removed",
    "mime_types_listed",
    "mime_types_unlisted",
    "min_items_added",
    "min_items_dropped",
    "min_items_lowered",
    "min_items_raised",
    "modality_changed",
    "mode_added",
    "mode_changed",
    "mode_removed",
    "model_added",
    "model_call_changed",
    "model_deprecated",
    "model_deprecation_changed",
    "model_deprecation_withdrawn",
    "model_discrepancies_changed",
    "model_error_added",
    "model_error_removed",
    "model_examples_changed",
    "model_family_changed",
    "model_note_changed",
    "model_removed",
    "model_renamed",
    "model_sources_changed",
    "model_summary_changed",
    "model_title_changed",
    "note_changed",
    "null_accepted",
    "null_refused",
    "number_above_added",
    "number_above_dropped",
    "number_above_lowered",
    "number_above_raised",
    "number_below_added",
    "number_below_dropped",
    "number_below_lowered",
    "number_below_raised",
    "number_max_added",
    "number_max_dropped",
    "number_max_lowered",
    "number_max_raised",
    "number_min_added",
    "number_min_dropped",
    "number_min_lowered",
    "number_min_raised",
    "number_multiple_of_added",
    "number_multiple_of_dropped",
    "number_multiple_of_narrowed",
    "number_multiple_of_refined",
    "number_option_added",
    "number_option_removed",
    "number_options_listed",
    "number_options_unlisted",
    "number_rounding_added",
    "number_rounding_changed",
    "number_rounding_dropped",
    "number_step_added",
    "number_step_dropped",
    "number_step_narrowed",
    "number_step_refined",
    "number_steps_shifted",
    "number_unit_added",
    "number_unit_changed",
    "number_unit_dropped",
    "object_closed",
    "object_opened",
    "option_added",
    "option_deprecated",
    "option_deprecation_changed",
    "option_deprecation_withdrawn",
    "option_description_changed",
    "option_no_longer_suggested",
    "option_removed",
    "option_renamed",
    "option_title_changed",
    "options_closed",
    "options_listed",
    "options_opened",
    "options_reordered",
    "options_unlisted",
    "output_parameters_changed",
    "package_renamed",
    "parameter_added",
    "parameter_became_optional",
    "parameter_became_required",
    "parameter_declared_changed",
    "parameter_deprecated",
    "parameter_deprecation_changed",
    "parameter_deprecation_withdrawn",
    "parameter_description_changed",
    "parameter_examples_changed",
    "parameter_meanings_changed",
    "parameter_moved",
    "parameter_moved_unnoticed",
    "parameter_no_longer_read",
    "parameter_note_changed",
    "parameter_removed",
    "parameter_renamed",
    "parameter_renamed_unnoticed",
    "parameter_title_changed",
    "parameter_unavailable_added",
    "parameter_unavailable_changed",
    "parameter_unavailable_dropped",
    "polling_changed",
    "price_billing_changed",
    "price_depends_on_more",
    "price_effective_changed",
    "price_examples_changed",
    "price_formula_changed",
    "price_kind_changed",
    "price_lowered",
    "price_measures_changed",
    "price_named",
    "price_not_named",
    "price_note_changed",
    "price_raised",
    "price_reference_changed",
    "price_shifted",
    "price_unit_changed",
    "price_worth_changed",
    "project_address_changed",
    "provider_added",
    "provider_base_url_changed",
    "provider_call_changed",
    "provider_discrepancies_changed",
    "provider_removed",
    "provider_sources_changed",
    "provider_summary_changed",
    "provider_title_changed",
    "provider_website_changed",
    "rate_limit_lowered",
    "rate_limit_named",
    "rate_limit_not_named",
    "rate_limit_raised",
    "required_header_added",
    "required_parameter_added",
    "rule_added",
    "rule_changed",
    "rule_loosened",
    "rule_removed",
    "rule_reworded",
    "rule_tightened",
    "schemas_address_changed",
    "shortest_text_in_bytes_added",
    "shortest_text_in_bytes_dropped",
    "shortest_text_in_bytes_lowered",
    "shortest_text_in_bytes_raised",
    "shortest_text_in_characters_added",
    "shortest_text_in_characters_dropped",
    "shortest_text_in_characters_lowered",
    "shortest_text_in_characters_raised",
    "shortest_text_in_tokens_added",
    "shortest_text_in_tokens_dropped",
    "shortest_text_in_tokens_lowered",
    "shortest_text_in_tokens_raised",
    "shortest_text_in_words_added",
    "shortest_text_in_words_dropped",
    "shortest_text_in_words_lowered",
    "shortest_text_in_words_raised",
    "site_address_changed",
    "size_max_pixels_added",
    "size_max_pixels_dropped",
    "size_max_pixels_lowered",
    "size_max_pixels_raised",
    "size_max_side_added",
    "size_max_side_dropped",
    "size_max_side_lowered",
    "size_max_side_raised",
    "size_min_pixels_added",
    "size_min_pixels_dropped",
    "size_min_pixels_lowered",
    "size_min_pixels_raised",
    "size_min_side_added",
    "size_min_side_dropped",
    "size_min_side_lowered",
    "size_min_side_raised",
    "size_multiple_of_added",
    "size_multiple_of_dropped",
    "size_multiple_of_narrowed",
    "size_multiple_of_refined",
    "size_ratio_added",
    "size_ratio_dropped",
    "size_ratio_narrowed",
    "size_ratio_widened",
    "size_separator_changed",
    "status_added",
    "status_description_changed",
    "status_phase_changed",
    "status_removed",
    "text_format_added",
    "text_format_changed",
    "text_format_dropped",
    "text_pattern_added",
    "text_pattern_changed",
    "text_pattern_dropped",
    "text_ratio_added",
    "text_ratio_dropped",
    "text_ratio_narrowed",
    "text_ratio_widened",
    "text_size_added",
    "text_size_dropped",
    "text_unit_added",
    "text_unit_changed",
    "text_unit_dropped",
    "text_unlimited_added",
    "text_unlimited_dropped",
    "translations_changed",
    "type_changed",
    "type_narrowed",
    "type_widened",
    "upload_api_added",
    "upload_api_changed",
    "upload_api_removed",
    "upload_kind_added",
    "upload_kind_removed",
    "upload_need_changed",
    "upload_roles_changed",
    "uploads_allowed",
    "uploads_max_files_added",
    "uploads_max_files_dropped",
    "uploads_max_files_lowered",
    "uploads_max_files_raised",
    "uploads_min_files_added",
    "uploads_min_files_dropped",
    "uploads_min_files_lowered",
    "uploads_min_files_raised",
    "uploads_refused",
    "webhook_added",
    "webhook_content_changed",
    "webhook_removed",
)
"""The modules of `diff/kinds`; a new kind is its file and a line here."""


NOWHERE = Span("")


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between two catalogues. `model` is `provider/model`, or a provider's id where it is of all."""

    kind: Kind
    model: str
    path: Path
    key: Path
    """The path as docs have it: parameters stand for themselves, wherever a request has them."""
    found: Found
    span: Span = NOWHERE
    """Where the new part, or the old one that is gone, was written; nowhere where it was not read from specs."""

    @property
    def severity(self) -> Severity:
        """What it does to those who use what changed."""
        return self.kind.severity

    @property
    def provider(self) -> str:
        """The id of the provider that it is about, or whose model; empty where it is about neither."""
        return self.model.partition("/")[0]

    @property
    def fingerprint(self) -> str:
        """The same for the same change, whatever else changes."""
        text = json_line(
            [self.kind.code, self.model, list(self.path), _shown(self.found.old), _shown(self.found.new)]
        )
        return hashlib.sha256(text.encode()).hexdigest()[:16]

    def message(self, translator: Translator = PLAIN) -> str:
        """What changed, in a sentence."""
        return whole(self._sentence, translator)

    def _sentence(self, translator: Translator) -> str:
        parts = {
            "key": translator.code(_dotted(self.key) or self.model),
            "what": translator.gettext(self.kind.what) if self.kind.what else "",
            "old": in_words(self.found.old, translator),
            "new": in_words(self.found.new, translator),
        }
        message = self.kind.message
        if self.found.percent is None and message == COSTS:
            message = CHANGED  # what was free costs no percent more
        elif self.found.percent is not None:
            sign = "+" if self.found.percent > 0 else ""
            parts["percent"] = f"{sign}{translator.number(self.found.percent)}"
        return translator.gettext(message, **parts)

    def action(self, translator: Translator = PLAIN) -> str:
        """What to do about it."""
        return translator.gettext(self.kind.action)

    def row(self, translator: Translator = PLAIN) -> dict[str, Any]:
        """The change as JSON."""
        return {
            "code": self.kind.code,
            "severity": self.severity.value,
            "model": self.model,
            "path": _dotted(self.path),
            "old": _shown(self.found.old),
            "new": _shown(self.found.new),
            "message": self.message(translator),
            "action": self.action(translator),
            "fingerprint": self.fingerprint,
            **({"confidence": self.found.confidence} if self.found.confidence else {}),
            **({"percent": self.found.percent} if self.found.percent is not None else {}),
        }


def _dotted(path: Path) -> str:
    """A path as people read it: `size[]` for the elements of a list, `mode[fast]` for an option."""
    return ".".join(path).replace(".*", "[]").replace(".[", "[")


def _shown(part: Any) -> Any:
    """A part of a catalogue as JSON."""
    if isinstance(part, InWords):
        return plain(part.json)
    return None if part is None or part is ABSENT else plain(part)


@cache
def all_kinds() -> tuple[Kind, ...]:
    """Every kind of change, sorted by code."""
    return tuple(map(_kind, _MODULES))


def kind_of(code: str) -> Kind | None:
    """The kind of a code; None for one that there is not. No other kind is read for it."""
    name = code.replace("-", "_")
    return _kind(name) if name in _MODULES else None


@cache
def _kind(name: str) -> Kind:
    return load_kind(f"{__name__}.kinds", name)


def changes(old: Catalog, new: Catalog, today: date | None = None) -> tuple[Change, ...]:
    """What changed, the worst first, then by model and place.

    With a day it is also told which of the last days that are named now are near or past.
    """
    by_class: dict[tuple[type, bool], list[Kind]] = {}
    for kind in all_kinds():
        for about in kind.about:
            by_class.setdefault((about, kind.in_answers), []).append(kind)
    found = {
        change.fingerprint: change for pair in pairs(old, new, today) for change in _of_pair(pair, by_class)
    }
    order = [*Severity]
    return tuple(
        sorted(
            found.values(),
            key=lambda change: (order.index(change.severity), change.model, change.path, change.kind.code),
        )
    )


def _of_pair(pair: Pair, by_class: Mapping[tuple[type, bool], list[Kind]]) -> Iterator[Change]:
    about = type(pair.old if pair.old is not None else pair.new)
    for kind in by_class.get((about, pair.place.answer is not None), ()):
        for found in kind.changes(pair):
            model = pair.place.model[1].name if pair.place.model else pair.place.provider
            path = (*pair.place.path, *found.path)
            yield Change(kind, model, path, _key(path, pair.place), found, _span(pair))


def _key(path: Path, place: Place) -> Path:
    """A path from the parameter on that it leads to; else the whole path."""
    for model in reversed(place.model or ()) if place.answer is None else ():
        owner: ObjectType | None = model.request
        for length, step in enumerate(path):
            field = None if owner is None else owner.field(step)
            if field is not None and field.parameter:
                return path[length:]
            if field is not None:
                owner = object_in(field.type)[0]
            elif step != "*":
                break
    return path


def _span(pair: Pair) -> Span:
    """The YAML of the field that a pair is about, or else of the model."""
    parts = [pair.new, pair.old, *reversed(pair.place.field or ()), *reversed(pair.place.model or ())]
    if isinstance(pair.new, RenamedField | RenamedModel):
        parts.insert(0, pair.new.new)
    spans = (part.origin.span for part in parts if isinstance(part, Field | Model))
    return next((span for span in spans if span.line), NOWHERE)


def bump(found: tuple[Change, ...]) -> str:
    """How much a version must rise for some changes: `major`, `minor`, `patch` or `none`."""
    severities = {change.severity for change in found}
    if Severity.BREAKING in severities:
        return "major"
    if severities & {Severity.WARNING, Severity.COMPATIBLE}:
        return "minor"
    return "patch" if severities else "none"
