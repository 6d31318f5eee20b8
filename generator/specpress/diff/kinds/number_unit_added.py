"""A number has unit where it had none."""

from specpress.catalog.types import NumberType
from specpress.diff.comparisons import added
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import ADDED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = NumberType
SEVERITY = NOTE
MESSAGE = ADDED
WHAT = gettext_noop("unit")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """A number has unit where it had none."""
    return added(pair, "unit")
