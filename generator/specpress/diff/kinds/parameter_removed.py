"""A parameter is gone, and no other keys than the listed ones are taken.

Requests with it were accepted and are refused now.
"""

from specpress.catalog.types import Field
from specpress.diff.comparisons import field_removed
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import ADAPT_CLIENT, GONE_PART
from specpress.wording.translator import gettext_noop

ABOUT = Field
SEVERITY = BREAKING
MESSAGE = GONE_PART
WHAT = gettext_noop("parameter")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """A parameter is gone, and no other keys than the listed ones are taken."""
    return field_removed(pair, is_open=False)
