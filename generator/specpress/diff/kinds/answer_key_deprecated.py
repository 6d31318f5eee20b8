"""What is said of the deprecation of a key of an answer changed, came or went."""

from specpress.catalog.types import Field
from specpress.diff.comparisons import reworded
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import CHANGED, READ_ANSWERS
from specpress.wording.translator import gettext_noop

ABOUT = Field
SEVERITY = WARNING
IN_ANSWERS = True
MESSAGE = CHANGED
WHAT = gettext_noop("deprecation")
ACTION = READ_ANSWERS


def changes(pair: Pair) -> Changes:
    """What is said of the deprecation of a key of an answer changed, came or went."""
    return reworded(pair, "deprecated")
