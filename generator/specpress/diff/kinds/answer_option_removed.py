"""An answer does not have a word any more."""

from specpress.catalog.types import StringType
from specpress.diff.comparisons import options
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import GONE_ONE, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = StringType
SEVERITY = COMPATIBLE
MESSAGE = GONE_ONE
WHAT = gettext_noop("word of an answer")
ACTION = NOTHING_TO_DO
IN_ANSWERS = True


def changes(pair: Pair) -> Changes:
    """An answer does not have a word any more."""
    yield from options(pair, "removed")
    yield from options(pair, "suggested no more")
