"""A word of an answer is written in another way."""

from specpress.catalog.types import StringType
from specpress.diff.comparisons import options
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import CHANGED, READ_ANSWERS
from specpress.wording.translator import gettext_noop

ABOUT = StringType
SEVERITY = BREAKING
IN_ANSWERS = True
MESSAGE = CHANGED
WHAT = gettext_noop("option")
ACTION = READ_ANSWERS


def changes(pair: Pair) -> Changes:
    """A word of an answer is written in another way."""
    return options(pair, "renamed")
