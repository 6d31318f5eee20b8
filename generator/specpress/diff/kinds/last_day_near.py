"""The last day of a model that is named now is today or within 30 days.

It is told beside the change of the day, as seen from the day of the comparison (`--today`).
"""

from specpress.catalog.model import Model
from specpress.diff.comparisons import last_day_comes
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import CHANGED, MOVE_AWAY
from specpress.wording.translator import gettext_noop

ABOUT = Model
SEVERITY = WARNING
MESSAGE = CHANGED
WHAT = gettext_noop("last day within 30 days")
ACTION = MOVE_AWAY


def changes(pair: Pair) -> Changes:
    """The last day of a model that is named now is today or within 30 days."""
    return last_day_comes(pair, is_past=False)
