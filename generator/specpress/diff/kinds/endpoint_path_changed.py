"""An endpoint has another path."""

from specpress.catalog.provider import Endpoint
from specpress.diff.comparisons import changed
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import ADAPT_CLIENT, CHANGED
from specpress.wording.translator import gettext_noop

ABOUT = Endpoint
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("path")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """An endpoint has another path."""
    return changed(pair, "path")
