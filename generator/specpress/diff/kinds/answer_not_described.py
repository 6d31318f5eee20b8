"""The docs do not describe an answer any more, so that nothing is promised of it."""

from specpress.catalog.types import ObjectType
from specpress.diff.kind import BREAKING, Changes, Found, Pair
from specpress.diff.words import DROPPED, READ_ANSWERS
from specpress.wording.translator import gettext_noop

ABOUT = ObjectType
SEVERITY = BREAKING
IN_ANSWERS = True
MESSAGE = DROPPED
WHAT = gettext_noop("description of an answer")
ACTION = READ_ANSWERS


def changes(pair: Pair) -> Changes:
    """The docs do not describe an answer any more, so that nothing is promised of it."""
    if pair.new is None:
        yield Found(pair.place.answer, None)
