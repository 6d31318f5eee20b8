"""The limits of width to height of a size are narrower."""

from specpress.catalog.types import Size
from specpress.diff.comparisons import ratio
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import CHANGED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = Size
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("limits of width to height")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """The limits of width to height of a size are narrower."""
    return ratio(pair, is_wider=False)
