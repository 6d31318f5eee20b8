"""A key of an answer is always there."""

from specpress.catalog.types import Field
from specpress.diff.comparisons import became
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Field
SEVERITY = COMPATIBLE
MESSAGE = CHANGED
WHAT = gettext_noop("whether it is always there")
ACTION = NOTHING_TO_DO
IN_ANSWERS = True


def changes(pair: Pair) -> Changes:
    """A key of an answer is always there."""
    return became(pair, "required", to=True)
