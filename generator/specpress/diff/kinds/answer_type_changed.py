"""A key of an answer may hold values of another type.

Programs that read it fail.
"""

from specpress.diff.comparisons import kinds_of_values
from specpress.diff.kind import BREAKING, Changes, Pair, TypeOf
from specpress.diff.words import CHANGED, READ_ANSWERS
from specpress.wording.translator import gettext_noop

ABOUT = TypeOf
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("type")
ACTION = READ_ANSWERS
IN_ANSWERS = True


def changes(pair: Pair) -> Changes:
    """A key of an answer may hold values of another type."""
    return kinds_of_values(pair, "other", "wider")
