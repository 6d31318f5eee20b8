"""A size has no multiple of the sides any more.

Every size that was accepted still is.
"""

from specpress.catalog.types import Size
from specpress.diff.comparisons import dropped
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import DROPPED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Size
SEVERITY = COMPATIBLE
MESSAGE = DROPPED
WHAT = gettext_noop("multiple of the sides")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """A size has no multiple of the sides any more."""
    return dropped(pair, "multiple_of")
