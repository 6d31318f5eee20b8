"""A message of the API holds something else."""

from specpress.catalog.provider import Webhook
from specpress.diff.comparisons import reworded
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import CHANGED, READ_ANSWERS
from specpress.wording.translator import gettext_noop

ABOUT = Webhook
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("content")
ACTION = READ_ANSWERS


def changes(pair: Pair) -> Changes:
    """A message of the API holds something else."""
    return reworded(pair, "sends")
