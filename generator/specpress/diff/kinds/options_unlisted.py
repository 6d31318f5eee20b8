"""A text that had to be one of a list is free now.

Every request that was accepted still is.
"""

from specpress.catalog.types import StringType
from specpress.diff.comparisons import options
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import DROPPED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = StringType
SEVERITY = COMPATIBLE
MESSAGE = DROPPED
WHAT = gettext_noop("list of options")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """A text that had to be one of a list is free now."""
    return options(pair, "unlisted")
