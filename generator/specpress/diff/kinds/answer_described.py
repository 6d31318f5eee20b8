"""The docs describe an answer that they did not describe."""

from specpress.catalog.types import ObjectType
from specpress.diff.kind import COMPATIBLE, Changes, Found, Pair
from specpress.diff.words import ADDED, READ_ANSWERS
from specpress.wording.translator import gettext_noop

ABOUT = ObjectType
SEVERITY = COMPATIBLE
IN_ANSWERS = True
MESSAGE = ADDED
WHAT = gettext_noop("description of an answer")
ACTION = READ_ANSWERS


def changes(pair: Pair) -> Changes:
    """The docs describe an answer that they did not describe."""
    if pair.old is None:
        yield Found(None, pair.place.answer)
