"""A parameter is gone where any key is taken: what is sent under it is passed over without a word."""

from specpress.catalog.types import Field
from specpress.diff.comparisons import field_removed
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import GONE_PART, LOOK_AT_RESULTS
from specpress.wording.translator import gettext_noop

ABOUT = Field
SEVERITY = WARNING
MESSAGE = GONE_PART
WHAT = gettext_noop("parameter")
ACTION = LOOK_AT_RESULTS


def changes(pair: Pair) -> Changes:
    """A parameter is gone where any key is taken: what is sent under it is passed over without a word."""
    return field_removed(pair, is_open=True)
