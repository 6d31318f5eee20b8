"""The price is named in another currency, or in credits."""

from specpress.catalog.model import ModelPrice
from specpress.diff.comparisons import price
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import CHANGED, LOOK_AT_PRICES
from specpress.wording.translator import gettext_noop

ABOUT = ModelPrice
SEVERITY = WARNING
MESSAGE = CHANGED
WHAT = gettext_noop("unit of the price")
ACTION = LOOK_AT_PRICES


def changes(pair: Pair) -> Changes:
    """The price is named in another currency, or in credits."""
    return price(pair, "unit")
