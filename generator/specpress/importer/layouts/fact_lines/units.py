"""The words for what a number counts, in the languages of the docs, and what kind of thing they count.

A small table, as for labels: a word that is not in it makes the number unreadable, since it may count anything.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Unit:
    """What a number counts."""

    kind: Literal["length", "items", "measure"]
    """Parts of a text, members of a list, or something that is measured."""
    name: str
    """The English plural."""


_WORDS: dict[tuple[Literal["length", "items", "measure"], str], str] = {
    ("length", "characters"): (
        "character characters char chars 字符 个字符 字元 個字元 символ символа символов 文字 글자 자"
        " caracteres caractères zeichen"
    ),
    ("length", "words"): "word words слов слова",
    ("length", "tokens"): "token tokens токенов",
    ("length", "bytes"): "byte bytes 字节",
    ("items", "image"): (
        "image images picture pictures 张图片 张图像 张 張 張圖片 изображение изображения изображений"
    ),
    ("items", "video"): "video videos clip clips 个视频 段视频 видео",
    ("items", "audio"): "audio audios",
    ("items", "file"): "file files 个文件 файл файла файлов",
    ("items", ""): "item items element elements entry entries 个元素 элементов элемента",
    (
        "measure",
        "seconds",
    ): "s sec secs second seconds 秒 秒钟 сек секунд секунды 초 segundos secondes sekunden",
    ("measure", "milliseconds"): "ms millisecond milliseconds 毫秒",
    ("measure", "minutes"): "min mins minute minutes 分钟 минут",
    ("measure", "fps"): "fps",
    ("measure", "frames"): "frame frames 帧 кадров",
    ("measure", "pixels"): "px pixel pixels 像素 пикселей пиксель пикселя",
    ("measure", "megapixels"): "mp megapixel megapixels",
    ("measure", "steps"): "step steps 步 шагов",
    ("measure", "percent"): "% percent",
}
_UNITS = {
    word: Unit(kind, name)
    for (kind, name), words in _WORDS.items()
    for word in (words.split() if name != "image" else [*words.split(), "input images", "reference images"])
}


def unit(text: str | None) -> Unit | None:
    """The unit that a word names; None for a word that is not known, and for none."""
    return _UNITS.get((text or "").strip().lower())
