"""A family maps one more key of its members."""

from specpress.catalog.model import Concept
from specpress.diff.comparisons import whole
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import MAY_USE, NEW_PART
from specpress.wording.translator import gettext_noop

ABOUT = Concept
SEVERITY = COMPATIBLE
MESSAGE = NEW_PART
WHAT = gettext_noop("common key of a family")
ACTION = MAY_USE


def changes(pair: Pair) -> Changes:
    """A family maps one more key of its members."""
    return whole(pair, "added")
