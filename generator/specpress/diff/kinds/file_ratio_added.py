"""A file has limits of width to height where it had none.

Files with other sides are refused now.
"""

from specpress.catalog.types import Media
from specpress.diff.comparisons import added
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import ADDED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = Media
SEVERITY = BREAKING
MESSAGE = ADDED
WHAT = gettext_noop("limits of width to height")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """A file has limits of width to height where it had none."""
    return added(pair, "ratio")
