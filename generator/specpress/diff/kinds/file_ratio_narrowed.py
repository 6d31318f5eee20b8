"""The sides of a file have narrower limits of their ratio.

Files between the new and the old ones are refused now.
"""

from specpress.catalog.types import Media
from specpress.diff.comparisons import ratio
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import CHANGED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = Media
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("limits of width to height")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """The sides of a file have narrower limits of their ratio."""
    return ratio(pair, is_wider=False)
