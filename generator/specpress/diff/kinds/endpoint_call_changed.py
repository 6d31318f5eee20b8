"""An endpoint is called in another way: what its address and its body hold, or what follows the call."""

from specpress.catalog.provider import Endpoint
from specpress.diff.comparisons import calls
from specpress.diff.kind import BREAKING, Changes, Pair
from specpress.diff.words import ADAPT_CLIENT, CHANGED
from specpress.wording.translator import gettext_noop

ABOUT = Endpoint
SEVERITY = BREAKING
MESSAGE = CHANGED
WHAT = gettext_noop("how it is called")
ACTION = ADAPT_CLIENT


def changes(pair: Pair) -> Changes:
    """An endpoint is called in another way: what its address and its body hold, or what follows the call."""
    return calls(
        pair,
        "base_url",
        "path_parts",
        "follow",
        "content",
        "list_parts",
        "body_parts",
        "query_fillers",
        "starts",
        "status",
        "result",
        "cancel",
        "refusal_ends",
    )
