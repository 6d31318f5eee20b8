"""Models of several providers are not known to be the same one any more.

Requests are not converted from one to the other any more.
"""

from specpress.catalog.model import Family
from specpress.diff.comparisons import whole
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import GONE_PART, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Family
SEVERITY = WARNING
MESSAGE = GONE_PART
WHAT = gettext_noop("family")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """Models of several providers are not known to be the same one any more."""
    return whole(pair, "removed")
