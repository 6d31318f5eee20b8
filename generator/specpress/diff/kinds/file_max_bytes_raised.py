"""The largest size of a file of a file was raised.

Everything that was accepted still is, and values up to the new limit as well.
"""

from specpress.catalog.types import Media
from specpress.diff.comparisons import raised
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Media
SEVERITY = COMPATIBLE
MESSAGE = CHANGED
WHAT = gettext_noop("largest size of a file")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The largest size of a file of a file was raised."""
    return raised(pair, "max_bytes")
