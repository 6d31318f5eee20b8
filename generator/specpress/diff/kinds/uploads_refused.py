"""A model takes no files any more.

Requests with some are refused now.
"""

from specpress.catalog.model import Uploads
from specpress.diff.comparisons import whole
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import ADAPT_CLIENT, DROPPED
from specpress.wording.translator import gettext_noop

ABOUT = Uploads
SEVERITY = BREAKING
MESSAGE = DROPPED
WHAT = gettext_noop("uploads")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """A model takes no files any more."""
    return whole(pair, "removed")
