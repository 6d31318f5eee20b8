"""A ratio that is written as a text has wider limits.

Every ratio that was accepted still is.
"""

from specpress.catalog.types import StringType
from specpress.diff.comparisons import ratio
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = StringType
SEVERITY = COMPATIBLE
MESSAGE = CHANGED
WHAT = gettext_noop("limits of width to height")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """A ratio that is written as a text has wider limits."""
    return ratio(pair, is_wider=True)
