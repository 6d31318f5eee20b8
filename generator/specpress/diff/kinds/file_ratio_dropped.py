"""A file has no limits of width to height any more.

Every file that was accepted still is.
"""

from specpress.catalog.types import Media
from specpress.diff.comparisons import dropped
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import DROPPED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Media
SEVERITY = COMPATIBLE
MESSAGE = DROPPED
WHAT = gettext_noop("limits of width to height")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """A file has no limits of width to height any more."""
    return dropped(pair, "ratio")
