"""A parameter takes one more option.

Every request that was accepted still is.
"""

from specpress.catalog.types import StringType
from specpress.diff.comparisons import options
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import MAY_USE, NEW_ONE
from specpress.wording.translator import gettext_noop

ABOUT = StringType
SEVERITY = COMPATIBLE
MESSAGE = NEW_ONE
WHAT = gettext_noop("option")
ACTION = MAY_USE


def changes(pair: Pair) -> Changes:
    """A parameter takes one more option."""
    return options(pair, "added")
