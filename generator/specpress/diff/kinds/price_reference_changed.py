"""An amount changed, came or went that the docs name without saying that a request costs it."""

from specpress.catalog.model import ModelPrice
from specpress.diff.comparisons import reworded
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = ModelPrice
SEVERITY = NOTE
MESSAGE = CHANGED
WHAT = gettext_noop("amount that the docs name")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """An amount changed, came or went that the docs name without saying that a request costs it."""
    return reworded(pair, "reference")
