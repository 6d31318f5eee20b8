"""A model is gone.

Requests to it are refused now.
"""

from specpress.catalog.model import Model
from specpress.diff.comparisons import whole
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import ADAPT_CLIENT, DROPPED
from specpress.wording.translator import gettext_noop

ABOUT = Model
SEVERITY = BREAKING
MESSAGE = DROPPED
WHAT = gettext_noop("model")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """A model is gone."""
    return whole(pair, "removed")
