"""The price is worked out otherwise, and none of the requests of the vectors costs more or less."""

from specpress.catalog.model import ModelPrice
from specpress.diff.comparisons import price
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import CHANGED, LOOK_AT_PRICES
from specpress.wording.translator import gettext_noop

ABOUT = ModelPrice
SEVERITY = WARNING
MESSAGE = CHANGED
WHAT = gettext_noop("price")
ACTION = LOOK_AT_PRICES


def changes(pair: Pair) -> Changes:
    """The price is worked out otherwise, and none of the requests of the vectors costs more or less."""
    return price(pair, "formula")
