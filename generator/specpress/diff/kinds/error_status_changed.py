"""An error comes with another HTTP status."""

from specpress.catalog.provider import ErrorCode
from specpress.diff.comparisons import reworded
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import CHANGED, READ_ANSWERS
from specpress.wording.translator import gettext_noop

ABOUT = ErrorCode
SEVERITY = WARNING
MESSAGE = CHANGED
WHAT = gettext_noop("HTTP status")
ACTION = READ_ANSWERS


def changes(pair: Pair) -> Changes:
    """An error comes with another HTTP status."""
    return reworded(pair, "status")
