"""What is said of the rights that a key may have changed."""

from specpress.catalog.provider import Auth
from specpress.diff.comparisons import reworded
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Auth
SEVERITY = NOTE
MESSAGE = CHANGED
WHAT = gettext_noop("rights of a key")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """What is said of the rights that a key may have changed."""
    return reworded(pair, "scopes")
