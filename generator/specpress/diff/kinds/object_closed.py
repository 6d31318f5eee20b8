"""An object takes no keys any more that are not listed.

Requests with others were accepted and are refused now.
"""

from specpress.catalog.types import ObjectType
from specpress.diff.comparisons import became
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import CHANGED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = ObjectType
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("whether other keys are taken")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """An object takes no keys any more that are not listed."""
    return became(pair, "open", to=False)
