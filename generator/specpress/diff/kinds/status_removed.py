"""Tasks do not have a status any more."""

from specpress.catalog.provider import Status
from specpress.diff.comparisons import whole
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import DROPPED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Status
SEVERITY = NOTE
MESSAGE = DROPPED
WHAT = gettext_noop("status")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """Tasks do not have a status any more."""
    return whole(pair, "removed")
