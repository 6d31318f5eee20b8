"""The API may answer with one more error."""

from specpress.catalog.provider import ErrorCode
from specpress.diff.comparisons import whole
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import NEW_PART, READ_ANSWERS
from specpress.wording.translator import gettext_noop

ABOUT = ErrorCode
SEVERITY = COMPATIBLE
MESSAGE = NEW_PART
WHAT = gettext_noop("error")
ACTION = READ_ANSWERS


def changes(pair: Pair) -> Changes:
    """The API may answer with one more error."""
    return whole(pair, "added")
