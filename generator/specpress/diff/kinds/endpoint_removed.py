"""An endpoint is gone.

Calls of it are refused now.
"""

from specpress.catalog.provider import Endpoint
from specpress.diff.comparisons import whole
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import ADAPT_CLIENT, GONE_PART
from specpress.wording.translator import gettext_noop

ABOUT = Endpoint
SEVERITY = BREAKING
MESSAGE = GONE_PART
WHAT = gettext_noop("endpoint")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """An endpoint is gone."""
    return whole(pair, "removed")
