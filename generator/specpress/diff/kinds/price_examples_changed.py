"""The documented examples of a price changed."""

from specpress.catalog.model import ModelPrice
from specpress.diff.comparisons import reworded
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = ModelPrice
SEVERITY = NOTE
MESSAGE = CHANGED
WHAT = gettext_noop("examples of the price")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The documented examples of a price changed."""
    return reworded(pair, "vectors")
