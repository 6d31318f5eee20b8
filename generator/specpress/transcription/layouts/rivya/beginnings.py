"""Whether a text can be the beginning of a description, in any language, when an option may be glued to it.

A description begins with a word or a number. What is no word shows by its letters: `egOutput` mixes them as no word
does, `0Duration` is no number. Where both a longer and a shorter option leave a word, the caller has two readings.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

_QUOTES = frozenset('`"“”«‘「『【《<„')
_UNITS = re.compile("d|k|p|x|s|m|h|st|nd|rd|th|px|fps|hz|khz|mb|gb|kb|ms|min|sec|mm|cm|bit")
"""What may stand behind a number without a space, in small letters."""
_COUNTERS = re.compile(
    "[秒分個个張张枚種种つ本件条條次帧幀倍回人名点點年月日段組组項项初개초장회배번명종분]|টি|টা|টো"
)
"""The same in languages whose letters have no large and small form."""
_MIXED = re.compile(
    r"(?:i(?:OS|Pad|Phone|Mac|Cloud|Tunes)|pH|eBay|xAI|vLLM|macOS|[kM]Hz|dB|kB|gRPC|mRNA)(?![a-z])"
)
"""Words that mix large and small letters."""
_WORD = re.compile(r"[^\W_]+")
_WITHOUT_SPACES = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
"""Letters of languages that write words of Latin letters beside their own without a space."""
_TOUCHING = re.compile(rf"[A-Za-z0-9]{_WITHOUT_SPACES.pattern}|{_WITHOUT_SPACES.pattern}[A-Za-z0-9]")
_APART = re.compile(rf"[A-Za-z0-9] {_WITHOUT_SPACES.pattern}|{_WITHOUT_SPACES.pattern} [A-Za-z0-9]")


@dataclass(frozen=True, slots=True)
class Prose:
    """How the page writes."""

    touching: bool
    """Whether Latin letters may touch letters that are written without spaces."""


def prose_of(texts: Iterable[str]) -> Prose:
    """How a page writes, judged by its sentences: apart only where it always does and does so often."""
    apart = touching = 0
    for text in texts:
        apart += len(_APART.findall(text[:2000]))
        touching += len(_TOUCHING.findall(text[:2000]))
    return Prose(touching=touching > 0 or apart < 3)


def may_begin(text: str, before: str, prose: Prose) -> bool:
    """Whether a description may begin with a text that stands directly behind a character."""
    text = text[:200]
    if not text or not (text[0].isalnum() or text[0] in _QUOTES):
        return False
    if text[0] in _QUOTES:
        return True
    if text[0].isdigit():
        return _may_begin_with_number(text)
    match = _WORD.match(text)
    word = match[0] if match else text[0]
    after = text[len(word) : len(word) + 1]
    if after == "_" or (before.isdigit() and _UNITS.fullmatch(word.lower())):
        return False
    if _mixes_scripts(word):
        return prose.touching and _WITHOUT_SPACES.search(word) is not None
    return _is_a_word(word, after) or _MIXED.match(text) is not None


def _may_begin_with_number(text: str) -> bool:
    match = re.match(r"(?!0[0-9])[0-9]+(?:[.,][0-9]+)?", text)
    if match is None or match.end() == len(text):
        return False
    behind = text[match.end() :]
    letters = _WORD.match(behind)
    if letters and letters[0].isascii():
        return _UNITS.fullmatch(letters[0].lower()) is not None
    return behind[0] in " %°-–:×/+" or _COUNTERS.match(behind) is not None


def _mixes_scripts(word: str) -> bool:
    """Whether Latin letters stand beside others in one word."""
    latin = [_is_latin(letter) for letter in word if letter.isalpha()]
    return any(latin) and not all(latin)


def _is_latin(letter: str) -> bool:
    return letter.isascii() or unicodedata.name(letter, "").startswith("LATIN")


def _is_a_word(word: str, after: str) -> bool:
    letters = word.rstrip("0123456789")
    first, rest = letters[:1], letters[1:]
    if first.islower():
        return not any(letter.isupper() for letter in rest) and not any(letter.isdigit() for letter in rest)
    if first.isupper() and not rest:
        # Few words are one letter long: an article, or the first letter of an X-ray.
        return first in "AEIOUYÀÈÉÓÔÖÅАИОУЯВСК" or after in ("-", "'", "’")
    if first.isupper():
        large = rest.removesuffix("s") if len(rest) > 1 else rest
        return not any(letter.isupper() for letter in rest) or not any(letter.islower() for letter in large)
    return True
