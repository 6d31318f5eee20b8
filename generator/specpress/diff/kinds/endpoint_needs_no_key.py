"""An endpoint may be called without a key."""

from specpress.catalog.provider import Endpoint
from specpress.diff.comparisons import became
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Endpoint
SEVERITY = COMPATIBLE
MESSAGE = CHANGED
WHAT = gettext_noop("call without a key")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """An endpoint may be called without a key."""
    return became(pair, "public", to=True)
