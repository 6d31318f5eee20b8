"""An endpoint answers in pieces where it answered at once, or the other way round."""

from specpress.catalog.provider import Endpoint
from specpress.diff.comparisons import reworded
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import ADAPT_CLIENT, CHANGED
from specpress.wording.translator import gettext_noop

ABOUT = Endpoint
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("answer in pieces")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """An endpoint answers in pieces where it answered at once, or the other way round."""
    return reworded(pair, "streams")
