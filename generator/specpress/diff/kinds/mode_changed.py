"""What the docs say of a way of using a model changed."""

from specpress.catalog.constraints import Mode
from specpress.diff.comparisons import mode
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Mode
SEVERITY = NOTE
MESSAGE = CHANGED
WHAT = gettext_noop("mode")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """What the docs say of a way of using a model changed."""
    return mode(pair)
