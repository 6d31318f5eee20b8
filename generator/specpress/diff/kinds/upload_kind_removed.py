"""A model does not take files of a kind any more."""

from specpress.catalog.types import Media
from specpress.diff.comparisons import whole
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import GONE_PART, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = Media
SEVERITY = BREAKING
MESSAGE = GONE_PART
WHAT = gettext_noop("kind of file")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """A model does not take files of a kind any more."""
    if pair.place.field is None:
        yield from whole(pair, "removed")
