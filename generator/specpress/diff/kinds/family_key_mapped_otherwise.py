"""What a common key of a family is at a member changed, came or went.

Converted requests have other keys or values.
"""

from specpress.catalog.model import Concept
from specpress.diff.comparisons import mapped
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import CHANGED, LOOK_AT_RESULTS
from specpress.wording.translator import gettext_noop

ABOUT = Concept
SEVERITY = WARNING
MESSAGE = CHANGED
WHAT = gettext_noop("key of a member")
ACTION = LOOK_AT_RESULTS


def changes(pair: Pair) -> Changes:
    """What a common key of a family is at a member changed, came or went."""
    return mapped(pair)
