"""A model takes one more kind of input."""

from specpress.catalog.model import Model
from specpress.diff.comparisons import elements
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import MAY_USE, NEW_ONE
from specpress.wording.translator import gettext_noop

ABOUT = Model
SEVERITY = COMPATIBLE
MESSAGE = NEW_ONE
WHAT = gettext_noop("kind of input")
ACTION = MAY_USE


def changes(pair: Pair) -> Changes:
    """A model takes one more kind of input."""
    return elements(pair, "inputs", "added")
