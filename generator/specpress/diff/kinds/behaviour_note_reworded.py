"""What the server does with some requests is told in other words."""

from specpress.catalog.constraints import ParameterRule
from specpress.diff.comparisons import rule_changed
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = ParameterRule
SEVERITY = NOTE
MESSAGE = CHANGED
WHAT = gettext_noop("note on what the server does")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """What the server does with some requests is told in other words."""
    return rule_changed(pair, "same", checked=False)
