"""A parameter takes files of another kind.

Files of the old kind are refused now.
"""

from specpress.catalog.types import Media
from specpress.diff.comparisons import changed
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import CHANGED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = Media
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("kind of file")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """A parameter takes files of another kind."""
    return changed(pair, "kind")
