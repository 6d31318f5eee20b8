"""The docs are not there in a language any more."""

from specpress.catalog.settings import Translations
from specpress.diff.kind import WARNING, Changes, Found, Pair
from specpress.diff.words import GONE_PART, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Translations
SEVERITY = WARNING
MESSAGE = GONE_PART
WHAT = gettext_noop("language")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The docs are not there in a language any more."""
    if pair.new is None:
        yield Found(pair.old.language, None)
