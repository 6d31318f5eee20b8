"""What credits are worth in money changed, came or went."""

from specpress.catalog.model import ModelPrice
from specpress.diff.comparisons import reworded
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import CHANGED, LOOK_AT_PRICES
from specpress.wording.translator import gettext_noop

ABOUT = ModelPrice
SEVERITY = WARNING
MESSAGE = CHANGED
WHAT = gettext_noop("worth of credits in money")
ACTION = LOOK_AT_PRICES


def changes(pair: Pair) -> Changes:
    """What credits are worth in money changed, came or went."""
    return reworded(pair, "worth")
