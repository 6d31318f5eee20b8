"""The API does not answer with an error any more."""

from specpress.catalog.provider import ErrorCode
from specpress.diff.comparisons import whole
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import GONE_PART, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = ErrorCode
SEVERITY = NOTE
MESSAGE = GONE_PART
WHAT = gettext_noop("error")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The API does not answer with an error any more."""
    return whole(pair, "removed")
