"""The docs say otherwise what to do about an error."""

from specpress.catalog.provider import ErrorCode
from specpress.diff.comparisons import reworded
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = ErrorCode
SEVERITY = NOTE
MESSAGE = CHANGED
WHAT = gettext_noop("what to do")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The docs say otherwise what to do about an error."""
    return reworded(pair, "action")
