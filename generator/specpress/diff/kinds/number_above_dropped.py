"""The number that a value must exceed of a number is not named any more.

Everything that was accepted still is.
"""

from specpress.catalog.types import NumberType
from specpress.diff.comparisons import dropped
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import DROPPED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = NumberType
SEVERITY = COMPATIBLE
MESSAGE = DROPPED
WHAT = gettext_noop("number that a value must exceed")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The number that a value must exceed of a number is not named any more."""
    return dropped(pair, "above")
