"""The API has one more endpoint."""

from specpress.catalog.provider import Endpoint
from specpress.diff.comparisons import whole
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import MAY_USE, NEW_PART
from specpress.wording.translator import gettext_noop

ABOUT = Endpoint
SEVERITY = COMPATIBLE
MESSAGE = NEW_PART
WHAT = gettext_noop("endpoint")
ACTION = MAY_USE


def changes(pair: Pair) -> Changes:
    """The API has one more endpoint."""
    return whole(pair, "added")
