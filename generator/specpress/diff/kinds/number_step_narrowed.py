"""The steps of a number are others, and some of the old numbers lie between the new ones.

These are refused now.
"""

from specpress.catalog.types import NumberType
from specpress.diff.comparisons import stepped
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import CHANGED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = NumberType
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("step")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """The steps of a number are others, and some of the old numbers lie between the new ones."""
    return stepped(pair, "step", is_finer=False)
