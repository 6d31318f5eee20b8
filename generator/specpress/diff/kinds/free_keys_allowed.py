"""An object takes keys of one's own, whose values are limited."""

from specpress.catalog.types import ObjectType
from specpress.diff.comparisons import added
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import ADDED, MAY_USE
from specpress.wording.translator import gettext_noop

ABOUT = ObjectType
SEVERITY = COMPATIBLE
MESSAGE = ADDED
WHAT = gettext_noop("what other keys hold")
ACTION = MAY_USE


def changes(pair: Pair) -> Changes:
    """An object takes keys of one's own, whose values are limited."""
    return added(pair, "values")
