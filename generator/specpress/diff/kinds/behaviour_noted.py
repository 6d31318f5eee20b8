"""The docs say what the server does with some requests, which it accepts as before."""

from specpress.catalog.constraints import ParameterRule
from specpress.diff.comparisons import rule
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import LOOK_AT_RESULTS, NEW_ONE
from specpress.wording.translator import gettext_noop

ABOUT = ParameterRule
SEVERITY = WARNING
MESSAGE = NEW_ONE
WHAT = gettext_noop("note on what the server does")
ACTION = LOOK_AT_RESULTS


def changes(pair: Pair) -> Changes:
    """The docs say what the server does with some requests, which it accepts as before."""
    return rule(pair, "added", checked=False)
