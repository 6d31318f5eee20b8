"""The words of Rivya's pages in many languages, one of them invented: a page's structure must carry its facts alone."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Language:
    """The words of one language, in the order in which the page has them."""

    tag: str
    words: tuple[str, str]
    """For required and not."""
    glued: tuple[str, str]
    """What a copy with glued cells keeps of these words."""
    crumb: str | None
    title: str
    about: str
    badges: tuple[str, ...]
    labels: tuple[str, ...]
    columns: tuple[str, ...]
    files: tuple[str, ...]
    kinds: tuple[str, ...]
    limit: tuple[str, ...]
    headings: tuple[str, ...]
    uploads: tuple[str, ...]


def _language(tag: str, texts: dict[str, str]) -> Language:
    lists = {name: tuple(part.strip() for part in text.split("|")) for name, text in texts.items()}
    whole = {name: texts.get(name) for name in ("crumb", "title", "about")}
    return Language(tag, **{**lists, "glued": lists.get("glued", lists["words"]), **whole})  # type: ignore[arg-type]


_FILE = Path(__file__).with_name("languages.json")
LANGUAGES = {
    tag: _language(tag, texts) for tag, texts in json.loads(_FILE.read_text(encoding="utf-8")).items()
}
