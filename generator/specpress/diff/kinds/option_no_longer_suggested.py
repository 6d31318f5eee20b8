"""An option of a parameter that takes other values too is not listed any more."""

from specpress.catalog.types import NumberType, StringType
from specpress.diff.comparisons import options
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import GONE_ONE, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = (StringType, NumberType)
SEVERITY = NOTE
MESSAGE = GONE_ONE
WHAT = gettext_noop("suggested option")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """An option of a parameter that takes other values too is not listed any more."""
    return options(pair, "suggested no more")
