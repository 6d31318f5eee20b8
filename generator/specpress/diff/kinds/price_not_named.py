"""The docs do not name the price any more."""

from specpress.catalog.model import ModelPrice
from specpress.diff.comparisons import whole
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import DROPPED, LOOK_AT_PRICES
from specpress.wording.translator import gettext_noop

ABOUT = ModelPrice
SEVERITY = WARNING
MESSAGE = DROPPED
WHAT = gettext_noop("price")
ACTION = LOOK_AT_PRICES


def changes(pair: Pair) -> Changes:
    """The docs do not name the price any more."""
    return whole(pair, "removed")
