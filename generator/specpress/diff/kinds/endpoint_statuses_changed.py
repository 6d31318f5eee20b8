"""An endpoint says with other HTTP statuses that it has done its work, or that it is not done yet."""

from specpress.catalog.provider import Endpoint
from specpress.diff.comparisons import reworded
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import ADAPT_CLIENT, CHANGED
from specpress.wording.translator import gettext_noop

ABOUT = Endpoint
SEVERITY = WARNING
MESSAGE = CHANGED
WHAT = gettext_noop("statuses of an answer")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """An endpoint says with other HTTP statuses that it has done its work, or that it is not done yet."""
    yield from reworded(pair, "success")
    yield from reworded(pair, "pending")
