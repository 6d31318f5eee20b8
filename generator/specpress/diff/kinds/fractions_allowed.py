"""A number that had to be whole may have a fraction."""

from specpress.catalog.types import NumberType
from specpress.diff.comparisons import became
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = NumberType
SEVERITY = COMPATIBLE
MESSAGE = CHANGED
WHAT = gettext_noop("whether it is whole")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """A number that had to be whole may have a fraction."""
    return became(pair, "integer", to=False)
