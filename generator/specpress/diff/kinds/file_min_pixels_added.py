"""There is a fewest pixels in all of a file where the docs named none.

Files with a value below it are refused now; nothing had said that they would be. Send only what the limit
allows.
"""

from specpress.catalog.types import Media
from specpress.diff.comparisons import added
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import ADDED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = Media
SEVERITY = BREAKING
MESSAGE = ADDED
WHAT = gettext_noop("fewest pixels in all")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """There is a fewest pixels in all of a file where the docs named none."""
    return added(pair, "min_pixels")
