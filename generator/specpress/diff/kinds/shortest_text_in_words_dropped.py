"""The least number of words of a text is not named any more.

Every text that was accepted still is.
"""

from specpress.catalog.types import StringType
from specpress.diff.comparisons import dropped, of_length
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import DROPPED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = StringType
SEVERITY = COMPATIBLE
MESSAGE = DROPPED
WHAT = gettext_noop("least number of words")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The least number of words of a text is not named any more."""
    return of_length(pair, "words", "min", dropped)
