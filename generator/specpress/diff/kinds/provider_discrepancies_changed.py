"""What is noted of contradictions in the docs of a provider changed."""

from specpress.catalog.provider import Provider
from specpress.diff.comparisons import reworded
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Provider
SEVERITY = NOTE
MESSAGE = CHANGED
WHAT = gettext_noop("contradictions of the docs")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """What is noted of contradictions in the docs of a provider changed."""
    return reworded(pair, "discrepancies")
