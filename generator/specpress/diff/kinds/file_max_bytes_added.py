"""There is a largest size of a file of a file where the docs named none.

Files with a value above it are refused now; nothing had said that they would be. Send only what the limit
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
WHAT = gettext_noop("largest size of a file")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """There is a largest size of a file of a file where the docs named none."""
    return added(pair, "max_bytes")
