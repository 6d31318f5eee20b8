"""What a file shall hold: its digest, and a way to get the bytes when they are really to be written.

Given bytes, or a digest with a reader; gives `Content`. It exists because the bytes of unchanged models lie in
a cache on disk, and are not worth reading to learn that nothing has to be written.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Content:
    """The wanted content of one file: its sha256 in hex, and `read`, called at most once and only to write."""

    sha256: str
    read: Callable[[], bytes] = field(repr=False, compare=False)


def content(data: bytes) -> Content:
    """The `Content` of bytes that are at hand."""
    return Content(hashlib.sha256(data).hexdigest(), lambda: data)
