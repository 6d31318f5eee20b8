"""The name of a model changed, came or went."""

from specpress.catalog.model import Model
from specpress.diff.comparisons import reworded
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Model
SEVERITY = NOTE
MESSAGE = CHANGED
WHAT = gettext_noop("name")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The name of a model changed, came or went."""
    return reworded(pair, "title")
