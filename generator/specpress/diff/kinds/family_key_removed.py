"""A family does not map a key of its members any more.

Converted requests lack it.
"""

from specpress.catalog.model import Concept
from specpress.diff.comparisons import whole
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import GONE_PART, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Concept
SEVERITY = WARNING
MESSAGE = GONE_PART
WHAT = gettext_noop("common key of a family")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """A family does not map a key of its members any more."""
    return whole(pair, "removed")
