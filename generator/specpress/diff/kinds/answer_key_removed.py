"""A key of an answer is gone.

Programs that read it fail.
"""

from specpress.catalog.types import Field
from specpress.diff.comparisons import whole
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import GONE_PART, READ_ANSWERS
from specpress.wording.translator import gettext_noop

ABOUT = Field
SEVERITY = BREAKING
MESSAGE = GONE_PART
WHAT = gettext_noop("key of an answer")
ACTION = READ_ANSWERS
IN_ANSWERS = True


def changes(pair: Pair) -> Changes:
    """A key of an answer is gone."""
    return whole(pair, "removed")
