"""The source, the list of issues or the changelog is at another address."""

from specpress.catalog.settings import Settings
from specpress.diff.comparisons import each
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Settings
SEVERITY = NOTE
MESSAGE = CHANGED
WHAT = gettext_noop("address of the project")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The source, the list of issues or the changelog is at another address."""
    return each(pair, "repository", "issues", "changelog")
