"""The least number of elements of a list was raised.

Requests with a value between the new and the old limit were accepted and are refused now. Send only what
the new limit allows.
"""

from specpress.catalog.types import ArrayType
from specpress.diff.comparisons import raised
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import CHANGED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = ArrayType
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("least number of elements")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """The least number of elements of a list was raised."""
    return raised(pair, "min_items")
