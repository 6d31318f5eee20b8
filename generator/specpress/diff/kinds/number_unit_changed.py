"""A number has another unit.

The same number means something else.
"""

from specpress.catalog.types import NumberType
from specpress.diff.comparisons import changed
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import CHANGED, LOOK_AT_RESULTS
from specpress.wording.translator import gettext_noop

ABOUT = NumberType
SEVERITY = WARNING
MESSAGE = CHANGED
WHAT = gettext_noop("unit")
ACTION = LOOK_AT_RESULTS


def changes(pair: Pair) -> Changes:
    """A number has another unit."""
    return changed(pair, "unit")
