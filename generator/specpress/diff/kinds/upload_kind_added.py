"""A model takes files of one more kind."""

from specpress.catalog.types import Media
from specpress.diff.comparisons import whole
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import MAY_USE, NEW_PART
from specpress.wording.translator import gettext_noop

ABOUT = Media
SEVERITY = COMPATIBLE
MESSAGE = NEW_PART
WHAT = gettext_noop("kind of file")
ACTION = MAY_USE


def changes(pair: Pair) -> Changes:
    """A model takes files of one more kind."""
    if pair.place.field is None:
        yield from whole(pair, "added")
