"""A file has no use of a file any more."""

from specpress.catalog.types import Media
from specpress.diff.comparisons import dropped
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import DROPPED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Media
SEVERITY = NOTE
MESSAGE = DROPPED
WHAT = gettext_noop("use of a file")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """A file has no use of a file any more."""
    return dropped(pair, "role")
