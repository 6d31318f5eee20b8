"""Files are uploaded in another way, or named in a request by other keys."""

from specpress.catalog.provider import UploadApi
from specpress.diff.comparisons import upload_way
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import ADAPT_CLIENT, CHANGED
from specpress.wording.translator import gettext_noop

ABOUT = UploadApi
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("how files are uploaded and named")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """Files are uploaded in another way, or named in a request by other keys."""
    return upload_way(pair)
