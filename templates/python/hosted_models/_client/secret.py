"""The key: kept where nothing prints it, and taken out of whatever a server sends back."""

from __future__ import annotations

from typing import Any, NoReturn
from urllib.parse import quote

from .._runtime.values import is_array, is_object

HIDDEN = "[key]"
_REAL = 12
"""A shorter key, such as one for a mock, may stand in any word; what is kept as data is left alone for it."""


class Secret:
    """A key that shows itself nowhere: not in its repr, and not when it is pickled."""

    __slots__ = ("_forms", "_value")

    def __init__(self, value: str) -> None:
        """Keep a key. Raises ValueError, without the key in its text, for what cannot be sent."""
        value = value.strip()
        if not value or not value.isascii() or not value.isprintable() or " " in value:
            raise ValueError("the key is empty or holds characters that no header may hold")
        self._value = value
        self._forms = tuple(sorted({value, quote(value, safe="")}, key=len, reverse=True))

    def __repr__(self) -> str:
        return HIDDEN

    def __reduce__(self) -> NoReturn:
        raise TypeError("a key is not pickled")

    def header(self, scheme: str) -> str:
        """The value of the header that proves who asks."""
        return f"{scheme} {self._value}".strip()

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
