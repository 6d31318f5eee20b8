"""There is one more model."""

from specpress.catalog.model import Model
from specpress.diff.comparisons import whole
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import MAY_USE, NEW_PART
from specpress.wording.translator import gettext_noop

ABOUT = Model
SEVERITY = COMPATIBLE
MESSAGE = NEW_PART
WHAT = gettext_noop("model")
ACTION = MAY_USE


def changes(pair: Pair) -> Changes:
    """There is one more model."""
    return whole(pair, "added")
