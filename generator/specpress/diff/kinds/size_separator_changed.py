"""Width and height of a size are written with another mark between them.

Sizes with the old one are refused now.
"""

from specpress.catalog.types import Size
from specpress.diff.comparisons import changed
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import CHANGED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = Size
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("mark between width and height")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """Width and height of a size are written with another mark between them."""
    return changed(pair, "separator")
