"""A number has another rounding.

The server changes the same number into another one.
"""

from specpress.catalog.types import NumberType
from specpress.diff.comparisons import changed
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import CHANGED, LOOK_AT_RESULTS
from specpress.wording.translator import gettext_noop

ABOUT = NumberType
SEVERITY = WARNING
MESSAGE = CHANGED
WHAT = gettext_noop("rounding")
ACTION = LOOK_AT_RESULTS


def changes(pair: Pair) -> Changes:
    """A number has another rounding."""
    return changed(pair, "rounding")
