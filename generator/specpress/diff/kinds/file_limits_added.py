"""The docs say of a parameter that it holds a file, and what the file must be like."""

from specpress.catalog.types import Media
from specpress.diff.comparisons import whole
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import ADDED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = Media
SEVERITY = NOTE
MESSAGE = ADDED
WHAT = gettext_noop("facts about a file")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """The docs say of a parameter that it holds a file, and what the file must be like."""
    if pair.place.field is not None:
        yield from whole(pair, "added")
