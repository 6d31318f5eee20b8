"""A file may travel in one way more."""

from specpress.catalog.types import Media
from specpress.diff.comparisons import elements
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import MAY_USE, NEW_ONE
from specpress.wording.translator import gettext_noop

ABOUT = Media
SEVERITY = COMPATIBLE
MESSAGE = NEW_ONE
WHAT = gettext_noop("way in which a file may travel")
ACTION = MAY_USE


def changes(pair: Pair) -> Changes:
    """A file may travel in one way more."""
    return elements(pair, "forms", "added")
