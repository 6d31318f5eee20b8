"""A note on a part of an API or of a request changed, came or went."""

from specpress.catalog.constraints import Mode, ParameterRule
from specpress.catalog.model import RateLimit, Uploads
from specpress.catalog.provider import (
    Auth,
    Endpoint,
    ErrorCode,
    Header,
    Polling,
    Provider,
    Status,
    UploadApi,
    Webhook,
)
from specpress.catalog.types import Media, ObjectType
from specpress.diff.comparisons import reworded
from specpress.diff.kind import NOTE, Changes, Pair
from specpress.diff.words import CHANGED, NOTHING_TO_DO
from specpress.wording.translator import gettext_noop

ABOUT = (
    Auth,
    Endpoint,
    ErrorCode,
    Header,
    Media,
    Mode,
    ObjectType,
    ParameterRule,
    Polling,
    Provider,
    RateLimit,
    Status,
    UploadApi,
    Uploads,
    Webhook,
)
SEVERITY = NOTE
MESSAGE = CHANGED
WHAT = gettext_noop("note")
ACTION = NOTHING_TO_DO


def changes(pair: Pair) -> Changes:
    """A note on a part of an API or of a request changed, came or went."""
    return reworded(pair, "note")
