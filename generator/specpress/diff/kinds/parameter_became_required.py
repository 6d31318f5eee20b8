"""A parameter that could be left out must be sent.

Requests without it were accepted and are refused now.
"""

from specpress.catalog.types import Field
from specpress.diff.comparisons import became
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import ADAPT_CLIENT, CHANGED
from specpress.wording.translator import gettext_noop

ABOUT = Field
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("whether it is required")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """A parameter that could be left out must be sent."""
    return became(pair, "required", to=True)
