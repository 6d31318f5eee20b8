"""The least number of words of a text was lowered.

Every text that was accepted still is.
"""

from specpress.catalog.types import StringType
from specpress.diff.comparisons import lowered, of_length
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = StringType
SEVERITY = COMPATIBLE
MESSAGE = CHANGED
WHAT = gettext_noop("least number of words")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The least number of words of a text was lowered."""
    return of_length(pair, "words", "min", lowered)
