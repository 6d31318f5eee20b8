"""A number must be a multiple of a divisor of what it had to be a multiple of.

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
WHAT = gettext_noop("multiple")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """A number must be a multiple of a divisor of what it had to be a multiple of."""
    return stepped(pair, "multiple_of", is_finer=True)
