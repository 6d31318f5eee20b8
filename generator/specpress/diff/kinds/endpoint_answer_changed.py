"""An endpoint answers with another object."""

from specpress.catalog.provider import Endpoint
from specpress.diff.comparisons import each
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import CHANGED, READ_ANSWERS
from specpress.wording.translator import gettext_noop

ABOUT = Endpoint
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("object that is answered")
ACTION = READ_ANSWERS


def changes(pair: Pair) -> Changes:
    """An endpoint answers with another object."""
    return each(pair, "returns", "returns_list", "returns_media")
