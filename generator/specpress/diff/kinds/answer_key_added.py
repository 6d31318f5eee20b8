"""An answer has one more key."""

from specpress.catalog.types import Field
from specpress.diff.comparisons import whole
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import ADDED, MAY_USE
from specpress.wording.translator import gettext_noop

ABOUT = Field
SEVERITY = COMPATIBLE
MESSAGE = ADDED
WHAT = gettext_noop("key of an answer")
ACTION = MAY_USE
IN_ANSWERS = True


def changes(pair: Pair) -> Changes:
    """An answer has one more key."""
    return whole(pair, "added")
