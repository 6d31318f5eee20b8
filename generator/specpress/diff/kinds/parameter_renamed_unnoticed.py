"""A parameter has another key where any key is taken: the old key is passed over silently."""

from specpress.diff.comparisons import is_passed_over, renamed
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.renames import RenamedField
from specpress.diff.words import CHANGED, RENAME
from specpress.wording.translator import gettext_noop

ABOUT = RenamedField
SEVERITY = WARNING
MESSAGE = CHANGED
WHAT = gettext_noop("key")
ACTION = RENAME


def changes(pair: Pair) -> Changes:
    """A parameter has another key where any key is taken: the old key is passed over silently."""
    if is_passed_over(pair):
        yield from renamed(pair)
