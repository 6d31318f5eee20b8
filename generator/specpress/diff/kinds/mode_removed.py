"""The docs do not name a way of using a model any more."""

from specpress.catalog.constraints import Mode
from specpress.diff.comparisons import whole
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import GONE_PART, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Mode
SEVERITY = NOTE
MESSAGE = GONE_PART
WHAT = gettext_noop("mode")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The docs do not name a way of using a model any more."""
    return whole(pair, "removed")
