"""A MIME type is not taken any more.

Files of it are refused now.
"""

from specpress.catalog.types import Media
from specpress.diff.comparisons import elements
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import GONE_ONE, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = Media
SEVERITY = BREAKING
MESSAGE = GONE_ONE
WHAT = gettext_noop("MIME type")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """A MIME type is not taken any more."""
    return elements(pair, "mime_types", "removed")
