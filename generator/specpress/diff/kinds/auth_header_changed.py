"""The header of the key of a provider's API changed."""

from specpress.catalog.provider import Auth
from specpress.diff.comparisons import each
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import ADAPT_CLIENT, CHANGED
from specpress.wording.translator import gettext_noop

ABOUT = Auth
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("header of the key")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """The header of the key of a provider's API changed."""
    return each(pair, "header", "query")
