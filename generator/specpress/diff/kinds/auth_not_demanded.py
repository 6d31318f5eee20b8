"""The docs name no key of the API any more."""

from specpress.catalog.provider import Auth
from specpress.diff.kind import COMPATIBLE, Changes, Found, Pair
from specpress.diff.words import DROPPED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Auth
SEVERITY = COMPATIBLE
MESSAGE = DROPPED
WHAT = gettext_noop("key of the API")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The docs name no key of the API any more."""
    if pair.new is None:
        yield Found(pair.old.header, None)
