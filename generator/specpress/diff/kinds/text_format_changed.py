"""A text has another format.

The docs say that the text must hold something else.
"""

from specpress.catalog.types import StringType
from specpress.diff.comparisons import changed
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import CHANGED, LOOK_AT_RESULTS
from specpress.wording.translator import gettext_noop

ABOUT = StringType
SEVERITY = WARNING
MESSAGE = CHANGED
WHAT = gettext_noop("format")
ACTION = LOOK_AT_RESULTS


def changes(pair: Pair) -> Changes:
    """A text has another format."""
    return changed(pair, "format")
