"""An endpoint demands that a key has a right, or another one."""

from specpress.catalog.provider import Endpoint
from specpress.diff.comparisons import reworded
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import ADAPT_CLIENT, CHANGED
from specpress.wording.translator import gettext_noop

ABOUT = Endpoint
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("right that a key must have")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """An endpoint demands that a key has a right, or another one."""
    if pair.new is not None and pair.new.scope is not None:
        yield from reworded(pair, "scope")
