"""Which paths may be claimed: inside the folder, and such that every common system can hold them.

Given relative POSIX paths; gives problems. It exists because model ids become file names, and because what is
committed on Linux is checked out on Windows and macOS.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from specpress.base.diagnostics import Diagnostic, Span
from specpress.build.output.codes import BAD_PATH, LEAVES_ROOT

MANIFEST = "manifest.json"

# Windows: https://learn.microsoft.com/windows/win32/fileio/naming-a-file; surrogates cannot be encoded, and
# invisible characters are skipped by some file systems, so that another name comes out.
_BAD = r'\x00-\x1f\x7f-\x9f<>:"|?*\\\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff'
_DEVICE = r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?: *\.[^/]*)?(?:/|$)"
_NAME = rf"(?!{_DEVICE}|\.git(?:/|$))[^/{_BAD}]*[^/{_BAD} .]"
_GOOD = re.compile(rf"{_NAME}(?:/{_NAME})*", re.IGNORECASE)
_OUTSIDE = re.compile(r"[/\\]|[a-zA-Z]:|(?:.*[/\\])?\.\.(?:[/\\]|$)", re.DOTALL)
_LONGEST_NAME = 255  # bytes, on ext4, APFS and others


def _is_good(path: str) -> bool:
    if not _GOOD.fullmatch(path) or path == MANIFEST:
        return False
    if len(path) <= _LONGEST_NAME and path.isascii():
        return True
    return unicodedata.is_normalized("NFC", path) and all(
        len(name.encode()) <= _LONGEST_NAME for name in path.split("/")
    )


def path_problem(path: str, shown: str) -> Diagnostic | None:
    """Why the path may not be claimed: it leaves the folder (shown as `shown`), or some system cannot hold it."""
    if _is_good(path):
        return None
    # The path goes into the message, where it is escaped: it may hold what no terminal should get.
    if _OUTSIDE.match(path):
        message = f"the claimed path {path!r} leaves the output folder"
        return LEAVES_ROOT.at(Span(shown), message, "claim a path relative to the output folder")
    message = f"the claimed path {path!r} cannot be held by every system"
    return BAD_PATH.at(Span(shown), message, "choose an id for the model's files that is a plain name")


def parents(paths: Iterable[str]) -> set[str]:
    """All folders above the given paths, without the root."""
    folders: set[str] = set()
    for path in paths:
        folder = path.rpartition("/")[0]
        while folder and folder not in folders:
            folders.add(folder)
            folder = folder.rpartition("/")[0]
    return folders


def folded(path: str) -> str:
    """The path as a system sees it that ignores case and Unicode form."""
    if path.isascii():
        return path.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())
