"""The greatest number of characters of a text was lowered.

Texts between the new and the old limit were accepted and are refused now.
"""

from specpress.catalog.types import StringType
from specpress.diff.comparisons import lowered, of_length
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import CHANGED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = StringType
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("greatest number of characters")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """The greatest number of characters of a text was lowered."""
    return of_length(pair, "characters", "max", lowered)
