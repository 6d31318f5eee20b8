"""The values at the top of a Rivya page: seven in a fixed order, each with its label before it or without any.

The line of inputs is the anchor, for its words are English on every page; the price and the word for the billing
behind it tell whether labels stand between them.

All but a few words are read by place and shape; a word that stands here in no language is unknown, never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import Literal, TypeVar

from specpress.importer.extracted import Limit, Lost, Reading, Stated
from specpress.importer.layouts.rivya.outline import COMMA, CUT, REFERENCES, Outline, listed
from specpress.importer.page import Line

T = TypeVar("T")
Files = Literal["required", "required_for_reference_modes", "not_required"]

_INPUT = "(?:text|file|url|image|video|audio)"
_INPUTS = re.compile(rf"{_INPUT}(?:{COMMA}{_INPUT})*")
_CREDITS = re.compile(r"\d{1,12}(?:\.\d{1,12})?")
_BILLING = re.compile(r"[A-Z][A-Z_]{2,40}")
_GROUPED = re.compile(
    r"(?<![\w.,-])([1-9]\d{0,2}(?:([.,'’])\d{3}(?:\2\d{3})*|(?:[ \u00a0\u2009\u202f]\d{3})+))(?![\w.,]*\d)"
)
"""A number whose thousands are apart: 5.000, 20,000, 1 800. A length has no fractions."""
_NUMBER = re.compile(r"(?<![\w.,-])\d{1,12}(?![\w.]*[A-Za-z0-9_]|[.,]\d)")
_API = "Rivya Public API v1"
_Unit = Literal["characters", "words", "tokens", "bytes"]
_UNITS: tuple[_Unit, ...] = ("words", "tokens", "bytes")
_MODALITIES = {
    "image": (
        "image images picture bild bilder imagen imágenes imagem imagens immagine immagini afbeelding afbeeldingen "
        "beeld gambar imej hình_ảnh ảnh görsel resim obraz obrázek изображение изображения зображення εικόνα "
        "תמונה صورة صور تصویر تصویریں تصاویر इमेज छवि चित्र ইমেজ ছবি चित्रे படம் చిత్రం ภาพ รูปภาพ 圖片 圖像 图片 图像 "
        "画像 イメージ 이미지 그림 larawan picha kép imagine"
    ),
    "video": (
        "video videos vidéo vídeo vídeos vidéos wideo filmpje видео відео βίντεο וידאו فيديو ویڈیو ویدیو वीडियो "
        "विडियो ভিডিও വീഡിയോ వీడియో வீடியோ วิดีโอ 影片 視頻 视频 動画 ビデオ 비디오 동영상 영상 phim videó"
    ),
    "audio": (
        "audio áudio ljud lyd geluid suara ses âm_thanh dźwięk zvuk аудио аудіо звук ήχος אודיו صوت صوتی آڈیو ऑडियो "
        "অডিও ஆடியோ ఆడియో เสียง 音訊 音頻 音频 オーディオ 音声 오디오 음성 hang"
    ),
    "text": "chat text чат دردشة چیٹ चैट চ্যাট แชต แชท 聊天 对话 對話 チャット 채팅 trò_chuyện sohbet",
}
MODALITIES = {
    word.replace("_", " "): modality for modality, words in _MODALITIES.items() for word in words.split()
}
"""What the value under Capability means, in small letters."""

FOR_REFERENCES = frozenset((
    "required for reference modes", "bắt buộc cho reference modes", "reference modes-এর জন্য required",
    "संदर्भ mode के लिए जरूरी", "參考素材模式需要", "参考素材模式需要", "reference modes کے لیے required",
    "จำเป็นสำหรับโหมด reference", "vereist voor referentiemodi",
))  # fmt: skip
"""The value under Files API where some uses of a model need uploads, in small letters."""
NOT_FOR_THE_MINIMUM = frozenset((
    "not required for the minimal request", "không bắt buộc cho minimal request",
    "minimal request-এর জন্য required নয়", "最小請求不需要", "最小请求不需要",
    "minimal request کے لیے required نہیں", "ไม่จำเป็นสำหรับ request ขั้นต่ำ",
))  # fmt: skip
"""The value under Files API where a plain request needs none, in small letters."""


@dataclass(frozen=True, slots=True)
class Header:
    """The lines that hold the values; None for one before which the page ends."""

    step: int = 1
    """How many lines a value takes: 2 where its label stands before it."""
    id: Line | None = None
    inputs: Line | None = None
    files: Line | None = None
    credits: Line | None = None
    capability: Line | None = None
    billing: Line | None = None
    limit: Line | None = None


def header(lines: Sequence[Line], ids: Sequence[str]) -> Header:
    """Where the values stand. `ids` are the names that the model may have."""
    for index, line in enumerate(lines):
        step = _step(lines, index, ids) if _INPUTS.fullmatch(line.text) else None
        if step:
            # The id stands before the inputs, five more values behind them; a page of a chat has one more before
            # the billing.
            more = not _is_billing(lines, index + 4 * step) and _is_billing(lines, index + 5 * step)
            places = [index + step * (count + (more and count > 3)) for count in range(-1, 6)]
            values = (lines[place] if 0 <= place < len(lines) else None for place in places)
            return Header(step, *values)
    return Header()


def _step(lines: Sequence[Line], index: int, ids: Sequence[str]) -> int | None:
    """How many lines a value takes; None where these are not the values."""

    def text(place: int) -> str:
        return lines[place].text if 0 <= place < len(lines) else ""

    priced = [step for step in (1, 2) if _CREDITS.fullmatch(text(index + 2 * step))]
    billed = [step for step in priced if any(_is_billing(lines, index + count * step) for count in (4, 5))]
    named = [step for step in (1, 2) if text(index - step) in ids]
    cut = [step for step in named if step in priced or index + 2 * step >= len(lines)]
    return next((steps[0] for steps in (billed, cut) if len(steps) == 1), None)


def _is_billing(lines: Sequence[Line], place: int) -> bool:
    return 0 <= place < len(lines) and _BILLING.fullmatch(lines[place].text) is not None


def model_of(head: Header, ids: Sequence[str], last: int) -> Reading[str]:
    """The model's id."""
    if head.id and re.fullmatch(r"\S+", head.id.text):
        return Stated(head.id.text, head.id.number)
    return Stated(ids[0], 1) if ids else Lost("The page does not show the model's id.", last)


def value(line: Line | None, parts: Outline, read: Callable[[str, int], Reading[T]]) -> Reading[T]:
    """What is read in the line of a value; lost where the page ends before it or in it."""
    return Lost(CUT, parts.last) if line is None or line == parts.end else read(line.text, line.number)


def inputs(text: str, line: int) -> Reading[tuple[str, ...]]:
    """What a request can bring: text, file, url."""
    return Stated(listed(text), line)


def credits(text: str, line: int) -> Reading[Decimal | None]:
    """The base price."""
    if text == "-":
        return Stated(None, line)
    is_price = _CREDITS.fullmatch(text)
    return Stated(Decimal(text), line) if is_price else Lost(f"The base price is written as {text!r}.", line)


def billing(text: str, line: int) -> Reading[str]:
    """FIXED or METERED."""
    if not _BILLING.fullmatch(text):
        return Lost(f"{text!r} is no word for a kind of billing.", line)
    return Stated(text, line)


def modality(text: str, line: int) -> Reading[str | None]:
    """What the model makes, where the page's word for it is known."""
    known = MODALITIES.get(text.casefold())
    return _not_known(text, line) if known is None else Stated(known, line)


def _not_known(text: str, line: int) -> Lost:
    return Lost(f"What {text!r} means in this language is not known.", line)


def limit(text: str, line: int) -> Reading[Limit | None]:
    """How long the prompt may be: the only number in a text. It counts characters, unless a word says otherwise.

    A sentence without a number says that no limit is documented.
    """
    text = text[:2000]
    numbers = _NUMBER.findall(_GROUPED.sub(lambda match: re.sub(r"\D", "", match[1]), text))
    if not numbers and not re.search(r"\d", text):
        return Stated(None, line)
    if len(numbers) != 1:
        return Lost(f"The limit is written as {text!r}.", line)
    unit: _Unit = next((unit for unit in _UNITS if re.search(rf"\b{unit}\b", text.lower())), "characters")
    return Stated(Limit(int(numbers[0]), unit=unit), line)


def files_of(
    head: Header, inputs: Reading[tuple[str, ...]], parts: Outline, has_example: bool
) -> Reading[Files]:
    """Whether uploads are needed: by a known phrase, or by what the page shows of uploads.

    In a language that is not known, a page with files among its inputs and a plain example without any needs them
    for references alone; one without such inputs and without such a section needs none.
    """

    def files(text: str, line: int) -> Reading[Files]:
        if text.casefold() in FOR_REFERENCES:
            return Stated("required_for_reference_modes", line)
        if text.casefold() in NOT_FOR_THE_MINIMUM:
            return Stated("not_required", line)
        given = inputs.value if isinstance(inputs, Stated) else ()
        shown = any(REFERENCES in upload.text for upload in parts.uploads)
        # The line of badges above the values says that some modes use uploads.
        badges = sum("Files API" in badge.text for badge in parts.header if _API not in badge.text)
        if "file" in given and len(given) > 1 and (shown or badges > 1):
            return Stated("required_for_reference_modes", line)
        if given and "file" not in given and has_example and not shown:
            return Stated("not_required", line)
        return _not_known(text, line)

    return value(head.files, parts, files)


def title_of(parts: Outline, ids: Sequence[str]) -> Reading[str]:
    """The model's name: what the page's heading and the sentence below it have in common."""
    for heading, line in pairwise(parts.header):
        if _API in line.text:
            name = _common(heading.text[:120], line.text[:1000])
            if name and any(_is_name_of(name, id_) for id_ in ids):
                return Stated(name, heading.number)
            return Lost("Which part of the heading is the model's name cannot be told.", heading.number)
    return Lost("The page shows no heading above the sentence on the model.", parts.last)


def _common(heading: str, sentence: str) -> str:
    """The longest run of whole words of a heading that a sentence has too, without the word API at its ends."""
    edges = [index for index in range(len(heading) + 1) if _is_edge(heading, index)]
    best = ""
    for begin in edges:
        for end in edges:
            part = heading[begin:end].strip()
            if len(part) > len(best) and _stands_in(part, sentence):
                best = part
    return re.sub(r"^API\s+|\s+API$", "", best)


def _is_edge(text: str, index: int) -> bool:
    """Whether a word may end or begin at a place."""
    before, behind = text[index - 1 : index], text[index : index + 1]
    return not (_is_latin(before) and _is_latin(behind))


def _is_latin(letter: str) -> bool:
    """Whether words of this letter have spaces between them: letters of most other scripts need none."""
    return letter.isalnum() and ord(letter[0]) < 0x250 if letter else False


def _stands_in(part: str, sentence: str) -> bool:
    index = sentence.find(part)
    return index >= 0 and _is_edge(sentence, index) and _is_edge(sentence, index + len(part))


def _is_name_of(name: str, model: str) -> bool:
    """Whether a name is that of a model: the id's first and last part stand in it."""
    parts, words = (re.findall(r"[^\W\d_]+|\d+", text.lower()) for text in (model, name))
    if parts[1:] and parts[-1] == "chat":
        # Ids of chat models end in what they are for.
        parts = parts[:-1]
    return bool(parts) and parts[0] in words and parts[-1] in words
