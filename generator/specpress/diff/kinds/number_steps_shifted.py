"""The steps of a number begin elsewhere, so that old numbers lie between the new ones."""

from specpress.catalog.types import NumberType
from specpress.diff.comparisons import shifted
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import CHANGED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = NumberType
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("first of the steps")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """The steps of a number begin elsewhere, so that old numbers lie between the new ones."""
    return shifted(pair)
