"""The API takes files."""

from specpress.catalog.provider import UploadApi
from specpress.diff.kind import COMPATIBLE, Changes, Found, Pair
from specpress.diff.words import ADDED, MAY_USE
from specpress.wording.translator import gettext_noop

ABOUT = UploadApi
SEVERITY = COMPATIBLE
MESSAGE = ADDED
WHAT = gettext_noop("uploads")
ACTION = MAY_USE


def changes(pair: Pair) -> Changes:
    """The API takes files."""
    if pair.old is None:
        yield Found(None, pair.new.parameter)
