"""A list has demand that all elements differ where it had none.

Lists with equal elements were accepted and are refused now.
"""

from specpress.catalog.types import ArrayType
from specpress.diff.comparisons import added
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import ADDED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = ArrayType
SEVERITY = BREAKING
MESSAGE = ADDED
WHAT = gettext_noop("demand that all elements differ")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """A list has demand that all elements differ where it had none."""
    return added(pair, "unique")
