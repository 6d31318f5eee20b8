"""The name of a family changed."""

from specpress.catalog.model import Family
from specpress.diff.comparisons import reworded
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Family
SEVERITY = NOTE
MESSAGE = CHANGED
WHAT = gettext_noop("name of a family")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The name of a family changed."""
    return reworded(pair, "title")
