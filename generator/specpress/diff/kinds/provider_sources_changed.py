"""The pages that the facts of a provider were read in, or the days, are others."""

from specpress.catalog.provider import Provider
from specpress.diff.comparisons import reworded
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Provider
SEVERITY = NOTE
MESSAGE = CHANGED
WHAT = gettext_noop("sources")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The pages that the facts of a provider were read in, or the days, are others."""
    return reworded(pair, "sources")
