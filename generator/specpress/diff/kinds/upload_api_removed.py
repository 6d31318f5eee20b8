"""The API takes no files any more."""

from specpress.catalog.provider import UploadApi
from specpress.diff.kind import BREAKING, Changes, Found, Pair
from specpress.diff.words import ADAPT_CLIENT, DROPPED
from specpress.wording.translator import gettext_noop

ABOUT = UploadApi
SEVERITY = BREAKING
MESSAGE = DROPPED
WHAT = gettext_noop("uploads")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """The API takes no files any more."""
    if pair.new is None:
        yield Found(pair.old.parameter, None)
