"""A status means something else, such as an end where it was a wait."""

from specpress.catalog.provider import Status
from specpress.diff.comparisons import changed
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import CHANGED, READ_ANSWERS
from specpress.wording.translator import gettext_noop

ABOUT = Status
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("meaning")
ACTION = READ_ANSWERS


def changes(pair: Pair) -> Changes:
    """A status means something else, such as an end where it was a wait."""
    return changed(pair, "phase")
