"""The docs do not name the MIME types any more."""

from specpress.catalog.types import Media
from specpress.diff.comparisons import elements
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import DROPPED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Media
SEVERITY = COMPATIBLE
MESSAGE = DROPPED
WHAT = gettext_noop("list of MIME types")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The docs do not name the MIME types any more."""
    return elements(pair, "mime_types", "unlisted")
