"""A header holds something else."""

from specpress.catalog.provider import Header
from specpress.diff.comparisons import each
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import ADAPT_CLIENT, CHANGED
from specpress.wording.translator import gettext_noop

ABOUT = Header
SEVERITY = WARNING
MESSAGE = CHANGED
WHAT = gettext_noop("content")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """A header holds something else."""
    return each(pair, "holds", "value", "setting")
