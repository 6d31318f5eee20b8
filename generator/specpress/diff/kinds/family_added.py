"""Models of several providers are known to be the same one."""

from specpress.catalog.model import Family
from specpress.diff.comparisons import whole
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import MAY_USE, NEW_PART
from specpress.wording.translator import gettext_noop

ABOUT = Family
SEVERITY = NOTE
MESSAGE = NEW_PART
WHAT = gettext_noop("family")
ACTION = MAY_USE


def changes(pair: Pair) -> Changes:
    """Models of several providers are known to be the same one."""
    return whole(pair, "added")
