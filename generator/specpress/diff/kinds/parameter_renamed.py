"""A parameter has another key, as far as its facts say.

Requests with the old key are refused now, or pass it over where any key is taken.
"""

from specpress.diff.comparisons import is_passed_over, renamed
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.renames import RenamedField
from specpress.diff.words import CHANGED, RENAME
from specpress.wording.translator import gettext_noop

ABOUT = RenamedField
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("key")
ACTION = RENAME


def changes(pair: Pair) -> Changes:
    """A parameter has another key, as far as its facts say."""
    if not is_passed_over(pair):
        yield from renamed(pair)
