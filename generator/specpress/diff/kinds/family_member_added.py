"""One more model belongs to a family."""

from specpress.catalog.model import Family
from specpress.diff.comparisons import elements
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import MAY_USE, NEW_ONE
from specpress.wording.translator import gettext_noop

ABOUT = Family
SEVERITY = COMPATIBLE
MESSAGE = NEW_ONE
WHAT = gettext_noop("member of a family")
ACTION = MAY_USE


def changes(pair: Pair) -> Changes:
    """One more model belongs to a family."""
    return elements(pair, "members", "added")
