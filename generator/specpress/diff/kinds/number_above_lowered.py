"""The number that a value must exceed of a number was lowered.

Everything that was accepted still is, and values up to the new limit as well.
"""

from specpress.catalog.types import NumberType
from specpress.diff.comparisons import lowered
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = NumberType
SEVERITY = COMPATIBLE
MESSAGE = CHANGED
WHAT = gettext_noop("number that a value must exceed")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The number that a value must exceed of a number was lowered."""
    return lowered(pair, "above")
