"""There is a number that a value must exceed of a number where the docs named none.

Requests with a value below it are refused now; nothing had said that they would be. Send only what the
limit allows.
"""

from specpress.catalog.types import NumberType
from specpress.diff.comparisons import added
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import ADDED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = NumberType
SEVERITY = BREAKING
MESSAGE = ADDED
WHAT = gettext_noop("number that a value must exceed")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """There is a number that a value must exceed of a number where the docs named none."""
    return added(pair, "above")
