"""A key of an answer has another name, as far as its facts say."""

from specpress.diff.comparisons import renamed
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.renames import RenamedField
from specpress.diff.words import CHANGED, READ_ANSWERS
from specpress.wording.translator import gettext_noop

ABOUT = RenamedField
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("key of an answer")
ACTION = READ_ANSWERS
IN_ANSWERS = True


def changes(pair: Pair) -> Changes:
    """A key of an answer has another name, as far as its facts say."""
    return renamed(pair)
