"""The key may be sent in one way more."""

from specpress.catalog.provider import Auth
from specpress.diff.comparisons import elements
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import MAY_USE, NEW_ONE
from specpress.wording.translator import gettext_noop

ABOUT = Auth
SEVERITY = COMPATIBLE
MESSAGE = NEW_ONE
WHAT = gettext_noop("other way to send the key")
ACTION = MAY_USE


def changes(pair: Pair) -> Changes:
    """The key may be sent in one way more."""
    return elements(pair, "alternatives", "added")
