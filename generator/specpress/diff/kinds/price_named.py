"""The docs name a price where they named none."""

from specpress.catalog.model import ModelPrice
from specpress.diff.comparisons import whole
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import ADDED, LOOK_AT_PRICES
from specpress.wording.translator import gettext_noop

ABOUT = ModelPrice
SEVERITY = NOTE
MESSAGE = ADDED
WHAT = gettext_noop("price")
ACTION = LOOK_AT_PRICES


def changes(pair: Pair) -> Changes:
    """The docs name a price where they named none."""
    return whole(pair, "added")
