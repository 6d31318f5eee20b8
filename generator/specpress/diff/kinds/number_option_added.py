"""A number takes one more value of a list.

Every request that was accepted still is.
"""

from specpress.catalog.types import NumberType
from specpress.diff.comparisons import options
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import MAY_USE, NEW_ONE
from specpress.wording.translator import gettext_noop

ABOUT = NumberType
SEVERITY = COMPATIBLE
MESSAGE = NEW_ONE
WHAT = gettext_noop("option")
ACTION = MAY_USE


def changes(pair: Pair) -> Changes:
    """A number takes one more value of a list."""
    return options(pair, "added")
