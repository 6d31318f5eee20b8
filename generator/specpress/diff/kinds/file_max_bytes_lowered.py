"""The largest size of a file of a file was lowered.

Files with a value between the new and the old limit were accepted and are refused now. Send only what the
new limit allows.
"""

from specpress.catalog.types import Media
from specpress.diff.comparisons import lowered
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import CHANGED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = Media
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("largest size of a file")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """The largest size of a file of a file was lowered."""
    return lowered(pair, "max_bytes")
