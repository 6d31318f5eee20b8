"""A text has another pattern.

Texts that matched the old one alone are refused now.
"""

from specpress.catalog.types import StringType
from specpress.diff.comparisons import changed
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import CHANGED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = StringType
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("pattern")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """A text has another pattern."""
    return changed(pair, "pattern")
