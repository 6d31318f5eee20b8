"""The summary of an endpoint changed."""

from specpress.catalog.provider import Endpoint
from specpress.diff.comparisons import reworded
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Endpoint
SEVERITY = NOTE
MESSAGE = CHANGED
WHAT = gettext_noop("summary")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The summary of an endpoint changed."""
    return reworded(pair, "summary")
