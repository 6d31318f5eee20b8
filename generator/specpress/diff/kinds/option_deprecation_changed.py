"""The last day of an option, or what takes its place, changed."""

from specpress.catalog.types import Option
from specpress.diff.comparisons import changed
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import CHANGED, MOVE_AWAY
from specpress.wording.translator import gettext_noop

ABOUT = Option
SEVERITY = COMPATIBLE
MESSAGE = CHANGED
WHAT = gettext_noop("deprecation")
ACTION = MOVE_AWAY


def changes(pair: Pair) -> Changes:
    """The last day of an option, or what takes its place, changed."""
    return changed(pair, "deprecated")
