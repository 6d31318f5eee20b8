"""A model does not take a kind of input any more."""

from specpress.catalog.model import Model
from specpress.diff.comparisons import elements
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import ADAPT_CLIENT, GONE_ONE
from specpress.wording.translator import gettext_noop

ABOUT = Model
SEVERITY = WARNING
MESSAGE = GONE_ONE
WHAT = gettext_noop("kind of input")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """A model does not take a kind of input any more."""
    return elements(pair, "inputs", "removed")
