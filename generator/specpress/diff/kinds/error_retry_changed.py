"""The docs say otherwise whether a call that ended in an error may be tried again."""

from specpress.catalog.provider import ErrorCode
from specpress.diff.comparisons import reworded
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import ADAPT_CLIENT, CHANGED
from specpress.wording.translator import gettext_noop

ABOUT = ErrorCode
SEVERITY = WARNING
MESSAGE = CHANGED
WHAT = gettext_noop("whether to try again")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """The docs say otherwise whether a call that ended in an error may be tried again."""
    return reworded(pair, "retry")
