"""The summary of a family changed, came or went."""

from specpress.catalog.model import Family
from specpress.diff.comparisons import reworded
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Family
SEVERITY = NOTE
MESSAGE = CHANGED
WHAT = gettext_noop("summary of a family")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The summary of a family changed, came or went."""
    return reworded(pair, "summary")
