"""A parameter may be used again."""

from specpress.catalog.types import Field
from specpress.diff.comparisons import dropped
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import DROPPED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Field
SEVERITY = NOTE
MESSAGE = DROPPED
WHAT = gettext_noop("deprecation")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """A parameter may be used again."""
    return dropped(pair, "deprecated")
