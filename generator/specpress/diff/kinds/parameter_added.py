"""A model takes one more parameter, which may be left out.

Every request that was accepted still is, unless it had the key already where any key was taken.
"""

from specpress.catalog.types import Field
from specpress.diff.comparisons import field_added
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import MAY_USE, NEW_PART
from specpress.wording.translator import gettext_noop

ABOUT = Field
SEVERITY = COMPATIBLE
MESSAGE = NEW_PART
WHAT = gettext_noop("parameter")
ACTION = MAY_USE


def changes(pair: Pair) -> Changes:
    """A model takes one more parameter, which may be left out."""
    return field_added(pair, required=False)
