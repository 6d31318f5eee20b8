"""There is a limit of the least number of tokens of a text where the docs named none.

Texts beyond it are refused now.
"""

from specpress.catalog.types import StringType
from specpress.diff.comparisons import added, of_length
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import ADDED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = StringType
SEVERITY = BREAKING
MESSAGE = ADDED
WHAT = gettext_noop("least number of tokens")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """There is a limit of the least number of tokens of a text where the docs named none."""
    return of_length(pair, "tokens", "min", added)
