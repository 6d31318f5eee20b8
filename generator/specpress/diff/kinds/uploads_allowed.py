"""A model takes files."""

from specpress.catalog.model import Uploads
from specpress.diff.comparisons import whole
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import ADDED, MAY_USE
from specpress.wording.translator import gettext_noop

ABOUT = Uploads
SEVERITY = COMPATIBLE
MESSAGE = ADDED
WHAT = gettext_noop("uploads")
ACTION = MAY_USE


def changes(pair: Pair) -> Changes:
    """A model takes files."""
    return whole(pair, "added")
