"""The description of a common key of a family changed, came or went."""

from specpress.catalog.model import Concept
from specpress.diff.comparisons import reworded
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Concept
SEVERITY = NOTE
MESSAGE = CHANGED
WHAT = gettext_noop("description of a common key")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The description of a common key of a family changed, came or went."""
    return reworded(pair, "description")
