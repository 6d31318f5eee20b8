"""A number has rounding where it had none.

The server changes some numbers instead of taking them as they are.
"""

from specpress.catalog.types import NumberType
from specpress.diff.comparisons import added
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import ADDED, LOOK_AT_RESULTS
from specpress.wording.translator import gettext_noop

ABOUT = NumberType
SEVERITY = WARNING
MESSAGE = ADDED
WHAT = gettext_noop("rounding")
ACTION = LOOK_AT_RESULTS


def changes(pair: Pair) -> Changes:
    """A number has rounding where it had none."""
    return added(pair, "rounding")
