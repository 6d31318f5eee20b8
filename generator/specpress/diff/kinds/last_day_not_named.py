"""A model that should not be used has no last day any more."""

from specpress.catalog.model import Model
from specpress.diff.comparisons import last_day_named
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import DROPPED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Model
SEVERITY = COMPATIBLE
MESSAGE = DROPPED
WHAT = gettext_noop("last day")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """A model that should not be used has no last day any more."""
    return last_day_named(pair, is_named=False)
