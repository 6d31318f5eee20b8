"""A model has another id, as far as its facts say.

Requests with the old id are refused now.
"""

from specpress.diff.comparisons import renamed
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.renames import RenamedModel
from specpress.diff.words import CHANGED, RENAME
from specpress.wording.translator import gettext_noop

ABOUT = RenamedModel
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("id")
ACTION = RENAME


def changes(pair: Pair) -> Changes:
    """A model has another id, as far as its facts say."""
    return renamed(pair)
