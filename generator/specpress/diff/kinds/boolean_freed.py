"""A switch that had one allowed value takes both.

Every request that was accepted still is.
"""

from specpress.catalog.types import BooleanType
from specpress.diff.comparisons import options
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import DROPPED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = BooleanType
SEVERITY = COMPATIBLE
MESSAGE = DROPPED
WHAT = gettext_noop("only value")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """A switch that had one allowed value takes both."""
    return options(pair, "unlisted")
