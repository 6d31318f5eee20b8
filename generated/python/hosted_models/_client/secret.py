"""The key: kept where nothing prints it, and taken out of whatever a server sends back."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any, NoReturn
from urllib.parse import quote

from .._runtime.values import is_array, is_object

HIDDEN = "[key]"
_REAL = 12
"""A shorter key, such as one for a mock, may stand in any word; what is kept as data is left alone for it."""
_FORMS = 16
"""How many spellings of earlier keys are remembered."""


class Secret:
    """A key that shows itself nowhere: not in its repr, and not when it is pickled.

    A function in its place is asked for the key of each call: tokens end.
    """

    __slots__ = ("_forms", "_given", "_value")

    def __init__(self, given: str | Callable[[], str]) -> None:
        """Keep a key. Raises ValueError, without the key in its text, for what cannot be sent."""
        self._given = given
        self._value = ""
        self._forms: tuple[str, ...] = ()
        if isinstance(given, str):
            self._take(given)

    def renew(self) -> None:
        """Ask for the key where a function gives it. Raises what that raises, and ValueError as above."""
        if not isinstance(self._given, str):
            self._take(self._given())

    def _take(self, value: str) -> None:
        value = value.strip()
        if not value or not value.isascii() or not value.isprintable() or " " in value:
            raise ValueError("the key is empty or holds characters that no header may hold")
        if value == self._value:
            return
        self._value = value
        forms = {value, quote(value, safe=""), *([_encoded(value)] if ":" in value else [])}
        # Answers to calls under the last keys may still come.
        self._forms = (*sorted(forms, key=len, reverse=True), *self._forms[:_FORMS])

    def __repr__(self) -> str:
        return HIDDEN

    def __reduce__(self) -> NoReturn:
        raise TypeError("a key is not pickled")

    def proof(self, scheme: str) -> str:
        """What proves who asks: the scheme and the key, which Basic encodes where it is a user and a password."""
        is_pair = scheme.lower() == "basic" and ":" in self._value
        return f"{scheme} {_encoded(self._value) if is_pair else self._value}".strip()

    def begins_with(self, prefix: str) -> bool:
        """Whether the key begins as the keys of a provider do."""
        return self._value.startswith(prefix)

    def hidden(self, text: str) -> str:
        """A text without the key."""
        for form in self._forms:
            text = text.replace(form, HIDDEN)
        return text

    def hidden_in(self, value: Any) -> Any:
        """A JSON value without the key, in keys and values."""
        if len(self._value) < _REAL:
            return value
        if isinstance(value, str):
            return self.hidden(value)
        if is_array(value):
            return [self.hidden_in(item) for item in value]
        if is_object(value):
            return {self.hidden(key): self.hidden_in(item) for key, item in value.items()}
        return value


def _encoded(value: str) -> str:
    """A user and a password as HTTP has them (RFC 7617)."""
    return base64.b64encode(value.encode()).decode()
