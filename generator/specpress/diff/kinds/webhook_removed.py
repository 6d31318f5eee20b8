"""The API does not send a message any more.

Programs that wait for it wait in vain.
"""

from specpress.catalog.provider import Webhook
from specpress.diff.comparisons import whole
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import ADAPT_CLIENT, GONE_PART
from specpress.wording.translator import gettext_noop

ABOUT = Webhook
SEVERITY = BREAKING
MESSAGE = GONE_PART
WHAT = gettext_noop("webhook")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """The API does not send a message any more."""
    return whole(pair, "removed")
