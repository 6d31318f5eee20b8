"""What a reader looks for in a model, as typed facts: what goes in and comes out, how much of it, and at what price.

All of it follows from the model, so that the table of all models, `catalog.json` and `specpress models` say the same.

Prices are compared by one request that every model takes: the smallest that is valid. A video of 5 seconds is no
dearer for being compared with one of 10, so of a model that makes videos of a length to be chosen, the request asks for
`SECONDS`, or for the length nearest to it that may be chosen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from specpress.base.identity import by_identity
from specpress.catalog.json_values import model_json
from specpress.catalog.model import Model
from specpress.catalog.types import ArrayType, Field, NumberType, StringType, walk
from specpress.catalog.values import Path
from specpress.check import problems
from specpress.check.samples import put, sample
from specpress.check.vectors import minimal
from specpress.runtime.cost import Cost, cost, plain
from specpress.runtime.quantity import readable
from specpress.runtime.values import ABSENT, Absent, Json, is_array

SECONDS = Decimal(5)
"""How long a video is whose price is compared."""
LAST_FRAME = re.compile(r"\b(?:last|end) frames?\b", re.IGNORECASE)
"""How the role of a file or the title of a mode says that a file may be the end of a video."""
_KINDS = ("text", "image", "video", "audio", "file")
_MADE = frozenset({"text", "image", "video", "audio", "3d", "embedding"})
"""Outputs that are one kind of thing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Files:
    """The files that may be handed to a model. None: not documented; of `kinds`, where there is none."""

    kinds: tuple[str, ...]
    min: int | None
    max: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """The parameter that is called the prompt. `max_characters` is None where no limit is documented."""

    required: bool
    max_characters: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparablePrice:
    """What the request costs by which prices are compared, and how many seconds of video it asks for."""

    cost: Cost
    seconds: Decimal | None

    @property
    def amount(self) -> Decimal | None:
        """The amount to compare: the least where the bill may be higher; None where nothing is known: a least of 0."""
        return self.cost.amount if self.cost.amount is not None else self.cost.min or None


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """The facts. `files` and `prompt` are None where the model takes none, `price` where the docs name none."""

    output: str
    inputs: tuple[str, ...]
    """Kinds of what it takes; `file` where the docs do not say of which kind a file is."""
    tags: tuple[str, ...]
    """`image-to-video` and the like; `last-frame` and `seed` where one may be given."""
    roles: tuple[str, ...]
    """What files are used for, where that is documented."""
    files: Files | None
    prompt: Prompt | None
    price: ComparablePrice | None

    def to_json(self) -> dict[str, Any]:
        """As JSON values; amounts are decimal texts, and what is not known or not there is null."""
        files, prompt, price = self.files, self.prompt, self.price
        return {
            "output": self.output,
            "inputs": list(self.inputs),
            "tags": list(self.tags),
            "roles": list(self.roles),
            "files": files and {"kinds": list(files.kinds), "min": files.min, "max": files.max},
            "prompt": prompt and {"required": prompt.required, "max_characters": prompt.max_characters},
            "price": price
            and {
                **price.cost.to_json(),
                **({} if price.seconds is None else {"seconds": plain(price.seconds)}),
            },
        }


def catalog_entry(model: Model) -> dict[str, Any]:
    """A model as it stands in `catalog.json`: the model itself, and the overview that follows from it."""
    return {**model_json(model), "overview": overview(model).to_json()}


@by_identity(1024)
def overview(model: Model) -> Overview:
    """The overview of a model."""
    least = minimal(model)
    kinds = _file_kinds(model)
    inputs = _inputs(model, kinds)
    return Overview(
        output=model.modality,
        inputs=inputs,
        tags=tuple(_tags(model, inputs, least)),
        roles=tuple(dict.fromkeys(_roles(model))),
        files=_files(model, inputs, kinds, least),
        prompt=_prompt(model),
        price=_price(model, least),
    )


def _media(model: Model) -> Iterator[tuple[Path, Field]]:
    return ((path, field) for path, field in walk(model.request) if field.media is not None)


def _file_kinds(model: Model) -> tuple[str, ...]:
    """The kinds of files that are documented, be they uploaded or given by an address."""
    kinds = [limits.kind for limits in model.uploads.kinds] if model.uploads else []
    kinds += [field.media.kind for _, field in _media(model) if field.media is not None]
    return tuple(kind for kind in _KINDS if kind in kinds)


def _inputs(model: Model, kinds: tuple[str, ...]) -> tuple[str, ...]:
    """What a model takes, where `file` and `url` say in which form and not what."""
    inputs = set(model.inputs)
    if inputs & {"file", "url"}:
        inputs = inputs - {"file", "url"} | set(kinds or ("file",))
    return tuple(kind for kind in _KINDS if kind in inputs)


def _tags(model: Model, inputs: tuple[str, ...], least: Json) -> Iterator[str]:
    needs_file = any(_is_given(least, path) for path, _ in _media(model)) or bool(
        model.uploads is not None and model.uploads.min_files
    )
    if model.modality in _MADE:
        for kind in inputs:
            # Where a file is always needed, the text tells what to do with it.
            if kind != "file" and not (kind == "text" and needs_file):
                yield f"{kind}-to-{model.modality}"
    phrases = (*_roles(model), *(mode.title for mode in model.modes if mode.title))
    if "image" in inputs and model.modality == "video" and any(map(LAST_FRAME.search, phrases)):
        yield "last-frame"
    if any(path[-1] == "seed" for path, _ in model.parameters()):
        yield "seed"


def _is_given(value: Any, path: Path) -> bool:
    """Whether a request has something at a path."""
    if not path:
        return value not in (None, [], "")
    step, *rest = path
    if step == "*":
        return is_array(value) and any(_is_given(element, (*rest,)) for element in value)
    return isinstance(value, dict) and step in value and _is_given(value[step], (*rest,))


def _roles(model: Model) -> Iterator[str]:
    if model.uploads is not None:
        yield from (role.role for role in model.uploads.roles)
        yield from (limits.role for limits in model.uploads.kinds if limits.role)
    yield from (field.media.role for _, field in _media(model) if field.media and field.media.role)


def _files(model: Model, inputs: tuple[str, ...], kinds: tuple[str, ...], least: Json) -> Files | None:
    if model.uploads is not None:
        return Files(kinds=kinds, min=model.uploads.min_files, max=model.uploads.max_files)
    media = list(_media(model))
    if not media and set(inputs) <= {"text"}:
        return None
    each = [most for _, field in media if (most := _most(field)) is not None]
    is_known = bool(media) and len(each) == len(media) and _fit_together(model, media, least)
    return Files(kinds=kinds, min=None, max=sum(each) if is_known else None)


def _fit_together(model: Model, media: Sequence[tuple[Path, Field]], least: Json) -> bool:
    """Whether a request may have all of these: parameters that stand for each other cannot be added up."""
    if len(media) == 1:
        return True
    body = least
    for path, field in media:
        body = put(model, body, path, sample(field.type, field))
    return not problems(model, body)


def _most(field: Field) -> int | None:
    """How many files one parameter takes."""
    if field.media is not None and field.media.max_files is not None:
        return field.media.max_files
    return field.type.max_items if isinstance(field.type, ArrayType) else 1


def _prompt(model: Model) -> Prompt | None:
    field = next((field for path, field in model.parameters() if path[-1] == "prompt"), None)
    if field is None:
        return None
    lengths = field.type.lengths if isinstance(field.type, StringType) else ()
    characters = (length.max for length in lengths if length.unit == "characters" and length.max is not None)
    return Prompt(required=field.required, max_characters=next(characters, None))


def _price(model: Model, least: Json) -> ComparablePrice | None:
    if model.price is None:
        return None
    request, seconds = _of_usual_length(model, least)
    return ComparablePrice(cost=cost(model.price.formula, request), seconds=seconds)


def _of_usual_length(model: Model, least: Json) -> tuple[Json, Decimal | None]:
    """The request by which prices are compared, and how many seconds of video it asks for, where that is known."""
    lengths = [(path, field) for path, field in model.parameters() if _counts_seconds(field)]
    if model.modality != "video" or not lengths:
        return least, None
    path, field = lengths[0]
    allowed = {size: value for value in _lengths(field) if (size := readable(value)) is not None and size > 0}
    for size in sorted(allowed, key=lambda size: (abs(size - SECONDS), size)):
        request = put(model, least, path, allowed[size])
        if not problems(model, request):
            return request, size
    return least, readable(field.assumed)


def _counts_seconds(field: Field) -> bool:
    return isinstance(field.type, (NumberType, StringType)) and field.type.unit == "seconds"


def _lengths(field: Field) -> Iterator[Json | Absent]:
    """Values that may be allowed, the one that is looked for first among them."""
    assert isinstance(field.type, (NumberType, StringType))
    yield from (option.value for option in field.type.options)
    if isinstance(field.type, NumberType) and not field.type.options:
        yield from (int(SECONDS), field.type.min, field.type.max)
    if field.assumed is not ABSENT:
        yield field.assumed
