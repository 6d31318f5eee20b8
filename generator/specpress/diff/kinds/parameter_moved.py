"""A parameter stands in another object of the request.

Requests that have it in its old place are refused.
"""

from specpress.diff.comparisons import is_passed_over, moved
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.renames import MovedField
from specpress.diff.words import ADAPT_CLIENT, CHANGED
from specpress.wording.translator import gettext_noop

ABOUT = MovedField
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("place in the request")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """A parameter stands in another object of the request."""
    if not is_passed_over(pair):
        yield from moved(pair)
