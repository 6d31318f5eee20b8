"""A parameter has another note that it does not work at present.

Only the words changed.
"""

from specpress.catalog.types import Field
from specpress.diff.comparisons import changed
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Field
SEVERITY = NOTE
MESSAGE = CHANGED
WHAT = gettext_noop("note that it does not work at present")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """A parameter has another note that it does not work at present."""
    return changed(pair, "unavailable")
