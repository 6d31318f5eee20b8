"""A file has use of a file where it had none."""

from specpress.catalog.types import Media
from specpress.diff.comparisons import added
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import ADDED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Media
SEVERITY = NOTE
MESSAGE = ADDED
WHAT = gettext_noop("use of a file")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """A file has use of a file where it had none."""
    return added(pair, "role")
