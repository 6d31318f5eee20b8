"""What pydantic and the limits that no class states find wrong with a body, as problems with a JSON pointer."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, get_args

from pydantic import BaseModel, ValidationError

from hosted_models._client.errors import RequestProblem
from hosted_models._client.spots import Spot, pointer, spots
from hosted_models._runtime.calls import Calling, TextLimit
from hosted_models._runtime.conditions import Unmeasured
from hosted_models._runtime.constraints import Rule, is_broken
from hosted_models._runtime.messages import Problem
from hosted_models._runtime.texts import counted, length_problems, ratio_problems, size_problems
from hosted_models._runtime.values import is_array, is_object, lookup_in

_REASONS = {
    "missing": "missing-key",
    "extra_forbidden": "unknown-key",
    "greater_than_equal": "below-minimum",
    "greater_than": "below-minimum",
    "less_than_equal": "above-maximum",
    "less_than": "above-maximum",
    "multiple_of": "off-step",
    "steps": "off-step",
    "one_of": "not-an-option",
    "literal_error": "not-an-option",
    "enum": "not-an-option",
    "string_too_short": "too-short",
    "string_too_long": "too-long",
    "string_pattern_mismatch": "pattern",
    "too_short": "too-few-items",
    "too_long": "too-many-items",
    "unique": "duplicate-item",
    "broken_rule": "broken-rule",
}
_SHOWN = 60


def body_problems(kind: type[BaseModel], calling: Calling, body: Any) -> list[RequestProblem]:
    """Everything that is wrong with a body: first what the class refuses, then the limits beside it."""
    found: dict[tuple[str, str, str], RequestProblem] = {}
    for one in (*_refused(kind, calling, body), *_beyond(calling, body)):
        found.setdefault((one.at, one.reason, one.message), one)
    return list(found.values())


def _refused(kind: type[BaseModel], calling: Calling, body: Any) -> Iterator[RequestProblem]:
    try:
        kind.model_validate(body)
    except ValidationError as error:
        yield from _told(kind, calling, body, error.errors(include_url=False))
    except RecursionError:
        message = "The value is nested too deep to be checked."
        yield RequestProblem(at="", reason="nested-too-deep", message=message)


def _told(
    kind: type[BaseModel], calling: Calling, body: Any, errors: Sequence[Any]
) -> Iterator[RequestProblem]:
    """Errors of pydantic. Of the members of a union, those count that came closest."""
    placed = [(_place(body, error), error) for error in errors]
    typed = {at for at, error in placed if not _is_of_type(error)}
    wrong: dict[Spot, list[Any]] = {}
    for at, error in placed:
        if _is_of_type(error):
            wrong.setdefault(at, []).append(error)
        else:
            yield problem_at(calling, at, _reason(calling, at, error), _sentence(kind, error))
    for at, several in wrong.items():
        deeper = any(other[: len(at)] == at for other in typed)
        if not deeper:
            yield _wrong_type(calling, at, several)


def _is_of_type(error: Any) -> bool:
    """Whether an error says that a value is of the wrong type: of no kind that one of the options is."""
    if error["type"] != "literal_error":
        return error["type"] not in _REASONS
    options, given = _options(error), error["input"]
    if isinstance(given, float) and not any("." in one for one in options):
        return True
    if isinstance(given, bool) and not {"True", "False"} & {*options}:
        return True
    quoted = {option.startswith("'") for option in options}
    return given is None or isinstance(given, (list, dict)) or isinstance(given, str) not in quoted


def _options(error: Any) -> list[str]:
    """The options as pydantic lists them, texts in quotes."""
    told = error.get("ctx", {})
    expected = str(told.get("expected", told.get("listed", "")))
    return expected.replace(" or ", ", ").split(", ") if expected else []


def _reason(calling: Calling, at: Spot, error: Any) -> str:
    reason = _REASONS[error["type"]]
    if error["type"] == "steps":
        given, limits = error["input"], error["ctx"]
        reason = "below-minimum" if given < limits["first"] else reason
        return "above-maximum" if given > limits["last"] else reason
    fixed = any(path == at for path, _ in calling.fixed)
    return "not-constant" if fixed and error["type"] == "literal_error" else reason


def _place(body: Any, error: Any) -> Spot:
    """Where an error stands in the body. Steps of pydantic's that are no keys of it name members of unions."""
    value, found = body, list[str | int]()
    steps = error["loc"]
    for number, step in enumerate(steps):
        if (is_object(value) and step in value) or (
            is_array(value) and isinstance(step, int) and step < len(value)
        ):
            value = value[step]
        elif error["type"] != "missing" or number < len(steps) - 1:
            continue
        found.append(step)
    return tuple(found)


def _sentence(kind: type[BaseModel], error: Any) -> str:
    key, given, told = error["loc"][-1] if error["loc"] else "", error["input"], error.get("ctx", {})
    match error["type"]:
        case "missing":
            return f"The key {_json(key)} is missing."
        case "extra_forbidden":
            return _with_hint(f"There is no key {_json(key)}", str(key), _keys(kind))
        case "literal_error" | "one_of":
            options = [one.strip(" '") for one in _options(error)]
            hint = given if isinstance(given, str) else ""
            return _with_hint(f"{_json(given)} is not one of {', '.join(options)}", hint, options)
        case "broken_rule":
            return str(error["msg"])
        case kind_of_error:
            words = _WORDS.get(kind_of_error)
            if words is None:
                return f"{error['msg']}."
            size = len(given) if isinstance(given, str) or is_array(given) else 0
            unit = "characters" if isinstance(given, str) else "elements"
            lengths = {key: counted(one, unit) for key, one in told.items() if key in _LENGTHS}
            return words.format(given=_json(given), size=size, **{**told, **lengths})


_LENGTHS = frozenset({"min_length", "max_length"})
_WORDS = {
    "greater_than_equal": "{given} is less than {ge}, the least allowed.",
    "greater_than": "{given} is not allowed; it must be more than {gt}.",
    "less_than_equal": "{given} is more than {le}, the greatest allowed.",
    "less_than": "{given} is not allowed; it must be less than {lt}.",
    "multiple_of": "{given} is no multiple of {multiple_of}.",
    "string_too_short": "The text must have at least {min_length}; it has {size}.",
    "string_too_long": "The text must have at most {max_length}; it has {size}.",
    "string_pattern_mismatch": "The text does not match the pattern {pattern}",
    "too_short": "The array must have at least {min_length}; it has {size}.",
    "too_long": "The array must have at most {max_length}; it has {size}.",
    "steps": "{given} is not a number from {first} to {last} in steps of {by}.",
    "unique": "The array has an element more than once.",
}


def _with_hint(said: str, given: str, known: Iterable[str]) -> str:
    close = difflib.get_close_matches(given, list(known), n=1, cutoff=0.7) if given else []
    return f"{said}; did you mean {close[0]!r}?" if close else f"{said}."


def _keys(kind: type[BaseModel]) -> set[str]:
    """Every key of a class and of the classes that it is made of."""
    found: set[str] = set()
    pending: list[Any] = [kind]
    seen: set[Any] = set()
    while pending:
        one = pending.pop()
        if one in seen:
            continue
        seen.add(one)
        if isinstance(one, type) and issubclass(one, BaseModel):
            found.update(field.alias or name for name, field in one.model_fields.items())
            pending += [field.annotation for field in one.model_fields.values()]
        else:
            pending += get_args(one)
    return found


def _wrong_type(calling: Calling, at: Spot, errors: Sequence[Any]) -> RequestProblem:
    expected = " or ".join(dict.fromkeys(_expected(one) for one in errors))
    given = errors[0]["input"]
    if given is None:
        return problem_at(calling, at, "null-not-allowed", f"Null is not allowed; {expected} is expected.")
    return problem_at(calling, at, "wrong-type", f"{expected.capitalize()} is expected, not {_kind(given)}.")


_EXPECTED = {
    "string_type": "a text",
    "bool_type": "true or false",
    "int_type": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "finite_number": "a finite number",
    "list_type": "an array",
    "dict_type": "an object",
    "model_type": "an object",
    "none_required": "null",
}


def _expected(error: Any) -> str:
    if error["type"] == "literal_error":
        options = _options(error)
        return "a text" if all(one.startswith("'") for one in options) else f"one of {', '.join(options)}"
    return _EXPECTED.get(error["type"], str(error["msg"]).removeprefix("Input should be "))


def _kind(value: Any) -> str:
    match value:
        case bool():
            return "true or false"
        case int() | float():
            return _json(value)
        case str():
            return f"the text {_json(value)}"
        case list():
            return "an array"
        case dict():
            return "an object"
        case _:
            return f"a Python {type(value).__name__}"


def _json(value: Any) -> str:
    try:
        text = json.dumps(value, ensure_ascii=False, default=lambda one: type(one).__name__)
    except (ValueError, RecursionError):
        text = type(value).__name__
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 3]}..."


def _beyond(calling: Calling, body: Any) -> Iterator[RequestProblem]:
    """What only a request can be held against: ratios, sizes, lengths in words, rules beyond JSON Schema."""
    for text in calling.texts:
        for spot, value in spots(body, text.path):
            if isinstance(value, str) and value not in text.options:
                yield from (
                    problem_at(calling, spot, one.reason, one.message) for one in _broken(text, value)
                )
    for limit in calling.rules:
        for spot, value in spots(body, limit.path):
            for rule in limit.rules:
                if _breaks(rule, value):
                    yield problem_at(calling, spot, "broken-rule", rule.text or "")


def _broken(limit: TextLimit, value: str) -> Iterator[Problem]:
    yield from (one for one in length_problems(limit.lengths, value, "") if one.layer == "request")
    if limit.ratio is not None:
        yield from ratio_problems(limit.ratio, value, "")
    if limit.size is not None:
        yield from size_problems(limit.size, value, "")


def _breaks(rule: Rule, value: Any) -> bool:
    try:
        return is_broken(rule, lookup_in(value))
    except Unmeasured:
        return False


def problem_at(calling: Calling, at: Spot, reason: str, message: str) -> RequestProblem:
    """A problem with its place in the body and in the arguments."""
    return RequestProblem(at=pointer(at), reason=reason, message=message, argument=_argument(calling, at))


def _argument(calling: Calling, at: Spot) -> str | None:
    """The argument that a place belongs to, with the place in it: `images[1]`."""
    for one in calling.arguments:
        own, rest = at[: len(one.path)], at[len(one.path) :]
        if len(own) == len(one.path) and all(map(_leads, one.path, own)):
            return one.name + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in rest)
    return None


def _leads(step: str, own: str | int) -> bool:
    return step == own or (step == "*" and isinstance(own, int))
