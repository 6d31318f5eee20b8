"""A size has multiple of the sides where it had none.

Sizes with other sides were accepted and are refused now.
"""

from specpress.catalog.types import Size
from specpress.diff.comparisons import added
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import ADDED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = Size
SEVERITY = BREAKING
MESSAGE = ADDED
WHAT = gettext_noop("multiple of the sides")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """A size has multiple of the sides where it had none."""
    return added(pair, "multiple_of")
