"""The beginning of keys of a provider's API changed."""

from specpress.catalog.provider import Auth
from specpress.diff.comparisons import reworded
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Auth
SEVERITY = NOTE
MESSAGE = CHANGED
WHAT = gettext_noop("beginning of keys")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The beginning of keys of a provider's API changed."""
    return reworded(pair, "key_prefix")
