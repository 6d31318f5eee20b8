"""An option may be chosen again."""

from specpress.catalog.types import Option
from specpress.diff.comparisons import dropped
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import DROPPED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Option
SEVERITY = NOTE
MESSAGE = DROPPED
WHAT = gettext_noop("deprecation")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """An option may be chosen again."""
    return dropped(pair, "deprecated")
