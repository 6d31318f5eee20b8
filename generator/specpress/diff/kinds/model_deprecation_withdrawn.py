"""A model may be used again."""

from specpress.catalog.model import Model
from specpress.diff.comparisons import dropped
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import DROPPED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Model
SEVERITY = NOTE
MESSAGE = DROPPED
WHAT = gettext_noop("deprecation")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """A model may be used again."""
    return dropped(pair, "deprecated")
