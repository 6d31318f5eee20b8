"""A provider is gone with all its models."""

from specpress.catalog.provider import Provider
from specpress.diff.comparisons import whole
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import GONE_PART, USE_ANOTHER
from specpress.wording.translator import gettext_noop

ABOUT = Provider
SEVERITY = BREAKING
MESSAGE = GONE_PART
WHAT = gettext_noop("provider")
ACTION = USE_ANOTHER


def changes(pair: Pair) -> Changes:
    """A provider is gone with all its models."""
    return whole(pair, "removed")
