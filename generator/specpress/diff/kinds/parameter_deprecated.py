"""A parameter should no longer be used.

Requests with it are accepted until its last day.
"""

from specpress.catalog.types import Field
from specpress.diff.comparisons import added
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import ADDED, MOVE_AWAY
from specpress.wording.translator import gettext_noop

ABOUT = Field
SEVERITY = COMPATIBLE
MESSAGE = ADDED
WHAT = gettext_noop("deprecation")
ACTION = MOVE_AWAY


def changes(pair: Pair) -> Changes:
    """A parameter should no longer be used."""
    return added(pair, "deprecated")
