"""The meanings of single values of a parameter changed, came or went.

No request is judged otherwise.
"""

from specpress.catalog.types import Field
from specpress.diff.comparisons import reworded
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Field
SEVERITY = NOTE
MESSAGE = CHANGED
WHAT = gettext_noop("meanings of single values")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The meanings of single values of a parameter changed, came or went."""
    return reworded(pair, "meanings")
