"""The fewest frames a second of a file was lowered.

Everything that was accepted still is, and values up to the new limit as well.
"""

from specpress.catalog.types import Media
from specpress.diff.comparisons import lowered
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Media
SEVERITY = COMPATIBLE
MESSAGE = CHANGED
WHAT = gettext_noop("fewest frames a second")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The fewest frames a second of a file was lowered."""
    return lowered(pair, "min_frame_rate")
