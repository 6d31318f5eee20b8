"""An endpoint takes one more header."""

from specpress.catalog.provider import Header
from specpress.diff.comparisons import header
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import MAY_USE, NEW_PART
from specpress.wording.translator import gettext_noop

ABOUT = Header
SEVERITY = COMPATIBLE
MESSAGE = NEW_PART
WHAT = gettext_noop("header")
ACTION = MAY_USE


def changes(pair: Pair) -> Changes:
    """An endpoint takes one more header."""
    return header(pair, "added", required=False)
