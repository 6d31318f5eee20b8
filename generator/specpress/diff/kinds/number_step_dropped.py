"""A number has no step any more.

Every number that was accepted still is.
"""

from specpress.catalog.types import NumberType
from specpress.diff.comparisons import dropped
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import DROPPED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = NumberType
SEVERITY = COMPATIBLE
MESSAGE = DROPPED
WHAT = gettext_noop("step")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """A number has no step any more."""
    return dropped(pair, "step")
