"""A key of an answer does not hold a thing any more that it could."""

from specpress.diff.comparisons import whole
from specpress.diff.kind import COMPATIBLE, Changes, Member, Pair
from specpress.diff.words import GONE_ONE, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Member
SEVERITY = COMPATIBLE
IN_ANSWERS = True
MESSAGE = GONE_ONE
WHAT = gettext_noop("alternative")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """A key of an answer does not hold a thing any more that it could."""
    return whole(pair, "removed")
