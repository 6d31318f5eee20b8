"""The sides of a size are multiples of a smaller number, and every old side is one."""

from specpress.catalog.types import Size
from specpress.diff.comparisons import stepped
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import CHANGED, MAY_USE
from specpress.wording.translator import gettext_noop

ABOUT = Size
SEVERITY = COMPATIBLE
MESSAGE = CHANGED
WHAT = gettext_noop("multiple of the sides")
ACTION = MAY_USE


def changes(pair: Pair) -> Changes:
    """The sides of a size are multiples of a smaller number, and every old side is one."""
    return stepped(pair, "multiple_of", is_finer=True)
