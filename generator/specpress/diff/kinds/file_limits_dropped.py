"""The docs do not say any more that a parameter holds a file."""

from specpress.catalog.types import Media
from specpress.diff.comparisons import whole
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import DROPPED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Media
SEVERITY = NOTE
MESSAGE = DROPPED
WHAT = gettext_noop("facts about a file")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The docs do not say any more that a parameter holds a file."""
    if pair.place.field is not None:
        yield from whole(pair, "removed")
