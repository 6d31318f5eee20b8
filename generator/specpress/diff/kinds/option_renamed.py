"""An option is written in another way, as it was with other capitals or another mark between its words.

Requests with the old spelling are refused now.
"""

from specpress.catalog.types import StringType
from specpress.diff.comparisons import options
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import CHANGED, RENAME
from specpress.wording.translator import gettext_noop

ABOUT = StringType
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("option")
ACTION = RENAME


def changes(pair: Pair) -> Changes:
    """An option is written in another way, as it was with other capitals or another mark between its words."""
    return options(pair, "renamed")
