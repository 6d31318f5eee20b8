"""The address of the API of a provider changed, came or went."""

from specpress.catalog.provider import Provider
from specpress.diff.comparisons import reworded
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import ADAPT_CLIENT, CHANGED
from specpress.wording.translator import gettext_noop

ABOUT = Provider
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("address of the API")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """The address of the API of a provider changed, came or went."""
    return reworded(pair, "base_url")
