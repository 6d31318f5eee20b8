"""An endpoint demands one more header.

Calls without it are refused now.
"""

from specpress.catalog.provider import Header
from specpress.diff.comparisons import header
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import ADAPT_CLIENT, NEW_PART
from specpress.wording.translator import gettext_noop

ABOUT = Header
SEVERITY = BREAKING
MESSAGE = NEW_PART
WHAT = gettext_noop("required header")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """An endpoint demands one more header."""
    return header(pair, "added", required=True)
