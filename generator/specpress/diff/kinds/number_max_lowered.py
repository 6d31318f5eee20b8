"""The greatest number of a number was lowered.

Requests with a value between the new and the old limit were accepted and are refused now. Send only what
the new limit allows.
"""

from specpress.catalog.types import NumberType
from specpress.diff.comparisons import lowered
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import CHANGED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = NumberType
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("greatest number")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """The greatest number of a number was lowered."""
    return lowered(pair, "max")
