"""Whose a page is by its address."""

from __future__ import annotations

from urllib.parse import urlsplit


def host_is(url: str, *names: str) -> bool:
    """Whether an address is of one of these hosts or of one below them; an address that is none is of none."""
    try:
        host = (urlsplit(url).hostname or "").lower().rstrip(".")
    except ValueError:
        return False
    return any(host == name or host.endswith(f".{name}") for name in names)
