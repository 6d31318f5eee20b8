"""A value as the other member writes it.

Given a value, what corresponds at both members and the type that it is for; gives the value, or `Unwritable` with
the reason. Files are handed over as addresses, base64 or data URIs, and not every provider takes each.
"""

from __future__ import annotations

from typing import Any

from specpress.base.json_text import json_line
from specpress.catalog.lexical_form import as_typed, spelt
from specpress.catalog.model import Counterpart
from specpress.catalog.types import Media, Type
from specpress.catalog.values import ABSENT
from specpress.runtime.values import equal

_SHOWN = 60
_DATA = "data:"
_BASE64 = ";base64,"
_NEEDS = {
    "url": ("an address", "upload the file first, and give its address"),
    "base64": ("base64", "give the file's bytes in base64"),
    "data-uri": ("a data URI", "put data:, the file's MIME type and ;base64, in front"),
    "file-id": ("a file id", "upload the file first, and give its id"),
    "part": ("a part of the form", "send the file itself, in a form"),
}
"""For each form in which a file is handed over: its name, and how to have it."""


class Unwritable(Exception):
    """The other member has no way of writing a value: the reason, a sentence, and how to mend it."""

    def __init__(self, reason: str, message: str, help: str) -> None:
        super().__init__(message)
        self.reason = reason
        self.help = help


def rewritten(value: Any, here: Counterpart, there: Counterpart, type_: Type) -> Any:
    """A value in the other member's form. Whether it is allowed there is not looked at."""
    text = next((name for name, mapped in here.values if equal(mapped, value)), spelt(value))
    if text is None:
        return value  # null, an object, or a number that only a number can be
    for name, mapped in there.values:
        if name == text:
            return mapped
    written = as_typed(text, type_, like=value)
    if written is ABSENT or any(equal(mapped, written) for _, mapped in there.values):
        message = f"{said(value)} cannot be written in the form that is taken there."
        raise Unwritable("cannot-be-written", message, "choose a value that both take")
    return written


def handed_over(value: Any, source: Media | None, target: Media | None) -> Any:
    """A file in a form that the other member takes; any where its docs name none."""
    if not isinstance(value, str) or target is None or not target.forms:
        return value
    form = _form(value, source)
    if form in target.forms:
        return value
    if form == "data-uri" and "base64" in target.forms and _BASE64 in value:
        return value.partition(_BASE64)[2]
    names = " or ".join(_NEEDS[form][0] for form in target.forms)
    message = f"The file is given as {_NEEDS[form][0]}, and {names} is taken there."
    both = [form for form in target.forms if source is None or not source.forms or form in source.forms]
    help = _NEEDS[both[0]][1] if both else "leave the file out here, and put it into the new request by hand"
    raise Unwritable("file-form", message, help)


def _form(value: str, source: Media | None) -> str:
    """How a file is handed over, by what its text begins with; where there is one way, it is that."""
    if source is not None and len(source.forms) == 1:
        return source.forms[0]
    if value.startswith(("https://", "http://")):
        return "url"
    return "data-uri" if value.startswith(_DATA) else "base64"


def said(value: Any) -> str:
    """A value in a sentence, cut where it is long."""
    text = json_line(value)
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 3]}..."
