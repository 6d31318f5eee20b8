"""A text has form of a size where it had none.

Texts that are no width and height are refused now.
"""

from specpress.catalog.types import StringType
from specpress.diff.comparisons import added
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import ADDED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = StringType
SEVERITY = BREAKING
MESSAGE = ADDED
WHAT = gettext_noop("form of a size")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """A text has form of a size where it had none."""
    return added(pair, "size")
