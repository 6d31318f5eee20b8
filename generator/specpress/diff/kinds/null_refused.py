"""Null is not accepted any more.

Requests with it are refused now.
"""

from specpress.catalog.types import Field
from specpress.diff.comparisons import became
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import CHANGED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = Field
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("whether null is accepted")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """Null is not accepted any more."""
    return became(pair, "nullable", to=False)
