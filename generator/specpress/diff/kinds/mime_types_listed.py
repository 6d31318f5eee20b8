"""The docs name the MIME types that are taken where they named none.

Other files are refused now.
"""

from specpress.catalog.types import Media
from specpress.diff.comparisons import elements
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import ADDED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = Media
SEVERITY = BREAKING
MESSAGE = ADDED
WHAT = gettext_noop("list of MIME types")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """The docs name the MIME types that are taken where they named none."""
    return elements(pair, "mime_types", "listed")
