"""A size has limits of width to height where it had none."""

from specpress.catalog.types import Size
from specpress.diff.comparisons import added
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import ADDED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = Size
SEVERITY = BREAKING
MESSAGE = ADDED
WHAT = gettext_noop("limits of width to height")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """A size has limits of width to height where it had none."""
    return added(pair, "ratio")
