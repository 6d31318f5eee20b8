"""A model is gone.

Requests to it are refused now.
"""

from specpress.catalog.model import Model
from specpress.diff.comparisons import whole
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import GONE_PART, USE_ANOTHER
from specpress.wording.translator import gettext_noop

ABOUT = Model
SEVERITY = BREAKING
MESSAGE = GONE_PART
WHAT = gettext_noop("model")
ACTION = USE_ANOTHER


def changes(pair: Pair) -> Changes:
    """A model is gone."""
    return whole(pair, "removed")
