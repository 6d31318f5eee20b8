"""The least number of bytes of a text was raised.

Texts between the new and the old limit were accepted and are refused now.
"""

from specpress.catalog.types import StringType
from specpress.diff.comparisons import of_length, raised
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import CHANGED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = StringType
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("least number of bytes")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """The least number of bytes of a text was raised."""
    return of_length(pair, "bytes", "min", raised)
