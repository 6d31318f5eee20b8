"""What a description says of the files that a parameter takes: their forms, formats, size and sides.

Only where the text or the key names one kind of file. A format is a MIME type only where it is a known one, and the
list of formats is whole or not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, TypeAlias

from specpress.importer.layouts.fact_lines.choices import unquoted
from specpress.importer.layouts.fact_lines.labels import LONGEST
from specpress.importer.layouts.fact_lines.numbers import NUMBER, number
from specpress.importer.layouts.fact_lines.prose import Said, plain_sentences, sentences

MediaKind: TypeAlias = Literal["image", "video", "audio", "file"]
_KINDS: dict[MediaKind, re.Pattern[str]] = {
    "image": re.compile(
        r"(?<![^\W_])(?:images?|pictures?|photos?|frames?|mask|jpe?g|png)(?![^\W_])|图像|图片|изображени",
        re.IGNORECASE,
    ),
    "video": re.compile(r"(?<![^\W_])(?:videos?|mp4)(?![^\W_])|视频|видео", re.IGNORECASE),
    "audio": re.compile(r"(?<![^\W_])(?:audios?|mp3|wav)(?![^\W_])|音频|аудио", re.IGNORECASE),
}  # fmt: skip
_URL = re.compile(r"(?<![^\W_])URLs?(?![^\W_])", re.IGNORECASE)
_BASE64 = re.compile(r"(?<![^\W_])base64(?![^\W_])", re.IGNORECASE)
_NO_FILE = re.compile(
    r"callback|webhook|notif|redirect|回调|response|output|result|return|generated", re.IGNORECASE
)
_DENIAL = re.compile(r"\bnot?\b|\bonly\b|\bwithout\b|\bunsupported\b|不支持|仅|только|\bне\b", re.IGNORECASE)
_SIZE = re.compile(
    r"(?:\bup to|\bno more than|\bat most|\bmax(?:imum)?(?: (?:file )?size)?(?: of|:| is)?|\bnot exceed(?:ing)?"
    r"|≤|<=|不超过|最大|不大于|не более|до)\s*(?P<size>\d{1,6}(?:\.\d{1,3})?)\s?(?P<unit>[KMG]i?B)(?![\w/])",
    re.IGNORECASE,
)
_ANY_SIZE = re.compile(r"\d\s?[KMG]i?B\b", re.IGNORECASE)
_SIDES = re.compile(
    rf"\b(?:width and height|both sides|each side)(?:\s*:| must be between| between| from)?\s*(?P<low>{NUMBER})\s*"
    rf"(?:-|–|~|to|and)\s*(?P<high>{NUMBER})\s*(?:pixels|px)\b",
    re.IGNORECASE,
)
_NO_ALPHA = re.compile(
    r"\((?:no|without) (?:transparency|alpha(?: channel)?)\)|\bwithout (?:transparent|alpha) channels?"
    r"|\bno (?:transparency|alpha channel)",
    re.IGNORECASE,
)
_SUBTYPES = {
    "image": "jpeg png webp gif bmp tiff avif heic heif",
    "video": "mp4 webm mpeg",
    "audio": "wav aac ogg flac",
}
_MIME = {
    **{f"{word}": f"{kind}/{word}" for kind, words in _SUBTYPES.items() for word in words.split()},
    "jpg": "image/jpeg", "tif": "image/tiff", "mov": "video/quicktime", "mp3": "audio/mpeg", "m4a": "audio/mp4",
}  # fmt: skip


def kind_of_file(key: str, texts: list[str]) -> MediaKind:
    """The kind of file that the key names, or else the description; file where it is none or several."""
    for text in (key.replace("_", " "), " ".join(texts)):
        named = [kind for kind, pattern in _KINDS.items() if pattern.search(text)]
        if len(named) == 1:
            return named[0]
        if named:
            return "file"
    return "file"


def forms(texts: list[str], key: str, kind: MediaKind) -> tuple[str, ...] | None:
    """How a file may be given, where the sentences name ways; one that denies something names none."""
    said = [sentence for text in texts for sentence in sentences(text) if not _DENIAL.search(sentence)]
    text = " ".join(said)
    if kind == "file" or _NO_FILE.search(key) or _NO_FILE.search(text):
        return None
    url, base64 = bool(_URL.search(text)), bool(_BASE64.search(text))
    if url and not base64 and not _KINDS[kind].search(text):
        return None
    encoded = "data-uri" if "data:" in text else "base64"
    return (*(("url",) if url else ()), *((encoded,) if base64 else ())) or None


def speaks_of_files(text: str) -> bool:
    """Whether a description is of a value that is a file or refers to one."""
    text = text[:LONGEST]
    return bool(_URL.search(text) or _BASE64.search(text) or _ANY_SIZE.search(text)) and not _NO_FILE.search(
        text
    )


def file_facts(text: str) -> Iterator[Said]:
    """The size and sides that the sentences of a description allow a file."""
    for sentence in plain_sentences(text):
        size = _SIZE.search(sentence)
        if size and len(_ANY_SIZE.findall(sentence)) == 1:
            yield Said("max_size", f"{size['size']} {_unit(size['unit'])}")
        if sides := _SIDES.search(sentence):
            yield Said("min_side", _whole(sides["low"]))
            yield Said("max_side", _whole(sides["high"]))
    if _NO_ALPHA.search(text):
        yield Said("alpha", False)


def mime_types(text: str) -> tuple[str, ...] | None:
    """The types of a list of formats, `JPEG, JPG, PNG (no transparency). ...`; None where one is not known."""
    listed = re.split(r"[.。](?:\s|$)", text.strip(), maxsplit=1)[0]
    listed = re.sub(r"\s*[(\uff08][^()\uff08\uff09]*[)\uff09]", "", listed)
    names = [
        unquoted(part).lower().lstrip(".")
        for part in re.split(r"\s*[,、\uff0c/]\s*(?:and |or )?|\s+(?:and|or)\s+", listed)
    ]
    found = [_MIME.get(name) for name in names]
    return tuple(dict.fromkeys(mime for mime in found if mime)) if all(found) and names else None


def _unit(text: str) -> str:
    return text[0].upper() + text[1:].replace("b", "B").replace("I", "i")


def _whole(text: str) -> int | None:
    value = number(text)
    return int(value) if value is not None and value == int(value) else None
