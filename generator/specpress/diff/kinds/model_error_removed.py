"""The docs do not name an error of a model any more."""

from specpress.catalog.model import Model
from specpress.diff.comparisons import elements
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import GONE_ONE, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Model
SEVERITY = NOTE
MESSAGE = GONE_ONE
WHAT = gettext_noop("documented error")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The docs do not name an error of a model any more."""
    return elements(pair, "errors", "removed")
