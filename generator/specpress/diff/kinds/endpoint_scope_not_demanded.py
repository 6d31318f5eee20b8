"""An endpoint demands no right of a key any more."""

from specpress.catalog.provider import Endpoint
from specpress.diff.comparisons import dropped
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import DROPPED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Endpoint
SEVERITY = COMPATIBLE
MESSAGE = DROPPED
WHAT = gettext_noop("right that a key must have")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """An endpoint demands no right of a key any more."""
    return dropped(pair, "scope")
