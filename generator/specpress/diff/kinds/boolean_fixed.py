"""A switch has one allowed value now, or another one.

Requests with the other one are refused.
"""

from specpress.catalog.types import BooleanType
from specpress.diff.kind import BREAKING, Changes, Found, Pair
from specpress.diff.words import ADDED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = BooleanType
SEVERITY = BREAKING
MESSAGE = ADDED
WHAT = gettext_noop("only value")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """A switch has one allowed value now, or another one."""
    if pair.old is not None and pair.new is not None and pair.new.options:
        old, new = (tuple(option.value for option in part.options) for part in (pair.old, pair.new))
        if old != new:
            yield Found(old or None, new)
