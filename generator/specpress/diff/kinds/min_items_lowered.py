"""The least number of elements of a list was lowered.

Everything that was accepted still is, and values up to the new limit as well.
"""

from specpress.catalog.types import ArrayType
from specpress.diff.comparisons import lowered
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = ArrayType
SEVERITY = COMPATIBLE
MESSAGE = CHANGED
WHAT = gettext_noop("least number of elements")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The least number of elements of a list was lowered."""
    return lowered(pair, "min_items")
