"""A switch has one allowed value now.

Requests with the other one are refused.
"""

from specpress.catalog.types import BooleanType
from specpress.diff.comparisons import options
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import ADDED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = BooleanType
SEVERITY = BREAKING
MESSAGE = ADDED
WHAT = gettext_noop("only value")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """A switch has one allowed value now."""
    return options(pair, "listed")
