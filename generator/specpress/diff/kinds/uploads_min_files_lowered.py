"""The least number of uploads of the uploads of a model was lowered.

Everything that was accepted still is, and values up to the new limit as well.
"""

from specpress.catalog.model import Uploads
from specpress.diff.comparisons import lowered
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Uploads
SEVERITY = COMPATIBLE
MESSAGE = CHANGED
WHAT = gettext_noop("least number of uploads")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The least number of uploads of the uploads of a model was lowered."""
    return lowered(pair, "min_files")
