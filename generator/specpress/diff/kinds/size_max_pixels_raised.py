"""The most pixels in all of a size that is written as a text was raised.

Everything that was accepted still is, and values up to the new limit as well.
"""

from specpress.catalog.types import Size
from specpress.diff.comparisons import raised
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Size
SEVERITY = COMPATIBLE
MESSAGE = CHANGED
WHAT = gettext_noop("most pixels in all")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The most pixels in all of a size that is written as a text was raised."""
    return raised(pair, "max_pixels")
