"""The docs say otherwise which values a key of an answer may have: their limits, their unit, their form."""

from specpress.catalog.types import ArrayType, BooleanType, NumberType, ObjectType, StringType
from specpress.diff.comparisons import values
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import CHANGED, READ_ANSWERS
from specpress.wording.translator import gettext_noop

ABOUT = (StringType, NumberType, BooleanType, ArrayType, ObjectType)
SEVERITY = WARNING
IN_ANSWERS = True
MESSAGE = CHANGED
WHAT = gettext_noop("values")
ACTION = READ_ANSWERS


def changes(pair: Pair) -> Changes:
    """The docs say otherwise which values a key of an answer may have: their limits, their unit, their form."""
    return values(pair)
