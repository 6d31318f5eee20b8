"""Texts have another translation, one for the first time, or none any more.

The texts themselves are told with what they are about.
"""

from specpress.catalog.settings import Translations
from specpress.diff.comparisons import translated
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Translations
SEVERITY = NOTE
MESSAGE = CHANGED
WHAT = gettext_noop("translated texts")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """Texts have another translation, one for the first time, or none any more."""
    if pair.old is not None and pair.new is not None:
        yield from translated(pair)
