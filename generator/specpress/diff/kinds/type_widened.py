"""A parameter takes values of more types.

Every request that was accepted still is.
"""

from specpress.diff.comparisons import kinds_of_values
from specpress.diff.kind import COMPATIBLE, Changes, Pair, TypeOf
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = TypeOf
SEVERITY = COMPATIBLE
MESSAGE = CHANGED
WHAT = gettext_noop("type")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """A parameter takes values of more types."""
    return kinds_of_values(pair, "wider")
