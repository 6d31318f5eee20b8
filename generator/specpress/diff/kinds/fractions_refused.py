"""A number must be whole.

Fractions were accepted and are refused now.
"""

from specpress.catalog.types import NumberType
from specpress.diff.comparisons import became
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import CHANGED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = NumberType
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("whether it is whole")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """A number must be whole."""
    return became(pair, "integer", to=True)
