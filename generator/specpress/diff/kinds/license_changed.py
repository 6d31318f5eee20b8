"""The packages have another licence."""

from specpress.catalog.settings import Settings
from specpress.diff.comparisons import reworded
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import CHANGED, READ_LICENSE
from specpress.wording.translator import gettext_noop

ABOUT = Settings
SEVERITY = WARNING
MESSAGE = CHANGED
WHAT = gettext_noop("licence")
ACTION = READ_LICENSE


def changes(pair: Pair) -> Changes:
    """The packages have another licence."""
    return reworded(pair, "license")
