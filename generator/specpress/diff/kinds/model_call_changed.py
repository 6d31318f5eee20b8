"""The requests of a model go to another endpoint, or under another id."""

from specpress.catalog.model import Model
from specpress.diff.comparisons import each
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import ADAPT_CLIENT, CHANGED
from specpress.wording.translator import gettext_noop

ABOUT = Model
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("how it is called")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """The requests of a model go to another endpoint, or under another id."""
    return each(pair, "endpoint", "wire_id")
