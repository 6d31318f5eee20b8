"""The greatest number of uploads of the uploads of a model is not named any more.

Everything that was accepted still is.
"""

from specpress.catalog.model import Uploads
from specpress.diff.comparisons import dropped
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import DROPPED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Uploads
SEVERITY = COMPATIBLE
MESSAGE = DROPPED
WHAT = gettext_noop("greatest number of uploads")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The greatest number of uploads of the uploads of a model is not named any more."""
    return dropped(pair, "max_files")
