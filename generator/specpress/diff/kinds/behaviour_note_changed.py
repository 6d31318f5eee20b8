"""The docs say otherwise what the server does with some requests, which it accepts as before."""

from specpress.catalog.constraints import ParameterRule
from specpress.diff.comparisons import rule_changed
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import CHANGED, LOOK_AT_RESULTS
from specpress.wording.translator import gettext_noop

ABOUT = ParameterRule
SEVERITY = WARNING
MESSAGE = CHANGED
WHAT = gettext_noop("note on what the server does")
ACTION = LOOK_AT_RESULTS


def changes(pair: Pair) -> Changes:
    """The docs say otherwise what the server does with some requests, which it accepts as before."""
    return rule_changed(pair, "more", "less", "other", checked=False)
