"""A provider is gone with all its models."""

from specpress.catalog.provider import Provider
from specpress.diff.comparisons import whole
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import ADAPT_CLIENT, DROPPED
from specpress.wording.translator import gettext_noop

ABOUT = Provider
SEVERITY = BREAKING
MESSAGE = DROPPED
WHAT = gettext_noop("provider")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """A provider is gone with all its models."""
    return whole(pair, "removed")
