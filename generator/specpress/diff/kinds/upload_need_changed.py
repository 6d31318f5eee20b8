"""The docs say otherwise for what files are needed."""

from specpress.catalog.model import Uploads
from specpress.diff.comparisons import reworded
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Uploads
SEVERITY = NOTE
MESSAGE = CHANGED
WHAT = gettext_noop("what files are needed for")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The docs say otherwise for what files are needed."""
    return reworded(pair, "required_for")
