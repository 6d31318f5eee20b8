"""The website of a provider changed, came or went."""

from specpress.catalog.provider import Provider
from specpress.diff.comparisons import reworded
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Provider
SEVERITY = NOTE
MESSAGE = CHANGED
WHAT = gettext_noop("website")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The website of a provider changed, came or went."""
    return reworded(pair, "website")
