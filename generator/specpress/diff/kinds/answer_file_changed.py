"""What is said of a file in an answer changed, came or went."""

from specpress.catalog.types import Media
from specpress.diff.comparisons import reworded_whole
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import CHANGED, READ_ANSWERS
from specpress.wording.translator import gettext_noop

ABOUT = Media
SEVERITY = WARNING
IN_ANSWERS = True
MESSAGE = CHANGED
WHAT = gettext_noop("facts about a file")
ACTION = READ_ANSWERS


def changes(pair: Pair) -> Changes:
    """What is said of a file in an answer changed, came or went."""
    return reworded_whole(pair)
