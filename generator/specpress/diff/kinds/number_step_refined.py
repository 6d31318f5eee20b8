"""The steps of a number are finer, and every old number is one of the new ones.

Every number that was accepted still is.
"""

from specpress.catalog.types import NumberType
from specpress.diff.comparisons import stepped
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = NumberType
SEVERITY = COMPATIBLE
MESSAGE = CHANGED
WHAT = gettext_noop("step")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The steps of a number are finer, and every old number is one of the new ones."""
    return stepped(pair, "step", is_finer=True)
