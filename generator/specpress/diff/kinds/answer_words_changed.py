"""The title, the note, an example, the default or another text about an answer changed."""

from specpress.catalog.types import Field, ObjectType, Option
from specpress.diff.comparisons import words
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = (Field, ObjectType, Option)
SEVERITY = NOTE
IN_ANSWERS = True
MESSAGE = CHANGED
WHAT = gettext_noop("words about an answer")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The title, the note, an example or another text about an answer changed."""
    return words(pair)
