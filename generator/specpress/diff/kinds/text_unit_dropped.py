"""A text that reads as a number has no unit any more."""

from specpress.catalog.types import StringType
from specpress.diff.comparisons import dropped
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import DROPPED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = StringType
SEVERITY = NOTE
MESSAGE = DROPPED
WHAT = gettext_noop("unit")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """A text that reads as a number has no unit any more."""
    return dropped(pair, "unit")
