"""An endpoint does not take a header any more; servers pass over those that they do not know."""

from specpress.catalog.provider import Header
from specpress.diff.comparisons import whole
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import GONE_PART, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Header
SEVERITY = NOTE
MESSAGE = GONE_PART
WHAT = gettext_noop("header")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """An endpoint does not take a header any more; servers pass over those that they do not know."""
    return whole(pair, "removed")
