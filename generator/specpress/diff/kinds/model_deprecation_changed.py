"""The reason of a model's deprecation, its replacement or its first day changed."""

import dataclasses

from specpress.catalog.model import Model
from specpress.diff.kind import NOTE, Changes, Found, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = Model
SEVERITY = NOTE
MESSAGE = CHANGED
WHAT = gettext_noop("what is said of the deprecation")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """The reason of a model's deprecation, its replacement or its first day changed."""
    if None in (pair.old, pair.new) or None in (pair.old.deprecated, pair.new.deprecated):
        return
    before, after = (dataclasses.replace(part.deprecated, until=None) for part in (pair.old, pair.new))
    if before != after:
        yield Found(before, after)
