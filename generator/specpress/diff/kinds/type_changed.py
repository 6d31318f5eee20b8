"""A parameter takes values of another type.

Requests as they were sent are refused now.
"""

from specpress.diff.comparisons import kinds_of_values
from specpress.diff.kind import BREAKING, Changes, Pair, TypeOf
from specpress.diff.words import ADAPT_CLIENT, CHANGED
from specpress.wording.translator import gettext_noop

ABOUT = TypeOf
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("type")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """A parameter takes values of another type."""
    return kinds_of_values(pair, "other")
