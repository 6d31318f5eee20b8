"""The docs name one more way of using a model."""

from specpress.catalog.constraints import Mode
from specpress.diff.comparisons import whole
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import MAY_USE, NEW_PART
from specpress.wording.translator import gettext_noop

ABOUT = Mode
SEVERITY = NOTE
MESSAGE = NEW_PART
WHAT = gettext_noop("mode")
ACTION = MAY_USE


def changes(pair: Pair) -> Changes:
    """The docs name one more way of using a model."""
    return whole(pair, "added")
