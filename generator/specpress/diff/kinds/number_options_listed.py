"""A number that was free is one of a list now.

Other numbers were accepted and are refused now.
"""

from specpress.catalog.types import NumberType
from specpress.diff.comparisons import options
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import ADDED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = NumberType
SEVERITY = BREAKING
MESSAGE = ADDED
WHAT = gettext_noop("list of options")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """A number that was free is one of a list now."""
    return options(pair, "listed")
