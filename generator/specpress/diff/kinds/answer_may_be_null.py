"""A key of an answer may be null, which it never was."""

from specpress.catalog.types import Field
from specpress.diff.comparisons import became
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import CHANGED, READ_ANSWERS
from specpress.wording.translator import gettext_noop

ABOUT = Field
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("whether it may be null")
ACTION = READ_ANSWERS
IN_ANSWERS = True


def changes(pair: Pair) -> Changes:
    """A key of an answer may be null, which it never was."""
    return became(pair, "nullable", to=True)
