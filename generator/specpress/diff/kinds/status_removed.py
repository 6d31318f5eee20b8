"""Tasks do not have a status any more."""

from specpress.catalog.provider import Status
from specpress.diff.comparisons import whole
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import GONE_PART, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Status
SEVERITY = NOTE
MESSAGE = GONE_PART
WHAT = gettext_noop("status")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """Tasks do not have a status any more."""
    return whole(pair, "removed")
