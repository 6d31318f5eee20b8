"""The API sends one more message."""

from specpress.catalog.provider import Webhook
from specpress.diff.comparisons import whole
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import MAY_USE, NEW_PART
from specpress.wording.translator import gettext_noop

ABOUT = Webhook
SEVERITY = COMPATIBLE
MESSAGE = NEW_PART
WHAT = gettext_noop("webhook")
ACTION = MAY_USE


def changes(pair: Pair) -> Changes:
    """The API sends one more message."""
    return whole(pair, "added")
