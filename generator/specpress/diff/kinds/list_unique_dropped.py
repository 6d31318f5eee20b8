"""A list has no demand that all elements differ any more.

Every list that was accepted still is.
"""

from specpress.catalog.types import ArrayType
from specpress.diff.comparisons import dropped
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import DROPPED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = ArrayType
SEVERITY = COMPATIBLE
MESSAGE = DROPPED
WHAT = gettext_noop("demand that all elements differ")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """A list has no demand that all elements differ any more."""
    return dropped(pair, "unique")
