"""A model that should not be used has a last day now."""

from specpress.catalog.model import Model
from specpress.diff.comparisons import last_day_named
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import ADDED, MOVE_AWAY
from specpress.wording.translator import gettext_noop

ABOUT = Model
SEVERITY = WARNING
MESSAGE = ADDED
WHAT = gettext_noop("last day")
ACTION = MOVE_AWAY


def changes(pair: Pair) -> Changes:
    """A model that should not be used has a last day now."""
    return last_day_named(pair, is_named=True)
