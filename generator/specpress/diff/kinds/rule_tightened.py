"""A rule between parameters asks for more.

Requests that kept the old rule and break the new one were accepted and are refused now.
"""

from specpress.catalog.constraints import ParameterRule
from specpress.diff.comparisons import rule_changed
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import CHANGED, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = ParameterRule
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("rule")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """A rule between parameters asks for more."""
    return rule_changed(pair, "more", checked=True)
