"""A text has format where it had none.

The docs say what the text must hold; no schema refuses another one, but the server may.
"""

from specpress.catalog.types import StringType
from specpress.diff.comparisons import added
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import ADDED, LOOK_AT_RESULTS
from specpress.wording.translator import gettext_noop

ABOUT = StringType
SEVERITY = WARNING
MESSAGE = ADDED
WHAT = gettext_noop("format")
ACTION = LOOK_AT_RESULTS


def changes(pair: Pair) -> Changes:
    """A text has format where it had none."""
    return added(pair, "format")
