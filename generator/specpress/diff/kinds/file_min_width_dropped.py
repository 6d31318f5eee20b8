"""The least width in pixels of a file is not named any more.

Everything that was accepted still is.
"""

from specpress.catalog.types import Media
from specpress.diff.comparisons import dropped
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import DROPPED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Media
SEVERITY = COMPATIBLE
MESSAGE = DROPPED
WHAT = gettext_noop("least width in pixels")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The least width in pixels of a file is not named any more."""
    return dropped(pair, "min_width")
