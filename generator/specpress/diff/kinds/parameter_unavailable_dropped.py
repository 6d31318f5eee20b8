"""A parameter has no note that it does not work at present any more.

It works again.
"""

from specpress.catalog.types import Field
from specpress.diff.comparisons import dropped
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import DROPPED, MAY_USE
from specpress.wording.translator import gettext_noop

ABOUT = Field
SEVERITY = COMPATIBLE
MESSAGE = DROPPED
WHAT = gettext_noop("note that it does not work at present")
ACTION = MAY_USE


def changes(pair: Pair) -> Changes:
    """A parameter has no note that it does not work at present any more."""
    return dropped(pair, "unavailable")
