"""A number has multiple where it had none.

Numbers that are no multiples were accepted and are refused now.
"""

from specpress.catalog.types import NumberType
from specpress.diff.comparisons import added
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import ADDED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = NumberType
SEVERITY = BREAKING
MESSAGE = ADDED
WHAT = gettext_noop("multiple")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """A number has multiple where it had none."""
    return added(pair, "multiple_of")
