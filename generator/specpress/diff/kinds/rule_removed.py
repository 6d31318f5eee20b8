"""A rule between parameters is gone.

Every request that was accepted still is.
"""

from specpress.catalog.constraints import ParameterRule
from specpress.diff.comparisons import rule
from specpress.diff.kind import COMPATIBLE, Changes, Pair
from specpress.diff.words import GONE_ONE, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = ParameterRule
SEVERITY = COMPATIBLE
MESSAGE = GONE_ONE
WHAT = gettext_noop("rule")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """A rule between parameters is gone."""
    return rule(pair, "removed", checked=True)
