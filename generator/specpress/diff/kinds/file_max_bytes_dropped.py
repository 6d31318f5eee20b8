"""The largest size of a file of a file is not named any more.

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
WHAT = gettext_noop("largest size of a file")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The largest size of a file of a file is not named any more."""
    return dropped(pair, "max_bytes")
