"""The description of a status changed."""

from specpress.catalog.provider import Status
from specpress.diff.comparisons import reworded
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Status
SEVERITY = NOTE
MESSAGE = CHANGED
WHAT = gettext_noop("description")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The description of a status changed."""
    return reworded(pair, "description")
