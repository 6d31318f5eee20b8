"""The schemas are published at another address.

What was published stays where it was; new schemas come under the new address alone.
"""

from specpress.catalog.settings import Settings
from specpress.diff.comparisons import reworded
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import ADAPT_CLIENT, CHANGED
from specpress.wording.translator import gettext_noop

ABOUT = Settings
SEVERITY = WARNING
MESSAGE = CHANGED
WHAT = gettext_noop("address of the schemas")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """The schemas are published at another address."""
    return reworded(pair, "schemas")
