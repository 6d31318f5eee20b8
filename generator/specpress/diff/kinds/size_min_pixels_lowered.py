"""The fewest pixels in all of a size that is written as a text was lowered.

Everything that was accepted still is, and values up to the new limit as well.
"""

from specpress.catalog.types import Size
from specpress.diff.comparisons import lowered
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Size
SEVERITY = COMPATIBLE
MESSAGE = CHANGED
WHAT = gettext_noop("fewest pixels in all")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The fewest pixels in all of a size that is written as a text was lowered."""
    return lowered(pair, "min_pixels")
