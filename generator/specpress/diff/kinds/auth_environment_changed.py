"""The variable of the key of a provider's API changed."""

from specpress.catalog.provider import Auth
from specpress.diff.comparisons import reworded
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import ADAPT_CLIENT, CHANGED
from specpress.wording.translator import gettext_noop

ABOUT = Auth
SEVERITY = WARNING
MESSAGE = CHANGED
WHAT = gettext_noop("variable of the key")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """The variable of the key of a provider's API changed."""
    return reworded(pair, "environment")
