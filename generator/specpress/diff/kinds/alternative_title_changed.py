"""One of the things that a value may be has another name."""

from specpress.diff.comparisons import alternative_titles
from specpress.diff.kind import NOTE, Changes, Pair, TypeOf
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = TypeOf
SEVERITY = NOTE
MESSAGE = CHANGED
WHAT = gettext_noop("name of an alternative")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """One of the things that a value may be has another name."""
    return alternative_titles(pair)
