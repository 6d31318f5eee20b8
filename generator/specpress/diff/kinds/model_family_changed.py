"""A model belongs to another family, to one for the first time, or to none any more."""

from specpress.catalog.model import Model
from specpress.diff.comparisons import reworded
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Model
SEVERITY = NOTE
MESSAGE = CHANGED
WHAT = gettext_noop("family")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """A model belongs to another family, to one for the first time, or to none any more."""
    return reworded(pair, "family")
