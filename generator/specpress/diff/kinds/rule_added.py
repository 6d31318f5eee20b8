"""There is a rule between parameters that there was not.

Requests that break it were accepted and are refused now.
"""

from specpress.catalog.constraints import ParameterRule
from specpress.diff.comparisons import rule
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import NEW_ONE, SEND_ALLOWED
from specpress.wording.translator import gettext_noop

ABOUT = ParameterRule
SEVERITY = BREAKING
MESSAGE = NEW_ONE
WHAT = gettext_noop("rule")
ACTION = SEND_ALLOWED


def changes(pair: Pair) -> Changes:
    """There is a rule between parameters that there was not."""
    return rule(pair, "added", checked=True)
