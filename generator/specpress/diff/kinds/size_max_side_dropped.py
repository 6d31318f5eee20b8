"""The longest side in pixels of a size that is written as a text is not named any more.

Everything that was accepted still is.
"""

from specpress.catalog.types import Size
from specpress.diff.comparisons import dropped
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import DROPPED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Size
SEVERITY = COMPATIBLE
MESSAGE = DROPPED
WHAT = gettext_noop("longest side in pixels")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The longest side in pixels of a size that is written as a text is not named any more."""
    return dropped(pair, "max_side")
