"""Addresses that are published: the one place that says which texts are any.

Given a text; gives what is wrong with it. It is about addresses that people write, such as that of a docs page, and
refuses what a page must not link to: another scheme, a password, nothing that could be asked.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

_LABEL = r"[^\s./?#@:%\\<>\[\]{}|^`\x22\x00-\x1f\x7f-\x9f]+"
ADDRESS = rf"https?://{_LABEL}(\.{_LABEL})*\.?(:[0-9]{{1,5}})?([/?#][^\s\\<>{{}}|^`\x22\x00-\x1f\x7f-\x9f]*)?"
"""What all addresses are like, as a regular expression that means the same in JSON Schema. Letters of any language may
stand in one, as browsers show them; a host is named, not given as an IPv6 number."""
_ADDRESS = re.compile(ADDRESS)
_USER = re.compile(r"https?://[^/?#]*@")
_NO_HOST = re.compile(r"https?://([/?#:]|$)")


def fault_in_address(text: str) -> str:
    """Why a text is no address that a page may link to, in words that follow it; nothing where it is one."""
    if not text.startswith(("https://", "http://")):
        return "does not begin with https:// or http://"
    if _USER.match(text):
        return "names a user before its host, which would be published"
    if _NO_HOST.match(text):
        return "names no host"
    if not _ADDRESS.fullmatch(text):
        return "holds what no address may, such as a blank, a bracket or a host that is none"
    try:
        # Some letters become another sign, such as a slash, where a host is looked up; and a port has an end.
        _ = urlsplit(text).port
    except ValueError:
        return "names a host or a port that cannot be"
    return ""
