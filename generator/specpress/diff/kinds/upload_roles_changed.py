"""Files at the same positions are used for something else."""

from specpress.catalog.model import Uploads
from specpress.diff.comparisons import reworded
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import CHANGED, LOOK_AT_RESULTS
from specpress.wording.translator import gettext_noop

ABOUT = Uploads
SEVERITY = WARNING
MESSAGE = CHANGED
WHAT = gettext_noop("what the files are used for")
ACTION = LOOK_AT_RESULTS


def changes(pair: Pair) -> Changes:
    """Files at the same positions are used for something else."""
    return reworded(pair, "roles")
