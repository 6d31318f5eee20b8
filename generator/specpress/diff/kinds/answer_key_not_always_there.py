"""A key of an answer may be missing that was always there."""

from specpress.catalog.types import Field
from specpress.diff.comparisons import became
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import CHANGED, READ_ANSWERS
from specpress.wording.translator import gettext_noop

ABOUT = Field
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("whether it is always there")
ACTION = READ_ANSWERS
IN_ANSWERS = True


def changes(pair: Pair) -> Changes:
    """A key of an answer may be missing that was always there."""
    return became(pair, "required", to=False)
