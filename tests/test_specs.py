"""The models' specs against the facts that were read by hand on the docs pages.

The tables below were typed from the pages, not from the specs, so that a slip in either shows.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import pytest

from repository_specs import Written, media, repository_specs
from specpress.catalog.resolve.family import keys_of
from specpress.spec.parameter import Parameter

READ = date(2026, 11, 21)
IMAGES = ("image/jpeg", "image/png", "image/webp")
PROMPT = "A clean editorial product image on a soft studio background"


@dataclass(frozen=True, kw_only=True)
class Row:
    """What a page says of one parameter."""

    key: str
    type: str = "string"
    declared: str | None = None
    required: bool = False
    nullable: bool = False
    default: str | int | bool | None = None
    min: int | None = None
    max: int | None = None
    options: tuple[str, ...] | None = None
    longest: int | None = None
    ratio: tuple[str, str] | None = None
    largest_file: str | None = None


RATIOS = ("21:9", "16:9", "4:3", "1:1", "3:4", "9:16")
REFERENCES = tuple(
    Row(key=key, largest_file="20 MB")
    for key in ("input_image", "input_image_2", "input_image_3", "input_image_4")
)
ROWS = {
    "rivya/flux-kontext-pro": (
        Row(key="prompt", required=True),
        Row(key="aspectRatio", declared="select", default="16:9", options=RATIOS),
        Row(key="outputFormat", declared="select", default="jpeg", options=("jpeg", "png")),
        Row(key="enableTranslation", declared="select", default="true", options=("true", "false")),
        Row(key="promptUpsampling", declared="select", default="false", options=("false", "true")),
        Row(key="safetyTolerance", type="number", default=2, min=0, max=6),
        Row(key="watermark", declared="text"),
    ),
    "rivya/flux-2-pro": (
        Row(key="prompt", required=True, longest=5000),
        Row(
            key="aspectRatio",
            declared="select",
            default="1:1",
            options=("1:1", "4:3", "3:4", "16:9", "9:16", "3:2", "2:3"),
        ),
        Row(key="resolution", declared="select", default="1K", options=("1K", "2K")),
    ),
    "vtrix/flux_kontext_pro": (
        Row(key="prompt", required=True),
        *REFERENCES,
        Row(key="seed", type="integer", nullable=True),
        Row(key="aspect_ratio", ratio=("9:21", "21:9")),
        Row(key="output_format", default="jpeg", options=("jpeg", "png")),
        Row(key="prompt_upsampling", type="boolean", default=False),
        Row(key="safety_tolerance", type="integer", default=2, min=1, max=6),
    ),
    "odirouter/flux_kontext_pro": (
        Row(key="prompt", required=True),
        *REFERENCES,
        Row(key="seed", type="integer", nullable=True),
        Row(key="aspect_ratio", ratio=("9:21", "21:9")),
        Row(key="output_format", default="png", options=("jpeg", "png")),
        Row(key="prompt_upsampling", type="boolean", default=False),
        Row(key="safety_tolerance", type="integer", default=2, min=0, max=6),
    ),
}
RIVYA_ERRORS = (
    "validation_failed",
    "insufficient_credits",
    "idempotency_conflict",
    "rate_limited",
    "not_found",
)
UPLOADS = {"rivya/flux-kontext-pro": 1, "rivya/flux-2-pro": 8}
CREDITS = {"rivya/flux-kontext-pro": 4, "rivya/flux-2-pro": 5}
REFERENCE_ITEM = """{
    "url": "https://cdn.example.com/reference-image.png",
    "kind": "image",
    "name": "reference-image.png",
    "mimeType": "image/png"
}"""
KONTEXT_PARAMS = """
    "aspectRatio": "16:9",
    "outputFormat": "jpeg",
    "enableTranslation": "true",
    "promptUpsampling": "false",
    "safetyTolerance": 2,
    "watermark": "Optional watermark text"
"""
FLUX_2_PARAMS = """
    "aspectRatio": "1:1",
    "resolution": "1K"
"""


def rivya_body(model: str, params: str) -> str:
    return f'{{"model": "{model}", "prompt": "{PROMPT}", "params": {{{params}}}}}'


def with_reference(params: str) -> str:
    return f'{params}, "referenceMediaItems": [{REFERENCE_ITEM}]'


EXAMPLES = {
    "rivya/flux-kontext-pro": (
        rivya_body("flux-kontext-pro", KONTEXT_PARAMS),
        rivya_body("flux-kontext-pro", with_reference(KONTEXT_PARAMS)),
    ),
    "rivya/flux-2-pro": (
        rivya_body("flux-2-pro", FLUX_2_PARAMS),
        rivya_body("flux-2-pro", with_reference(FLUX_2_PARAMS)),
    ),
    "vtrix/flux_kontext_pro": (),
    "odirouter/flux_kontext_pro": (
        """{ "prompt": "A clean product photo of a red apple on a white table, soft studio lighting.",
        "seed": 42, "aspect_ratio": "1:1", "output_format": "png", "prompt_upsampling": false,
        "safety_tolerance": 2 }""",
    ),
}

DISCREPANCIES = {
    "rivya/flux-kontext-pro": ["watermark.default"],
    "rivya/flux-2-pro": [],
    "vtrix/flux_kontext_pro": ["safety_tolerance.min"],
    "odirouter/flux_kontext_pro": ["output_format.options"],
}
LANGUAGES = {
    "rivya/flux-kontext-pro": {"en", "bn"},
    "rivya/flux-2-pro": {"en"},
    "vtrix/flux_kontext_pro": {"en"},
    "odirouter/flux_kontext_pro": {"ru"},
}


@pytest.fixture(scope="module")
def specs() -> Written:
    return repository_specs()


def as_json(value: object) -> str:
    """A JSON text in which 2, 2.0, "2" and true differ."""

    def plain(one: object) -> object:
        if isinstance(one, dict):
            return {key: plain(inner) for key, inner in one.items()}
        if isinstance(one, (list, tuple)):
            return [plain(inner) for inner in one]
        return float(one) if isinstance(one, Decimal) else one

    return json.dumps(plain(value), sort_keys=True)


def row(key: str, spec: Parameter) -> Row:
    """The same columns as the tables above, out of a spec."""
    length = spec.length
    assert not isinstance(length, (str, tuple)), (
        "no page of these models says that a text may have any length"
    )
    assert not isinstance(spec.type, tuple)
    return Row(
        key=key,
        type=str(spec.type),
        declared=spec.declared,
        required=spec.required,
        nullable=spec.nullable,
        default=spec.default,  # type: ignore[arg-type]  # a wrong type of value is what the comparison shows
        min=None if spec.min is None else int(spec.min),
        max=None if spec.max is None else int(spec.max),
        options=tuple(str(one.value) for one in spec.options) if spec.options else None,
        longest=length.max if length else None,
        ratio=(str(spec.ratio.min), str(spec.ratio.max)) if spec.ratio else None,
        largest_file=spec.media.max_size if spec.media else None,
    )


@pytest.mark.parametrize("name", ROWS)
def test_parameters_are_those_of_the_page_in_its_order(specs: Written, name: str) -> None:
    found = tuple(row(key, spec) for key, spec in specs.models[name].parameters.items())
    assert [one.key for one in found] == [one.key for one in ROWS[name]]
    for one, expected in zip(found, ROWS[name], strict=True):
        assert one == expected
        # 1 == True in Python, so the types of the defaults are compared too.
        assert type(one.default) is type(expected.default)


@pytest.mark.parametrize("name", ROWS)
def test_option_values_are_texts(specs: Written, name: str) -> None:
    for parameter in specs.models[name].parameters.values():
        assert all(type(one.value) is str for one in parameter.options or ())


@pytest.mark.parametrize("name", ROWS)
def test_examples_are_the_documented_bodies(specs: Written, name: str) -> None:
    found = [as_json(one.request) for one in specs.models[name].examples or ()]
    assert found == [as_json(json.loads(text)) for text in EXAMPLES[name]]


@pytest.mark.parametrize("name", ROWS)
def test_only_what_lists_all_keys_is_closed(specs: Written, name: str) -> None:
    assert specs.models[name].open_parameters is name.startswith("odirouter/")


@pytest.mark.parametrize("name", UPLOADS)
def test_upload_rules_of_rivya(specs: Written, name: str) -> None:
    uploads = specs.models[name].uploads
    assert uploads is not None
    assert uploads.kinds is not None
    assert uploads.max_files == UPLOADS[name]
    assert uploads.required_for == "reference modes"
    assert [media(one) for one in uploads.kinds] == [("image", "10 MB", IMAGES)]


@pytest.mark.parametrize("name", CREDITS)
def test_price_of_rivya(specs: Written, name: str) -> None:
    price = specs.models[name].price
    assert price is not None
    assert (price.unit, price.billing, price.fixed) == ("credits", "FIXED", Decimal(CREDITS[name]))
    assert specs.models[name].errors == RIVYA_ERRORS


@pytest.mark.parametrize("name", ["vtrix/flux_kontext_pro", "odirouter/flux_kontext_pro"])
def test_a_price_that_no_page_gives_is_unknown(specs: Written, name: str) -> None:
    assert specs.models[name].price is None
    assert "price" in (specs.models[name].unknown or {})


@pytest.mark.parametrize("name", ROWS)
def test_inputs_and_what_is_made(specs: Written, name: str) -> None:
    expected = ("text", "file") if name.startswith("rivya/") else ("text", "image")
    assert (specs.models[name].modality, specs.models[name].inputs) == ("image", expected)


def test_the_silence_about_a_prompt_limit_is_not_a_promise(specs: Written) -> None:
    prompt = specs.models["rivya/flux-kontext-pro"].parameters["prompt"]
    assert prompt.length is None
    assert "limit" in (prompt.note or "")


def test_vtrix_shows_no_request_and_says_so(specs: Written) -> None:
    assert specs.models["vtrix/flux_kontext_pro"].examples is None
    assert "examples" in (specs.models["vtrix/flux_kontext_pro"].unknown or {})


def test_lost_names_are_marked_as_concluded(specs: Written) -> None:
    model = specs.models["odirouter/flux_kontext_pro"]
    assert "parameters" in (model.unknown or {})
    for key, parameter in model.parameters.items():
        assert "type" in (parameter.inferred or {}), key
    for key in ("input_image", "input_image_2", "input_image_3", "input_image_4"):
        assert "name" in (model.parameters[key].inferred or {}), key
    assert "required" in (model.parameters["prompt"].inferred or {})


@pytest.mark.parametrize("name", ["vtrix/flux_kontext_pro", "odirouter/flux_kontext_pro"])
def test_reference_images_travel_as_address_or_base64(specs: Written, name: str) -> None:
    for one in REFERENCES:
        found = specs.models[name].parameters[one.key].media
        assert found is not None
        assert found.kind == "image"
        assert set(found.forms or ()) == {"url", "base64"}
        assert specs.models[name].parameters[one.key].format == "uri-or-base64"


def test_result_fields_of_vtrix(specs: Written) -> None:
    result = specs.models["vtrix/flux_kontext_pro"].result or {}
    assert list(result) == ["error", "output", "usage", "metadata"]
    assert {key: one.type for key, one in (result["error"].fields or {}).items()} == {
        "code": "string",
        "message": "string",
    }
    assert {key: one.type for key, one in (result["usage"].fields or {}).items()} == {
        "cost": "string",
        "discount": "number",
    }
    element = result["output"].items
    assert element is not None
    content = (element.fields or {})["content"]
    assert content.type == "array"
    assert content.items is not None
    assert list(content.items.fields or {}) == ["type", "url"]


@pytest.mark.parametrize("name", DISCREPANCIES)
def test_contradictions_are_recorded(specs: Written, name: str) -> None:
    found = specs.models[name].discrepancies or ()
    assert [one.about for one in found] == DISCREPANCIES[name]
    assert all(len(one.readings) >= 2 for one in found)


@pytest.mark.parametrize("name", LANGUAGES)
def test_sources(specs: Written, name: str) -> None:
    sources = specs.models[name].sources.values()
    assert {one.language for one in sources} == LANGUAGES[name]
    assert all(one.read == READ and one.url for one in sources)


def test_the_family_joins_its_members(specs: Written) -> None:
    family = specs.families["flux-kontext-pro"]
    members = set(family.members)
    assert members >= {
        "rivya/flux-kontext-pro", "vtrix/flux_kontext_pro", "odirouter/flux_kontext_pro", "bfl/flux-kontext-pro",
    }  # fmt: skip
    assert {name for name, one in specs.models.items() if one.family == "flux-kontext-pro"} == members
    mapped: dict[str, set[str]] = {name: set() for name in members}
    for concept in (family.parameters or {}).values():
        for name, one in concept.keys.items():
            mapped[name].update(keys_of(one))
    for name in members:
        own = set(specs.models[name].parameters)
        shared = set(specs.providers[name.partition("/")[0]].parameters or ())
        assert mapped[name] <= own | shared
        # Some have more than the others: their own way with prompts, several images, how the answer comes.
        alone = {"enableTranslation", "watermark", "guidance_scale", "num_images", "sync_mode"}
        if name.startswith("replicate/"):  # Its page does not list the shapes.
            alone.add("aspect_ratio")
        assert own - mapped[name] <= alone
