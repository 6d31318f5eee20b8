"""A parameter that had to be sent may be left out."""

from specpress.catalog.types import Field
from specpress.diff.comparisons import became
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Field
SEVERITY = COMPATIBLE
MESSAGE = CHANGED
WHAT = gettext_noop("whether it is required")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """A parameter that had to be sent may be left out."""
    return became(pair, "required", to=False)
