"""The docs say that a model makes something else."""

from specpress.catalog.model import Model
from specpress.diff.comparisons import reworded
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import CHANGED, READ_ANSWERS
from specpress.wording.translator import gettext_noop

ABOUT = Model
SEVERITY = WARNING
MESSAGE = CHANGED
WHAT = gettext_noop("kind of output")
ACTION = READ_ANSWERS


def changes(pair: Pair) -> Changes:
    """The docs say that a model makes something else."""
    return reworded(pair, "modality")
