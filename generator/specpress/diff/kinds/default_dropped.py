"""The default of a parameter was dropped.

The same request without the parameter may have another result, or another price.
"""

from specpress.catalog.types import Field
from specpress.diff.comparisons import default
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import DROPPED, LOOK_AT_RESULTS
from specpress.wording.translator import gettext_noop

ABOUT = Field
SEVERITY = WARNING
MESSAGE = DROPPED
WHAT = gettext_noop("default")
ACTION = LOOK_AT_RESULTS


def changes(pair: Pair) -> Changes:
    """The default of a parameter was dropped."""
    return default(pair, "default", "dropped")
