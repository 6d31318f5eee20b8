"""Whether a text can be the beginning of a description, in any language, when an option may be glued to it.

A description begins with a word or a number. What is no word shows by its letters: `egOutput` mixes them as no word
does, `0Duration` is no number. Where both a longer and a shorter option leave a word, the caller has two readings.
"""

from __future__ import annotations

import re
import unicodedata
from enum import IntEnum

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
"""Letters of languages that may write a word of Latin letters beside their own without a space."""


_LOANS = re.compile(
    "prompts?|seeds?|tokens?|watermark|api|urls?|models?|ids?|keys?|mode|images?|videos?|audio|texts?|lora|json|"
    "files?|size|format|style|voice|cfg|steps?|scale|fps|params?|web|app|cdn|http|https|alpha|mask|task|webhook|"
    "callback|pixels?|rgb|clip|frames?|loop|true|false|auto|null|none|on|off|nsfw|base64|ai|hd|bgm|sfx|mp3|mp4|wav|"
    "png|jpe?g|webp|gif|pro|max|min|beta|demo|logo|emoji|email|bug|log|id|ip|vs|pc|vip|ok|gpu|cpu"
)
"""Words that are written in Latin letters in any language, so that a description may begin with one."""


class Chance(IntEnum):
    """Whether a description begins so."""

    NO = 0
    MAYBE = 1
    """It would be odd, but nobody can exclude it."""
    YES = 2


def may_begin(text: str, before: str) -> Chance:
    """Whether a description may begin with a text that stands directly behind a character."""
    text = text[:200]
    if not text or text[0] in " ,.;:!?)]}/|_'’…%\t":
        return Chance.NO
    if text[0] in _QUOTES:
        return Chance.YES
    if text[0] == "-":
        dash = text[1:2] == " " or _may_begin_with_number(text[1:]) is Chance.YES
        return Chance.MAYBE if dash else Chance.NO
    if text[0].isdigit():
        return _may_begin_with_number(text)
    match = _WORD.match(text)
    if match is None:
        return Chance.MAYBE
    word, after = match[0], text[match.end() : match.end() + 1]
    if after == "_":
        return Chance.NO
    if before.isdigit() and _UNITS.fullmatch(word.lower()):
        return Chance.MAYBE
    if _mixes_scripts(word):
        return _mixed(word)
    return Chance.YES if _MIXED.match(text) else _word_alone(word, after)


def _may_begin_with_number(text: str) -> Chance:
    match = re.match(r"(?!0[0-9])[0-9]+(?:[.,:x×][0-9]+)?", text)
    if match is None or match.end() == len(text):
        return Chance.NO
    behind = text[match.end() :]
    if re.match(r"[-–][0-9]+[^\W\d_]", behind):
        return Chance.NO
    letters = _WORD.match(behind)
    if letters and letters[0].isascii():
        return Chance.YES if _UNITS.fullmatch(letters[0].lower()) else Chance.NO
    return Chance.YES if behind[0] in " %°-–:×/+" or _COUNTERS.match(behind) else Chance.NO


def _mixed(word: str) -> Chance:
    """A word of Latin letters with others behind it, as in `prompt強度`; few are written so."""
    latin = re.match("[A-Za-z0-9]+", word)
    touching = latin and _WITHOUT_SPACES.match(word, latin.end())
    if not latin or not touching:
        return Chance.NO
    return Chance.MAYBE if _LOANS.fullmatch(latin[0]) or not latin[0].islower() else Chance.NO


def _mixes_scripts(word: str) -> bool:
    """Whether Latin letters stand beside others in one word."""
    latin = [_is_latin(letter) for letter in word if letter.isalpha()]
    return any(latin) and not all(latin)


def _is_latin(letter: str) -> bool:
    return letter.isascii() or unicodedata.name(letter, "").startswith("LATIN")


def _word_alone(word: str, after: str) -> Chance:
    letters = word.rstrip("0123456789")
    first, rest = letters[:1], letters[1:]
    if len(letters) == 1 and first.upper() != first.lower():
        # Few words are one letter long, and in every language others.
        return Chance.MAYBE
    if first.islower():
        return Chance.YES if rest.isalpha() and rest.islower() else Chance.NO
    if first.isupper():
        if rest[:1].islower():
            return Chance.YES if rest.isalpha() and rest.islower() else Chance.MAYBE
        return Chance.YES if not any(letter.islower() for letter in rest.removesuffix("s")) else Chance.NO
    return Chance.YES
