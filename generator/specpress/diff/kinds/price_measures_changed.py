"""What is said of the words changed that a price depends on and a request does not hold."""

from specpress.catalog.model import ModelPrice
from specpress.diff.comparisons import reworded
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = ModelPrice
SEVERITY = NOTE
MESSAGE = CHANGED
WHAT = gettext_noop("words that the price depends on")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """What is said of the words changed that a price depends on and a request does not hold."""
    return reworded(pair, "measures")
