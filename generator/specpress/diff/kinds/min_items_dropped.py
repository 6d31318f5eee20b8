"""The least number of elements of a list is not named any more.

Everything that was accepted still is.
"""

from specpress.catalog.types import ArrayType
from specpress.diff.comparisons import dropped
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import DROPPED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = ArrayType
SEVERITY = COMPATIBLE
MESSAGE = DROPPED
WHAT = gettext_noop("least number of elements")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The least number of elements of a list is not named any more."""
    return dropped(pair, "min_items")
