"""There is one more provider."""

from specpress.catalog.provider import Provider
from specpress.diff.comparisons import whole
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import MAY_USE, NEW_PART
from specpress.wording.translator import gettext_noop

ABOUT = Provider
SEVERITY = COMPATIBLE
MESSAGE = NEW_PART
WHAT = gettext_noop("provider")
ACTION = MAY_USE


def changes(pair: Pair) -> Changes:
    """There is one more provider."""
    return whole(pair, "added")
