"""An endpoint takes another body, one for the first time, or none any more."""

from specpress.catalog.provider import Endpoint
from specpress.diff.comparisons import reworded
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import ADAPT_CLIENT, CHANGED
from specpress.wording.translator import gettext_noop

ABOUT = Endpoint
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("body of the request")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """An endpoint takes another body, one for the first time, or none any more."""
    return reworded(pair, "body")
