"""The docs say otherwise whether pictures with transparency are taken."""

from specpress.catalog.types import Media
from specpress.diff.comparisons import reworded
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import CHANGED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = Media
SEVERITY = WARNING
MESSAGE = CHANGED
WHAT = gettext_noop("statement on transparency")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """The docs say otherwise whether pictures with transparency are taken."""
    return reworded(pair, "alpha")
