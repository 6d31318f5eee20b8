"""The greatest number of uploads of the uploads of a model was raised.

Everything that was accepted still is, and values up to the new limit as well.
"""

from specpress.catalog.model import Uploads
from specpress.diff.comparisons import raised
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Uploads
SEVERITY = COMPATIBLE
MESSAGE = CHANGED
WHAT = gettext_noop("greatest number of uploads")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The greatest number of uploads of the uploads of a model was raised."""
    return raised(pair, "max_files")
