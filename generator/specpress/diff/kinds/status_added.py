"""Tasks may have one more status.

A program that knows the old ones alone may wait for ever.
"""

from specpress.catalog.provider import Status
from specpress.diff.comparisons import whole
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import NEW_PART, READ_ANSWERS
from specpress.wording.translator import gettext_noop

ABOUT = Status
SEVERITY = WARNING
MESSAGE = NEW_PART
WHAT = gettext_noop("status")
ACTION = READ_ANSWERS


def changes(pair: Pair) -> Changes:
    """Tasks may have one more status."""
    return whole(pair, "added")
