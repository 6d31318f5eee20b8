"""A text has pattern where it had none.

Texts that it does not match were accepted and are refused now.
"""

from specpress.catalog.types import StringType
from specpress.diff.comparisons import added
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import ADDED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = StringType
SEVERITY = BREAKING
MESSAGE = ADDED
WHAT = gettext_noop("pattern")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """A text has pattern where it had none."""
    return added(pair, "pattern")
