"""A request for one member of a family, made into the same request for another.

Given a family, two of its members and a body that is valid for the first; gives a body that is valid for the second
and asks for the same, with everything that became of it on the way, or the reasons why there is none. Nothing is
lost without a word: what the other member cannot do is refused, unless its loss was asked for. `upgrade` does the same
between an older and a newer state of one model.
"""

from __future__ import annotations

from specpress.convert.converting import convert
from specpress.convert.outcome import Conversion, Note, Refusal
from specpress.convert.side import Side

__all__ = ["Conversion", "Note", "Refusal", "Side", "convert"]
