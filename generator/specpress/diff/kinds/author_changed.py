"""Somebody else publishes the packages, or under another address."""

from specpress.catalog.settings import Settings
from specpress.diff.comparisons import reworded
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Settings
SEVERITY = NOTE
MESSAGE = CHANGED
WHAT = gettext_noop("author")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """Somebody else publishes the packages, or under another address."""
    return reworded(pair, "author")
