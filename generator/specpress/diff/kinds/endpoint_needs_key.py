"""An endpoint that could be called without a key demands one."""

from specpress.catalog.provider import Endpoint
from specpress.diff.comparisons import became
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import ADAPT_CLIENT, CHANGED
from specpress.wording.translator import gettext_noop

ABOUT = Endpoint
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("call without a key")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """An endpoint that could be called without a key demands one."""
    return became(pair, "public", to=False)
