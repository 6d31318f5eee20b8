"""The docs name one more error of a model."""

from specpress.catalog.model import Model
from specpress.diff.comparisons import elements
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import NEW_ONE, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Model
SEVERITY = NOTE
MESSAGE = NEW_ONE
WHAT = gettext_noop("documented error")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The docs name one more error of a model."""
    return elements(pair, "errors", "added")
