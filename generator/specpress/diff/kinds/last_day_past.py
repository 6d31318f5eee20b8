"""The last day of a model that is named now is past.

Requests to it are refused, as far as the docs say. It is told beside the change of the day, as seen from the day
of the comparison (`--today`).
"""

from specpress.catalog.model import Model
from specpress.diff.comparisons import last_day_comes
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import CHANGED, MOVE_AWAY
from specpress.wording.translator import gettext_noop

ABOUT = Model
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("last day in the past")
ACTION = MOVE_AWAY


def changes(pair: Pair) -> Changes:
    """The last day of a model that is named now is past."""
    return last_day_comes(pair, is_past=True)
