"""An object takes keys that are not listed."""

from specpress.catalog.types import ObjectType
from specpress.diff.comparisons import became
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = ObjectType
SEVERITY = COMPATIBLE
MESSAGE = CHANGED
WHAT = gettext_noop("whether other keys are taken")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """An object takes keys that are not listed."""
    return became(pair, "open", to=True)
