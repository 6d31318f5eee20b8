"""The same requests cost less."""

from specpress.catalog.model import ModelPrice
from specpress.diff.comparisons import price
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import COSTS, LOOK_AT_PRICES
from specpress.wording.translator import gettext_noop

ABOUT = ModelPrice
SEVERITY = COMPATIBLE
MESSAGE = COSTS
WHAT = gettext_noop("price")
ACTION = LOOK_AT_PRICES


def changes(pair: Pair) -> Changes:
    """The same requests cost less."""
    return price(pair, "lowered")
