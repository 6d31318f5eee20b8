"""A file may not travel in a way any more in which it could.

Requests with it are refused now.
"""

from specpress.catalog.types import Media
from specpress.diff.comparisons import elements
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import GONE_ONE, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = Media
SEVERITY = BREAKING
MESSAGE = GONE_ONE
WHAT = gettext_noop("way in which a file may travel")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """A file may not travel in a way any more in which it could."""
    return elements(pair, "forms", "removed")
