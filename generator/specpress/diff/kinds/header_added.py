"""An endpoint takes one more header."""

from specpress.catalog.provider import Header
from specpress.diff.comparisons import header
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import ADDED, MAY_USE
from specpress.wording.translator import gettext_noop

ABOUT = Header
SEVERITY = COMPATIBLE
MESSAGE = ADDED
WHAT = gettext_noop("header")
ACTION = MAY_USE


def changes(pair: Pair) -> Changes:
    """An endpoint takes one more header."""
    return header(pair, "added", required=False)
