"""No other values than the listed options are taken any more.

Other values were accepted and are refused now.
"""

from specpress.catalog.types import NumberType, StringType
from specpress.diff.comparisons import options
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import CHANGED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = (NumberType, StringType)
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("whether other values may occur")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """No other values than the listed options are taken any more."""
    return options(pair, "closed")
