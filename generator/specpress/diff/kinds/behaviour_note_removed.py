"""The docs do not say any more what the server does with some requests."""

from specpress.catalog.constraints import ParameterRule
from specpress.diff.comparisons import rule
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import GONE_ONE, LOOK_AT_RESULTS
from specpress.wording.translator import gettext_noop

ABOUT = ParameterRule
SEVERITY = WARNING
MESSAGE = GONE_ONE
WHAT = gettext_noop("note on what the server does")
ACTION = LOOK_AT_RESULTS


def changes(pair: Pair) -> Changes:
    """The docs do not say any more what the server does with some requests."""
    return rule(pair, "removed", checked=False)
