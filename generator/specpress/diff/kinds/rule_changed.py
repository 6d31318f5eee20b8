"""A rule between the same parameters says something else.

Some requests that kept the old rule break the new one.
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
    """A rule between the same parameters says something else."""
    return rule_changed(pair, "other", checked=True)
