"""An object takes no keys of one's own any more.

Requests with some were accepted and are refused now.
"""

from specpress.catalog.types import ObjectType
from specpress.diff.comparisons import dropped
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import DROPPED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = ObjectType
SEVERITY = BREAKING
MESSAGE = DROPPED
WHAT = gettext_noop("what other keys hold")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """An object takes no keys of one's own any more."""
    if pair.new is not None and not pair.new.open:  # else any value is taken now
        yield from dropped(pair, "values")
