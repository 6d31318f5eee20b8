"""There is a greatest number of elements of a list where the docs named none.

Requests with a value above it are refused now; nothing had said that they would be. Send only what the
limit allows.
"""

from specpress.catalog.types import ArrayType
from specpress.diff.comparisons import added
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import ADDED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = ArrayType
SEVERITY = BREAKING
MESSAGE = ADDED
WHAT = gettext_noop("greatest number of elements")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """There is a greatest number of elements of a list where the docs named none."""
    return added(pair, "max_items")
