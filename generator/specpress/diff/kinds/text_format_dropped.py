"""A text has no format any more.

Every text that was accepted still is.
"""

from specpress.catalog.types import StringType
from specpress.diff.comparisons import dropped
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import DROPPED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = StringType
SEVERITY = COMPATIBLE
MESSAGE = DROPPED
WHAT = gettext_noop("format")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """A text has no format any more."""
    return dropped(pair, "format")
