"""A parameter stands elsewhere in the request, and what stands in its old place is passed over silently."""

from specpress.diff.comparisons import is_passed_over, moved
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.renames import MovedField
from specpress.diff.words import ADAPT_CLIENT, CHANGED
from specpress.wording.translator import gettext_noop

ABOUT = MovedField
SEVERITY = WARNING
MESSAGE = CHANGED
WHAT = gettext_noop("place in the request")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """A parameter stands elsewhere in the request, and what stands in its old place is passed over silently."""
    if is_passed_over(pair):
        yield from moved(pair)
