"""The API sends one more message."""

from specpress.catalog.provider import Webhook
from specpress.diff.comparisons import whole
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import ADDED, MAY_USE
from specpress.wording.translator import gettext_noop

ABOUT = Webhook
SEVERITY = COMPATIBLE
MESSAGE = ADDED
WHAT = gettext_noop("webhook")
ACTION = MAY_USE


def changes(pair: Pair) -> Changes:
    """The API sends one more message."""
    return whole(pair, "added")
