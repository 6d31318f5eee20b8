"""The same options are listed in another order.

Only what is made in their order changes, such as the choice of a form.
"""

from specpress.catalog.types import NumberType, StringType
from specpress.diff.comparisons import options
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = (NumberType, StringType)
SEVERITY = NOTE
MESSAGE = CHANGED
WHAT = gettext_noop("order of the options")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The same options are listed in another order."""
    return options(pair, "reordered")
