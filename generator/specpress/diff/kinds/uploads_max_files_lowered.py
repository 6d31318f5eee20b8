"""The greatest number of uploads of the uploads of a model was lowered.

Requests with a value between the new and the old limit were accepted and are refused now. Send only what
the new limit allows.
"""

from specpress.catalog.model import Uploads
from specpress.diff.comparisons import lowered
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import CHANGED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = Uploads
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("greatest number of uploads")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """The greatest number of uploads of the uploads of a model was lowered."""
    return lowered(pair, "max_files")
