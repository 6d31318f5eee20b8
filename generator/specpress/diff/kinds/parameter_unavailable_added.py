"""A parameter has note that it does not work at present where it had none.

Requests with it are accepted, and it does nothing.
"""

from specpress.catalog.types import Field
from specpress.diff.comparisons import added
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import ADDED, LOOK_AT_RESULTS
from specpress.wording.translator import gettext_noop

ABOUT = Field
SEVERITY = WARNING
MESSAGE = ADDED
WHAT = gettext_noop("note that it does not work at present")
ACTION = LOOK_AT_RESULTS


def changes(pair: Pair) -> Changes:
    """A parameter has note that it does not work at present where it had none."""
    return added(pair, "unavailable")
