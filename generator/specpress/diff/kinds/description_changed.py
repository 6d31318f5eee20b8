"""The description of a header, a message or an object of a request changed, came or went."""

from specpress.catalog.provider import Header, Webhook
from specpress.catalog.types import ObjectType
from specpress.diff.comparisons import reworded
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = (Header, ObjectType, Webhook)
SEVERITY = NOTE
MESSAGE = CHANGED
WHAT = gettext_noop("description")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The description of a header, a message or an object of a request changed, came or went."""
    return reworded(pair, "description")
