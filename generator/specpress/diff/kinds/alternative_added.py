"""A value may be one thing more.

Every request that was accepted still is.
"""

from specpress.diff.comparisons import whole
from specpress.diff.kind import COMPATIBLE, Changes, Member, Pair
from specpress.diff.words import MAY_USE, NEW_ONE
from specpress.wording.translator import gettext_noop

ABOUT = Member
SEVERITY = COMPATIBLE
MESSAGE = NEW_ONE
WHAT = gettext_noop("alternative")
ACTION = MAY_USE


def changes(pair: Pair) -> Changes:
    """A value may be one thing more."""
    return whole(pair, "added")
