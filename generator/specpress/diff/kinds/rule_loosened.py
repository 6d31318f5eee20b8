"""A rule between parameters asks for less."""

from specpress.catalog.constraints import ParameterRule
from specpress.diff.comparisons import rule_changed
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import CHANGED, MAY_USE
from specpress.wording.translator import gettext_noop

ABOUT = ParameterRule
SEVERITY = COMPATIBLE
MESSAGE = CHANGED
WHAT = gettext_noop("rule")
ACTION = MAY_USE


def changes(pair: Pair) -> Changes:
    """A rule between parameters asks for less."""
    return rule_changed(pair, "less", checked=True)
