"""A text has no statement that there is no limit of length any more.

There is silence now.
"""

from specpress.catalog.types import StringType
from specpress.diff.comparisons import dropped
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import DROPPED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = StringType
SEVERITY = NOTE
MESSAGE = DROPPED
WHAT = gettext_noop("statement that there is no limit of length")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """A text has no statement that there is no limit of length any more."""
    return dropped(pair, "unlimited")
