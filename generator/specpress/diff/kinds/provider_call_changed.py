"""Calls of a provider need other settings, or addresses in its answers may lead to other hosts."""

from specpress.catalog.provider import Provider
from specpress.diff.comparisons import calls
from specpress.diff.kind import WARNING, Changes, Pair
from specpress.diff.words import ADAPT_CLIENT, CHANGED
from specpress.wording.translator import gettext_noop

ABOUT = Provider
SEVERITY = WARNING
MESSAGE = CHANGED
WHAT = gettext_noop("how it is called")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """Calls of a provider need other settings, or addresses in its answers may lead to other hosts."""
    return calls(pair, "hosts", "settings")
