"""A key of an answer may hold one thing more of the types that it had."""

from specpress.diff.comparisons import whole
from specpress.diff.kind import WARNING, Changes, Member, Pair
from specpress.diff.words import NEW_ONE, READ_ANSWERS
from specpress.wording.translator import gettext_noop

ABOUT = Member
SEVERITY = WARNING
IN_ANSWERS = True
MESSAGE = NEW_ONE
WHAT = gettext_noop("alternative")
ACTION = READ_ANSWERS


def changes(pair: Pair) -> Changes:
    """A key of an answer may hold one thing more of the types that it had."""
    return whole(pair, "added")
