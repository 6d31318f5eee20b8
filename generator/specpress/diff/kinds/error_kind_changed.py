"""An error is one of another kind, and clients raise another exception."""

from specpress.catalog.provider import ErrorCode
from specpress.diff.comparisons import reworded
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import ADAPT_CLIENT, CHANGED
from specpress.wording.translator import gettext_noop

ABOUT = ErrorCode
SEVERITY = WARNING
MESSAGE = CHANGED
WHAT = gettext_noop("kind of error")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """An error is one of another kind, and clients raise another exception."""
    return reworded(pair, "kind")
