"""A number must be a multiple of another number now.

Some of the old multiples are none of the new ones, and are refused.
"""

from specpress.catalog.types import NumberType
from specpress.diff.comparisons import stepped
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import CHANGED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = NumberType
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("multiple")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """A number must be a multiple of another number now."""
    return stepped(pair, "multiple_of", is_finer=False)
