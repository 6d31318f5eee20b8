"""Things stand elsewhere in an answer, as clients look for them."""

from specpress.catalog.provider import Places
from specpress.diff.comparisons import places
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import ADAPT_CLIENT, CHANGED
from specpress.wording.translator import gettext_noop

ABOUT = Places
SEVERITY = WARNING
MESSAGE = CHANGED
WHAT = gettext_noop("where it stands")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """Things stand elsewhere in an answer, as clients look for them."""
    return places(pair)
