"""Other parameters say how many files a request makes, of what size, format or length."""

from specpress.catalog.provider import Output
from specpress.diff.comparisons import outputs
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Output
SEVERITY = NOTE
MESSAGE = CHANGED
WHAT = gettext_noop("parameters that say what files are made")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """Other parameters say how many files a request makes, of what size, format or length."""
    return outputs(pair)
