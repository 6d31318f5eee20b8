"""The price depends on a parameter that it did not depend on."""

from specpress.catalog.model import ModelPrice
from specpress.diff.comparisons import price
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import ADDED, LOOK_AT_PRICES
from specpress.wording.translator import gettext_noop

ABOUT = ModelPrice
SEVERITY = WARNING
MESSAGE = ADDED
WHAT = gettext_noop("what the price depends on")
ACTION = LOOK_AT_PRICES


def changes(pair: Pair) -> Changes:
    """The price depends on a parameter that it did not depend on."""
    return price(pair, "depends")
