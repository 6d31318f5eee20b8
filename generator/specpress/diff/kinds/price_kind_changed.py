"""The price is of another kind, such as one that only the bill tells where it was fixed."""

from specpress.catalog.model import ModelPrice
from specpress.diff.comparisons import price
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import CHANGED, LOOK_AT_PRICES
from specpress.wording.translator import gettext_noop

ABOUT = ModelPrice
SEVERITY = WARNING
MESSAGE = CHANGED
WHAT = gettext_noop("kind of price")
ACTION = LOOK_AT_PRICES


def changes(pair: Pair) -> Changes:
    """The price is of another kind, such as one that only the bill tells where it was fixed."""
    return price(pair, "kind")
