"""A model does not belong to a family any more.

Requests are not converted from it or to it.
"""

from specpress.catalog.model import Family
from specpress.diff.comparisons import elements
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import GONE_ONE, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Family
SEVERITY = WARNING
MESSAGE = GONE_ONE
WHAT = gettext_noop("member of a family")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """A model does not belong to a family any more."""
    return elements(pair, "members", "removed")
