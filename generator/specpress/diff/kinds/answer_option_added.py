"""An answer may have one more word.

A program that knows the old ones alone may not understand it.
"""

from specpress.catalog.types import StringType
from specpress.diff.comparisons import options
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import NEW_ONE, READ_ANSWERS
from specpress.wording.translator import gettext_noop

ABOUT = StringType
SEVERITY = WARNING
MESSAGE = NEW_ONE
WHAT = gettext_noop("word of an answer")
ACTION = READ_ANSWERS
IN_ANSWERS = True


def changes(pair: Pair) -> Changes:
    """An answer may have one more word."""
    return options(pair, "added")
