"""A value of a list of numbers is gone.

Requests with it were accepted and are refused now.
"""

from specpress.catalog.types import NumberType
from specpress.diff.comparisons import options
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import GONE_ONE, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = NumberType
SEVERITY = BREAKING
MESSAGE = GONE_ONE
WHAT = gettext_noop("option")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """A value of a list of numbers is gone."""
    return options(pair, "removed")
