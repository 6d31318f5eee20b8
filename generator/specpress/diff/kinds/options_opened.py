"""Other values than the listed options are taken.

Every request that was accepted still is.
"""

from specpress.catalog.types import NumberType, StringType
from specpress.diff.comparisons import options
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = (NumberType, StringType)
SEVERITY = COMPATIBLE
MESSAGE = CHANGED
WHAT = gettext_noop("whether other values may occur")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """Other values than the listed options are taken."""
    return options(pair, "opened")
