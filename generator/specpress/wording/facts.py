"""The facts of a value in words: the only place where a limit becomes a phrase.

Given a type, a field, files or uploads of the catalogue; gives phrases and sentences with values as they travel, in
plain English unless a `Translator` says otherwise. Schemas, OpenAPI documents, docstrings, comments, docs pages, the
form and the command line all take their words from here, so that a limit is called the same wherever one meets it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import partial, reduce

from specpress.catalog.model import Uploads
from specpress.catalog.types import (
    ANY_KEY,
    AnyType,
    ArrayType,
    BooleanType,
    Field,
    Length,
    Media,
    NullType,
    NumberType,
    ObjectType,
    Option,
    Ratio,
    Rounding,
    Size,
    StringType,
    Type,
    UnionType,
)
from specpress.catalog.values import ABSENT, Deprecation, MediaKind, Path
from specpress.runtime.cost import plain
from specpress.wording.phrases import ELEMENTS, FILES, LENGTHS, counts, listing, ranges, remarks, value
from specpress.wording.translator import PLAIN, Translator, gettext_noop, ngettext_noop

MODALITIES = {
    "image": gettext_noop("Images"),
    "video": gettext_noop("Videos"),
    "audio": gettext_noop("Audio"),
    "text": gettext_noop("Text"),
    "3d": gettext_noop("3D models"),
    "embedding": gettext_noop("Embeddings"),
    "multimodal": gettext_noop("Several kinds of output"),
    "unknown": gettext_noop("Not known yet"),
}
KINDS: dict[MediaKind, str] = {
    "image": gettext_noop("image"),
    "video": gettext_noop("video"),
    "audio": gettext_noop("audio"),
    "file": gettext_noop("file"),
}
FORMS = {
    "url": gettext_noop("a URL"),
    "base64": gettext_noop("base64"),
    "data-uri": gettext_noop("a data URI"),
    "file-id": gettext_noop("a file id"),
    "part": gettext_noop("a part of the form"),
}
_NUMBERED: dict[MediaKind | None, str] = {
    None: gettext_noop("File {number}: {role}"),
    "image": gettext_noop("Image {number}: {role}"),
    "video": gettext_noop("Video {number}: {role}"),
    "audio": gettext_noop("Audio file {number}: {role}"),
    "file": gettext_noop("File {number}: {role}"),
}
_FORMATS = {
    "uri": gettext_noop("a URL"),
    "base64": gettext_noop("base64"),
    "uri-or-base64": gettext_noop("a URL or base64"),
    "date-time": gettext_noop("a date with its time, as in RFC 3339"),
    "color": gettext_noop("a colour"),
    "json": gettext_noop("JSON as a text"),
}
_SIZES = {
    "B": gettext_noop("{n} B"),
    "KB": gettext_noop("{n} KB"),
    "MB": gettext_noop("{n} MB"),
    "GB": gettext_noop("{n} GB"),
}
_SIZE = re.compile(r"([0-9.]+) *([A-Za-z]+)")
_MOST_LISTED = 12
"""More options are not named in a message."""
_ACRONYMS = frozenset({"api", "fps", "id", "mime", "uri", "url"})
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^\W_]+")
_ROUNDINGS = {
    "nearest": gettext_noop("rounded to the nearest multiple of {number} by the server"),
    "up": gettext_noop("rounded up to a multiple of {number} by the server"),
    "down": gettext_noop("rounded down to a multiple of {number} by the server"),
}


def title_text(written: str | None, key: str, translator: Translator = PLAIN) -> str:
    """A title: what a person wrote or, where nobody did, one made of a key: `Aspect ratio` of `aspectRatio`.

    A made one is translated where some text of the specs is the same.
    """
    return translator.text(written or title_of(key))


def title_of(key: str) -> str:
    """A title in English, made of a key: `aspectRatio` and `aspect_ratio` give `Aspect ratio`."""
    text = " ".join(map(_title_word, _WORD.findall(key)))
    return text[:1].upper() + text[1:] if text else key


def _title_word(word: str) -> str:
    if word.lower() in _ACRONYMS:
        return word.upper()
    return word if word.isupper() and len(word) > 1 else word.lower()


def optional_object(path: Path, fields: Mapping[Path, Field]) -> Path | None:
    """The nearest object around a field that need not be there; None where there is none.

    `fields` has those on the way by their paths. Beyond an element of a list nothing is looked at: a key of an element
    is needed in each.
    """
    for end in range(len(path) - 1, 0, -1):
        if path[end] in ("*", ANY_KEY):
            return None
        around = fields.get(path[:end])
        if around is not None and not around.required:
            return path[:end]
    return None


def type_name(field: Field, translator: Translator = PLAIN) -> str:
    """The JSON type, such as `integer or null`."""
    name = _name(field.type, translator)
    return _or(translator, name, translator.code("null")) if field.nullable else name


def _or(translator: Translator, one: str, other: str) -> str:
    return translator.gettext("{one} or {other}", one=one, other=other)


def _name(type_: Type, translator: Translator) -> str:
    match type_:
        case AnyType():
            return translator.gettext("any")
        case NullType():
            return translator.code("null")
        case StringType():
            return translator.code("string")
        case NumberType():
            return translator.code("integer" if type_.integer else "number")
        case BooleanType():
            return translator.code("boolean")
        case ArrayType():
            if isinstance(type_.items, AnyType):
                return translator.code("array")
            return translator.gettext("array of {type}", type=_name(type_.items, translator))
        case ObjectType():
            return translator.code("object")
        case UnionType():
            # Several texts are one kind of value; what tells them apart is said with their limits.
            names = dict.fromkeys(_name(member, translator) for member in type_.of)
            return reduce(partial(_or, translator), names)


def field_lines(field: Field, translator: Translator = PLAIN, rest: Type | None = None) -> Iterator[str]:
    """What must be known of a field beside its description and its deprecation, each a paragraph or an item of a list.

    Where keywords beside the text state null, default and most limits, `rest` is what they leave unsaid of the type.
    """
    if field.unavailable is not None:
        yield unavailable_text(field.unavailable, translator)
    sentences = [allowed_text(_allowed(field, field.type if rest is None else rest, translator), translator)]
    if rest is None and field.nullable:
        sentences.append(translator.gettext("May be null."))
    if rest is None and field.default is not ABSENT:
        sentences.append(translator.gettext("Default: {value}.", value=value(translator, field.default)))
    if field.absent_means is not ABSENT:
        sentences.append(absent_text(field, translator))
    if line := " ".join(filter(None, sentences)):
        yield line
    yield from (f"- {line}" for line in option_lines(field.type, translator, elements=rest is None))


def absent_text(field: Field, translator: Translator = PLAIN) -> str:
    """What counts where a key is left out, though it may not be sent."""
    assert field.absent_means is not ABSENT
    assumed = value(translator, field.absent_means)
    return translator.gettext(
        "When left out, it counts as {value}; that value itself cannot be sent.", value=assumed
    )


def unavailable_text(reason: str, translator: Translator = PLAIN) -> str:
    """That something does not work at present, and why."""
    return translator.gettext("Not available at present: {reason}", reason=translator.text(reason))


def allowed_text(phrases: Iterable[str], translator: Translator = PLAIN) -> str:
    """Limits as a sentence; empty where there are none."""
    limits = remarks(translator, phrases)
    return translator.gettext("Allowed: {limits}.", limits=limits) if limits else ""


def allowed(field: Field, translator: Translator = PLAIN) -> tuple[str, ...]:
    """A phrase for each limit of a field's value."""
    return _allowed(field, field.type, translator)


def _allowed(field: Field, type_: Type, translator: Translator) -> tuple[str, ...]:
    """The same where only a part of the field's type is to be told of."""
    if field.media is not None and field.media.forms:
        type_ = without_format(type_)
    phrases = [*limits(type_, translator)]
    if field.media is not None:
        phrases += media_limits(field.media, translator)
    phrases += [
        translator.gettext(
            "{value}: {meaning}", value=translator.code(option), meaning=translator.text(meaning)
        )
        for option, meaning in field.meanings
    ]
    return tuple(phrases)


def without_format(type_: Type) -> Type:
    """A type without the format of its texts, for those who know it otherwise."""
    match type_:
        case StringType():
            return replace(type_, format=None)
        case ArrayType(items=items):
            return replace(type_, items=without_format(items))
        case UnionType(of=members):
            return replace(type_, of=tuple(map(without_format, members)))
        case _:
            return type_


def limits(type_: Type, translator: Translator = PLAIN) -> Iterator[str]:
    """A phrase for each limit of a type."""
    match type_:
        case StringType() | NumberType() | BooleanType() if type_.options:
            yield from _choice(type_, translator)
        case StringType():
            yield from _text_limits(type_, translator)
            yield from _unit(type_, translator)
        case NumberType():
            yield from _number_limits(type_, translator)
        case ArrayType():
            yield from _array_limits(type_, translator)
        case UnionType():
            names = alternative_names(type_, translator)
            texts = [remarks(translator, limits(member, translator)) for member in type_.of]
            if type_.titles and not any(texts):
                yield translator.gettext("one of: {types}", types=listing(translator, names))
                return
            for name, text in zip(names, texts, strict=True):
                if text:
                    yield translator.gettext("{value}: {meaning}", value=name, meaning=text)
                elif type_.titles:
                    yield name
        case ObjectType(values=values) if values is not None:
            yield from _values_limits(type_, values, translator)
        case _:
            return


def _values_limits(type_: ObjectType, values: Type, translator: Translator) -> Iterator[str]:
    """What the keys hold that an object has beside its fields."""
    name = _name(values, translator)
    yield (
        translator.gettext("each other key: {type}", type=name)
        if type_.fields
        else translator.gettext("each key: {type}", type=name)
    )
    yield from (
        translator.gettext("each value {limit}", limit=phrase) for phrase in limits(values, translator)
    )


def alternative_names(type_: UnionType, translator: Translator = PLAIN) -> list[str]:
    """What each of several types is called: its title; or the words that it is told by; or its kind."""
    titles = type_.titles or (None,) * len(type_.of)
    return [
        translator.text(title) if title else _told_by(type_.key, member, translator)
        for title, member in zip(titles, type_.of, strict=True)
    ]


def _told_by(key: str | None, type_: Type, translator: Translator) -> str:
    field = type_.field(key) if isinstance(type_, ObjectType) and key is not None else None
    if key is None or field is None or not isinstance(field.type, StringType):
        return _name(type_, translator)
    words = listing(translator, (value(translator, option.value) for option in field.type.options))
    return translator.gettext("{key} {value}", key=translator.code(key), value=words)


def _shortened(type_: Type) -> Type:
    """A type with no more options than a message has room for; the others are left to the page."""
    if not isinstance(type_, StringType | NumberType) or len(type_.options) <= _MOST_LISTED:
        return type_
    return replace(type_, options=(*type_.options[:_MOST_LISTED], Option(value="…")), open_options=False)


def alternatives_text(type_: UnionType, translator: Translator = PLAIN) -> str:
    """What a value may be, as a sentence, where it fits none of several types."""
    return translator.gettext(
        "It must be one of: {types}.", types="; ".join(_alternatives(type_, translator))
    )


def _alternatives(type_: UnionType, translator: Translator) -> Iterator[str]:
    for name, member in zip(alternative_names(type_, translator), type_.of, strict=True):
        phrases = [*limits(_shortened(member), translator)]
        if isinstance(member, ObjectType):
            phrases += [translator.code(field.key) for field in member.fields if field.required]
        text = remarks(translator, phrases)
        yield translator.gettext("{value} ({title})", value=name, title=text) if text else name


def _choice(type_: StringType | NumberType | BooleanType, translator: Translator) -> Iterator[str]:
    """Options; what else limits a value is said of other values where they are mere suggestions."""
    listed = listing(translator, (value(translator, option.value) for option in type_.options))
    if isinstance(type_, BooleanType):
        yield listed
        return
    yield _with_unit(listed, type_, translator)
    if isinstance(type_, StringType):
        others = [*_text_limits(type_, translator)]
    else:
        others = [*_number_limits(replace(type_, unit=None), translator)]
    if not type_.open_options:
        yield from others
    elif others:
        yield translator.gettext("or another value: {limits}", limits=remarks(translator, others))
    else:
        yield translator.gettext("other values may occur")


def _with_unit(limit: str, type_: StringType | NumberType, translator: Translator) -> str:
    if not type_.unit:
        return limit
    return translator.gettext("{limit} {unit}", limit=limit, unit=translator.text(type_.unit))


def _text_limits(type_: StringType, translator: Translator) -> Iterator[str]:
    if type_.unlimited:
        yield translator.gettext("no limit of length")
    for length in type_.lengths:
        yield from _length(length, translator)
    if type_.format is not None:
        yield translator.gettext(_FORMATS[type_.format])
    if type_.ratio is not None:
        yield _ratio(type_.ratio, translator)
    if type_.size is not None:
        yield from _size(type_.size, translator)
    if type_.pattern is not None:
        yield translator.gettext("matches {pattern}", pattern=translator.code(type_.pattern))


def _length(length: Length, translator: Translator) -> Iterator[str]:
    for limit in counts(translator, LENGTHS[length.unit], _decimal(length.min), _decimal(length.max)):
        if length.script is None:
            yield limit
        else:
            script = translator.text(length.script)
            yield translator.gettext("{limit} of {script} text", limit=limit, script=script)


def _ratio(ratio: Ratio, translator: Translator) -> str:
    low, high = (translator.code(f"{pair[0]}:{pair[1]}") if pair else "" for pair in (ratio.min, ratio.max))
    if low and high:
        return translator.gettext("width to height from {low} to {high}", low=low, high=high)
    if low:
        return translator.gettext("width to height at least {low}", low=low)
    if high:
        return translator.gettext("width to height at most {high}", high=high)
    return translator.gettext("width to height, such as 16:9")


def _size(size: Size, translator: Translator) -> Iterator[str]:
    yield translator.gettext("{form} in pixels", form=translator.code(f"width{size.separator}height"))
    yield from pixels(translator, size.min_side, size.max_side, size.min_pixels, size.max_pixels)
    if size.ratio is not None:
        yield _ratio(size.ratio, translator)
    if size.multiple_of is not None:
        yield translator.gettext("sides in multiples of {number}", number=translator.number(size.multiple_of))


def pixels(
    translator: Translator, low: int | None, high: int | None, fewest: int | None, most: int | None
) -> Iterator[str]:
    """Limits of each side and of width times height, in pixels."""
    side = ngettext_noop("{range} pixel a side", "{range} pixels a side")
    total = ngettext_noop("{range} pixel in all", "{range} pixels in all")
    for patterns, least, greatest in ((side, low, high), (total, fewest, most)):
        text = _span(translator, _decimal(least), _decimal(greatest))
        if text:
            yield translator.ngettext(*patterns, greatest or least or 0, range=text)


def _span(translator: Translator, low: Decimal | None, high: Decimal | None) -> str:
    """Limits of a number that counts something; empty where there are none."""
    return ranges(translator, low, high, shown=translator.number)


def _number_limits(type_: NumberType, translator: Translator) -> Iterator[str]:
    gettext = translator.gettext
    if text := ranges(translator, type_.min, type_.max, type_.above, type_.below):
        yield _with_unit(text, type_, translator)
    else:
        yield from _unit(type_, translator)
    if type_.step is not None:
        yield gettext("in steps of {number}", number=translator.code(plain(type_.step)))
    if type_.multiple_of is not None:
        yield gettext("a multiple of {number}", number=translator.code(plain(type_.multiple_of)))
    if type_.rounding is not None:
        yield from _rounding(type_.rounding, translator)


def _unit(type_: StringType | NumberType, translator: Translator) -> Iterator[str]:
    """What is counted where no limit says it."""
    if type_.unit:
        yield translator.gettext("a number of {unit}", unit=translator.text(type_.unit))


def _rounding(rounding: Rounding, translator: Translator) -> Iterator[str]:
    """How the server changes a number."""
    for pattern, number in (
        (_ROUNDINGS[rounding.direction], rounding.multiple_of),
        (gettext_noop("lower values are raised to {number} by the server"), rounding.min),
        (gettext_noop("greater values are lowered to {number} by the server"), rounding.max),
    ):
        if number is not None:
            yield translator.gettext(pattern, number=translator.code(plain(number)))


def _array_limits(type_: ArrayType, translator: Translator) -> Iterator[str]:
    yield from counts(translator, ELEMENTS, _decimal(type_.min_items), _decimal(type_.max_items))
    if type_.unique:
        yield translator.gettext("all different")
    yield from (
        translator.gettext("each {limit}", limit=phrase) for phrase in limits(type_.items, translator)
    )


def media_limits(media: Media, translator: Translator = PLAIN) -> Iterator[str]:
    """A phrase for each limit of a file, the kind of file first."""
    gettext, kind = translator.gettext, translator.gettext(KINDS[media.kind])
    if media.forms:
        forms = translator.listed([gettext(FORMS[form]) for form in media.forms], "or")
        kind = gettext("{kind} as {forms}", kind=kind, forms=forms)
    yield kind
    yield from counts(translator, FILES, _decimal(media.min_files), _decimal(media.max_files))
    if media.max_size:
        yield gettext("at most {size}", size=file_size(media.max_size, translator))
    if media.mime_types:
        yield listing(translator, map(translator.code, media.mime_types))
    if seconds := _span(translator, media.min_seconds, media.max_seconds):
        last = media.max_seconds if media.max_seconds is not None else media.min_seconds
        yield translator.ngettext("{range} second", "{range} seconds", last or 0, range=seconds)
    if (total := media.max_total_seconds) is not None:
        shown = translator.number(total)
        yield translator.ngettext("at most {n} second in all", "at most {n} seconds in all", total, n=shown)
    if rate := _span(translator, media.min_frame_rate, media.max_frame_rate):
        last = media.max_frame_rate if media.max_frame_rate is not None else media.min_frame_rate
        yield translator.ngettext(
            "{range} frame per second", "{range} frames per second", last or 0, range=rate
        )
    if width := _span(translator, _decimal(media.min_width), _decimal(media.max_width)):
        last_pixel = media.max_width or media.min_width or 0
        yield translator.ngettext("{range} pixel wide", "{range} pixels wide", last_pixel, range=width)
    if height := _span(translator, _decimal(media.min_height), _decimal(media.max_height)):
        last_pixel = media.max_height or media.min_height or 0
        yield translator.ngettext("{range} pixel high", "{range} pixels high", last_pixel, range=height)
    yield from pixels(translator, media.min_side, media.max_side, media.min_pixels, media.max_pixels)
    if media.ratio is not None:
        yield _ratio(media.ratio, translator)
    if media.alpha is not None:
        yield gettext("transparency allowed") if media.alpha else gettext("no transparency")
    if media.role:
        yield gettext("used as {role}", role=translator.text(media.role))


_MEASURES: Mapping[str, tuple[str, ...]] = {
    "type": ("mime_types",),
    "size": ("max_size",),
    "sides": ("min_side", "max_side"),
    "width": ("min_width", "max_width"),
    "height": ("min_height", "max_height"),
    "pixels": ("min_pixels", "max_pixels"),
    "ratio": ("ratio",),
    "transparency": ("alpha",),
    "duration": ("min_seconds", "max_seconds"),
    "total": ("max_total_seconds",),
    "rate": ("min_frame_rate", "max_frame_rate"),
}
"""What is measured of a file, with the limits of it."""


def media_phrases(media: Media, translator: Translator = PLAIN) -> dict[str, str]:
    """The limits of a file in words, by what is measured of it; the kind of file where no types are named."""
    phrases: dict[str, str] = {}
    for measure, names in _MEASURES.items():
        limits = {name: getattr(media, name) for name in names}
        kind, *texts = media_limits(Media(kind=media.kind, **limits), translator)
        if texts or measure == "type":
            phrases[measure] = remarks(translator, texts or [kind])
    return phrases


def file_size(size: str, translator: Translator = PLAIN) -> str:
    """A file's size as the docs print it, such as `10 MB`."""
    number, unit = _SIZE.fullmatch(size).groups()  # type: ignore[union-attr]  # `resolve` has read it
    return translator.gettext(_SIZES[unit.upper()], n=translator.number(Decimal(number)))


def upload_lines(uploads: Uploads, translator: Translator = PLAIN) -> Iterator[str]:
    """Which files may be handed over: how many where no list in the request says it, of which kinds, and for what."""
    if uploads.carrier is None:
        yield from file_counts(uploads, translator)
    for media in uploads.kinds:
        yield f"- {remarks(translator, media_limits(media, translator))}"
    yield from (f"- {line}" for line in role_lines(uploads, translator))
    if uploads.required_for:
        yield needed_text(uploads.required_for, translator)


def file_counts(uploads: Uploads, translator: Translator = PLAIN) -> Iterator[str]:
    """How many files may be handed over, as a sentence."""
    if count := file_count(uploads, translator):
        yield translator.gettext("In all: {count}.", count=count)


def file_count(uploads: Uploads, translator: Translator = PLAIN) -> str:
    """How many files may be handed over, in a phrase; empty where no limit is known."""
    return "".join(counts(translator, FILES, _decimal(uploads.min_files), _decimal(uploads.max_files)))


def role_lines(uploads: Uploads, translator: Translator = PLAIN) -> Iterator[str]:
    """What the file at each position is used for."""
    for role in uploads.roles:
        number = translator.number(role.position)
        yield translator.gettext(_NUMBERED[role.kind], number=number, role=translator.text(role.role))


def needed_text(what: str, translator: Translator = PLAIN) -> str:
    """What files are needed for."""
    return translator.gettext("Required for: {what}.", what=translator.text(what))


def option_lines(type_: Type, translator: Translator = PLAIN, *, elements: bool = True) -> Iterator[str]:
    """The options of which more is known than the value; with `elements` also those of an array's elements."""
    match type_:
        case StringType(options=options) | NumberType(options=options) | BooleanType(options=options):
            known = (option for option in options if option.title or option.description or option.deprecated)
            yield from (_option(option, translator) for option in known)
        case ArrayType(items=items) if elements:
            yield from option_lines(items, translator)
        case UnionType(of=members):
            for member in members:
                yield from option_lines(member, translator, elements=elements)
        case _:
            return


def _option(option: Option, translator: Translator) -> str:
    shown = value(translator, option.value)
    if option.title:
        shown = translator.gettext("{value} ({title})", value=shown, title=translator.text(option.title))
    sentences = [translator.text(option.description)] if option.description else []
    if option.deprecated is not None:
        sentences.append(deprecation_text(option.deprecated, translator))
    return (
        translator.gettext("{value}: {meaning}", value=shown, meaning=" ".join(sentences))
        if sentences
        else shown
    )


def deprecation_text(
    deprecation: Deprecation, translator: Translator = PLAIN, today: date | None = None
) -> str:
    """That something should no longer be used, since when, until when, and what takes its place.

    What is generated says the same on every day; who knows the day is told that the last one is over.
    """
    gettext = translator.gettext
    sentences = [gettext("Deprecated.")]
    if deprecation.since is not None:
        sentences = [gettext("Deprecated since {day}.", day=translator.day(deprecation.since))]
    if deprecation.until is not None:
        over = today is not None and deprecation.until <= today
        text = gettext_noop("It stopped working on {day}.") if over else gettext_noop("It works until {day}.")
        sentences.append(gettext(text, day=translator.day(deprecation.until)))
    if deprecation.replacement is not None:
        sentences.append(gettext("Use {other} instead.", other=translator.code(deprecation.replacement)))
    if deprecation.reason is not None:
        sentences.append(translator.text(deprecation.reason))
    return " ".join(sentences)


def _decimal(number: int | None) -> Decimal | None:
    return None if number is None else Decimal(number)
