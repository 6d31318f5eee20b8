"""A parameter takes values of fewer types.

Values of the other types are refused now.
"""

from specpress.diff.comparisons import kinds_of_values
from specpress.diff.kind import BREAKING, Changes, Pair, TypeOf
from specpress.diff.words import CHANGED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = TypeOf
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("type")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """A parameter takes values of fewer types."""
    return kinds_of_values(pair, "narrower")
