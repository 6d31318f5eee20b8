"""The sides of a size are multiples of another number, and some of the old sides are none."""

from specpress.catalog.types import Size
from specpress.diff.comparisons import stepped
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import CHANGED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = Size
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("multiple of the sides")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """The sides of a size are multiples of another number, and some of the old sides are none."""
    return stepped(pair, "multiple_of", is_finer=False)
