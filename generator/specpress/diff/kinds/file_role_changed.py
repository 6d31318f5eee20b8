"""A file has another use of a file.

The same file is used for something else.
"""

from specpress.catalog.types import Media
from specpress.diff.comparisons import changed
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import CHANGED, LOOK_AT_RESULTS
from specpress.wording.translator import gettext_noop

ABOUT = Media
SEVERITY = WARNING
MESSAGE = CHANGED
WHAT = gettext_noop("use of a file")
ACTION = LOOK_AT_RESULTS


def changes(pair: Pair) -> Changes:
    """A file has another use of a file."""
    return changed(pair, "role")
