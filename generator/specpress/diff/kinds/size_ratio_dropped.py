"""A size has no limits of width to height any more."""

from specpress.catalog.types import Size
from specpress.diff.comparisons import dropped
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import DROPPED, MAY_USE
from specpress.wording.translator import gettext_noop

ABOUT = Size
SEVERITY = COMPATIBLE
MESSAGE = DROPPED
WHAT = gettext_noop("limits of width to height")
ACTION = MAY_USE


def changes(pair: Pair) -> Changes:
    """A size has no limits of width to height any more."""
    return dropped(pair, "ratio")
