"""The default of a parameter was added.

The same request without the parameter may have another result, or another price.
"""

from specpress.catalog.types import Field
from specpress.diff.comparisons import default
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import ADDED, LOOK_AT_RESULTS
from specpress.wording.translator import gettext_noop

ABOUT = Field
SEVERITY = WARNING
MESSAGE = ADDED
WHAT = gettext_noop("default")
ACTION = LOOK_AT_RESULTS


def changes(pair: Pair) -> Changes:
    """The default of a parameter was added."""
    return default(pair, "default", "added")
