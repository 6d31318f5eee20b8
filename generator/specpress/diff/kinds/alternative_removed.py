"""A value may not be one of the things any more that it could be.

Requests with it are refused now.
"""

from specpress.diff.comparisons import whole
from specpress.diff.kind import BREAKING, Changes, Member, Pair
from specpress.diff.words import GONE_ONE, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = Member
SEVERITY = BREAKING
MESSAGE = GONE_ONE
WHAT = gettext_noop("alternative")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """A value may not be one of the things any more that it could be."""
    return whole(pair, "removed")
