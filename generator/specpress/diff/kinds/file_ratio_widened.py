"""The sides of a file have wider limits of their ratio.

Every file that was accepted still is.
"""

from specpress.catalog.types import Media
from specpress.diff.comparisons import ratio
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Media
SEVERITY = COMPATIBLE
MESSAGE = CHANGED
WHAT = gettext_noop("limits of width to height")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The sides of a file have wider limits of their ratio."""
    return ratio(pair, is_wider=True)
