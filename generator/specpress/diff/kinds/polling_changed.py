"""The docs say otherwise how often to ask for a task."""

from specpress.catalog.provider import Polling
from specpress.diff.comparisons import reworded_whole
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import ADAPT_CLIENT, CHANGED
from specpress.wording.translator import gettext_noop

ABOUT = Polling
SEVERITY = NOTE
MESSAGE = CHANGED
WHAT = gettext_noop("how often to ask")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """The docs say otherwise how often to ask for a task."""
    return reworded_whole(pair)
