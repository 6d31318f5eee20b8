"""The greatest number of bytes of a text was raised.

Every text that was accepted still is.
"""

from specpress.catalog.types import StringType
from specpress.diff.comparisons import of_length, raised
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = StringType
SEVERITY = COMPATIBLE
MESSAGE = CHANGED
WHAT = gettext_noop("greatest number of bytes")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The greatest number of bytes of a text was raised."""
    return of_length(pair, "bytes", "max", raised)
