"""The key may be sent in one way more."""

from specpress.catalog.provider import Auth
from specpress.diff.comparisons import elements
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import ADDED, MAY_USE
from specpress.wording.translator import gettext_noop

ABOUT = Auth
SEVERITY = COMPATIBLE
MESSAGE = ADDED
WHAT = gettext_noop("other way to send the key")
ACTION = MAY_USE


def changes(pair: Pair) -> Changes:
    """The key may be sent in one way more."""
    return elements(pair, "alternatives", "added")
