"""Which names every common file system can hold, and which it holds as one.

Given the name of one file or folder, without `/`, or a model's id; gives a verdict, or a form that they can hold.
It exists because model ids become file names, and because what is committed on Linux is checked out on Windows
and macOS.
"""

from __future__ import annotations

import re
import unicodedata

LONGEST = 255
"""Most bytes of one name on ext4, APFS and others."""

# Windows: https://learn.microsoft.com/windows/win32/fileio/naming-a-file; surrogates cannot be encoded, and
# invisible characters are skipped by some file systems, so that another name comes out.
_BAD = r'\x00-\x1f\x7f-\x9f<>:"|?*\\/\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff'
_DEVICE = r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?: *\..*)?$"
_GOOD = re.compile(rf"(?!{_DEVICE}|\.git$)[^{_BAD}]*[^{_BAD} .]", re.IGNORECASE)

_ENCODED = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\%]')
_NOT_IN_PAGE = re.compile(r"[^A-Za-z0-9._/-]")


def is_portable(name: str) -> bool:
    """Whether every system can hold this name, and gives it back as it is."""
    if not _GOOD.fullmatch(name):
        return False
    if name.isascii():
        return len(name) <= LONGEST
    return unicodedata.is_normalized("NFC", name) and len(name.encode()) <= LONGEST


def as_path(id: str) -> str:
    """A model's id as a path that every system can hold: what no name may contain is percent-encoded (RFC 3986)."""
    return _ENCODED.sub(lambda match: f"%{ord(match[0]):02X}", id)


def as_page(id: str) -> str:
    """An id as the path of its page on the site, which stands in an address as it stands on the disk.

    `~` in place of `%`: Zensical 0.0.73 decodes `%3A` once too often in its navigation and its search.
    """
    return _NOT_IN_PAGE.sub(lambda match: "".join(f"~{byte:02X}" for byte in match[0].encode()), id)


def folded(name: str) -> str:
    """The name or path as a system sees it that ignores case and Unicode form."""
    if name.isascii():
        return name.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
