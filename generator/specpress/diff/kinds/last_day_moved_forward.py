"""A model stops working earlier than the docs said."""

from specpress.catalog.model import Model
from specpress.diff.comparisons import last_day
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import CHANGED, MOVE_AWAY
from specpress.wording.translator import gettext_noop

ABOUT = Model
SEVERITY = WARNING
MESSAGE = CHANGED
WHAT = gettext_noop("last day")
ACTION = MOVE_AWAY


def changes(pair: Pair) -> Changes:
    """A model stops working earlier than the docs said."""
    return last_day(pair, is_earlier=True)
