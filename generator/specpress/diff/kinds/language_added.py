"""The docs are there in one more language."""

from specpress.catalog.settings import Translations
from specpress.diff.kind import COMPATIBLE, Changes, Found, Pair
from specpress.diff.words import MAY_USE, NEW_PART
from specpress.wording.translator import gettext_noop

ABOUT = Translations
SEVERITY = COMPATIBLE
MESSAGE = NEW_PART
WHAT = gettext_noop("language")
ACTION = MAY_USE


def changes(pair: Pair) -> Changes:
    """The docs are there in one more language."""
    if pair.old is None:
        yield Found(None, pair.new.language)
