"""A ratio that is written as a text has narrower limits.

Ratios between the new and the old ones are refused now.
"""

from specpress.catalog.types import StringType
from specpress.diff.comparisons import ratio
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import CHANGED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = StringType
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("limits of width to height")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """A ratio that is written as a text has narrower limits."""
    return ratio(pair, is_wider=False)
