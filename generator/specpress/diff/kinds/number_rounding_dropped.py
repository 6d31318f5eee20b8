"""A number has no rounding any more.

The server takes numbers as they are.
"""

from specpress.catalog.types import NumberType
from specpress.diff.comparisons import dropped
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import DROPPED, LOOK_AT_RESULTS
from specpress.wording.translator import gettext_noop

ABOUT = NumberType
SEVERITY = WARNING
MESSAGE = DROPPED
WHAT = gettext_noop("rounding")
ACTION = LOOK_AT_RESULTS


def changes(pair: Pair) -> Changes:
    """A number has no rounding any more."""
    return dropped(pair, "rounding")
