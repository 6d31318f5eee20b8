"""The limits of width to height of a size are wider."""

from specpress.catalog.types import Size
from specpress.diff.comparisons import ratio
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import CHANGED, MAY_USE
from specpress.wording.translator import gettext_noop

ABOUT = Size
SEVERITY = COMPATIBLE
MESSAGE = CHANGED
WHAT = gettext_noop("limits of width to height")
ACTION = MAY_USE


def changes(pair: Pair) -> Changes:
    """The limits of width to height of a size are wider."""
    return ratio(pair, is_wider=True)
