"""An option has another description, or has one now, or none any more.

No request is judged otherwise.
"""

from specpress.catalog.types import Option
from specpress.diff.comparisons import reworded
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Option
SEVERITY = NOTE
MESSAGE = CHANGED
WHAT = gettext_noop("description")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """An option has another description, or has one now, or none any more."""
    return reworded(pair, "description")
