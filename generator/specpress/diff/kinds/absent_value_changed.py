"""The value that counts where it is left out of a parameter was changed.

The same request without the parameter may have another result, or another price.
"""

from specpress.catalog.types import Field
from specpress.diff.comparisons import default
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import CHANGED, LOOK_AT_RESULTS
from specpress.wording.translator import gettext_noop

ABOUT = Field
SEVERITY = WARNING
MESSAGE = CHANGED
WHAT = gettext_noop("value that counts where it is left out")
ACTION = LOOK_AT_RESULTS


def changes(pair: Pair) -> Changes:
    """The value that counts where it is left out of a parameter was changed."""
    return default(pair, "absent_means", "changed")
