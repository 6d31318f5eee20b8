"""An answer has one more key."""

from specpress.catalog.types import Field
from specpress.diff.comparisons import whole
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import MAY_USE, NEW_PART
from specpress.wording.translator import gettext_noop

ABOUT = Field
SEVERITY = COMPATIBLE
MESSAGE = NEW_PART
WHAT = gettext_noop("key of an answer")
ACTION = MAY_USE
IN_ANSWERS = True


def changes(pair: Pair) -> Changes:
    """An answer has one more key."""
    return whole(pair, "added")
