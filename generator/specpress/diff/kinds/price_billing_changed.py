"""The provider's word for the billing changed, came or went."""

from specpress.catalog.model import ModelPrice
from specpress.diff.comparisons import reworded
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = ModelPrice
SEVERITY = NOTE
MESSAGE = CHANGED
WHAT = gettext_noop("provider's word for the billing")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The provider's word for the billing changed, came or went."""
    return reworded(pair, "billing")
