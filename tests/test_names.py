"""Names that can be written, mean nothing else, and differ: whatever the key is."""

from __future__ import annotations

import keyword

import pydantic
import pytest
from hypothesis import given
from hypothesis import strategies as st

from specpress.base.names import (
    attribute_names,
    class_name,
    free,
    module_name,
    provider_name,
    shared_names,
    snake,
)

KEYS = st.text(st.sampled_from("aAbB19_-. $éß提\u202e\x00'\"\\")) | st.sampled_from(
    ["schema", "schema_", "copy", "from", "class", "model_config", "body", "list", "None", "__init__", "_"]
)


@pytest.mark.parametrize(
    ("key", "attribute"),
    [
        ("prompt", "prompt"),
        ("aspect_ratio", "aspect_ratio"),
        ("input_image_2", "input_image_2"),
        ("a__b", "a__b"),
        ("aspectRatio", "aspect_ratio"),
        ("imageURL", "image_url"),
        ("HTMLParser2", "html_parser2"),
        ("mp3Quality", "mp3_quality"),
        ("n-frames", "n_frames"),
        ("MODE", "mode"),
        ("C#m", "c_m"),
        ("$ref", "ref"),
        ("_hidden", "hidden"),
        ("class", "class_"),
        ("from", "from_"),
        ("None", "none"),
        ("match", "match"),
        ("type", "type"),
        ("schema", "schema_"),
        ("copy", "copy_"),
        ("json", "json_"),
        ("model_config", "model_config_"),
        ("model_fields_set", "model_fields_set_"),
        ("model_name", "model_name"),
        ("body", "body_"),
        ("list", "list_"),
        ("3d", "field_3d"),
        ("", "field"),
        ("--", "field"),
        ("é", "e"),
        ("größe", "gro_udf_e"),
        ("提示", "u63d0_u793a"),
        ("a\u202eb", "ab"),
    ],
)
def test_attribute(key: str, attribute: str) -> None:
    assert attribute_names([key]) == {key: attribute}


@pytest.mark.parametrize(
    ("keys", "attributes"),
    [
        (["aspectRatio", "aspect-ratio"], ["aspect_ratio", "aspect_ratio_2"]),
        (["aspect-ratio", "aspectRatio"], ["aspect_ratio", "aspect_ratio_2"]),
        (["aspectRatio", "aspect_ratio"], ["aspect_ratio_2", "aspect_ratio"]),
        (["schema", "schema_"], ["schema__2", "schema_"]),
        (["a.b", "a b", "a_b_2"], ["a_b", "a_b_3", "a_b_2"]),
        (["", "$", "field_2"], ["field", "field_3", "field_2"]),
    ],
)
def test_keys_that_meet(keys: list[str], attributes: list[str]) -> None:
    assert list(attribute_names(keys).values()) == attributes


@given(st.lists(KEYS, unique=True, max_size=12))
def test_attributes_can_be_written_and_told_apart(keys: list[str]) -> None:
    names = attribute_names(keys)
    assert list(names) == keys
    assert len(set(names.values())) == len(keys)
    for key, name in names.items():
        assert name.isidentifier()
        assert name.isascii()
        assert name[0].isalpha()
        assert not keyword.iskeyword(name)
        assert not hasattr(pydantic.BaseModel, name)
        assert name == key or name not in keys


def test_no_attribute_hides_one_of_pydantic() -> None:
    own = [name for name in dir(pydantic.BaseModel) if not name.startswith("_")]
    assert {name: f"{name}_" for name in own} == attribute_names(own)


@pytest.mark.parametrize(
    ("key", "plain", "item"),
    [
        ("params", "Params", "Param"),
        ("referenceMediaItems", "ReferenceMediaItems", "ReferenceMediaItem"),
        ("dialogue", "Dialogue", "DialogueItem"),
        ("bodies", "Bodies", "Body"),
        ("status", "Status", "StatusItem"),
        ("price", "PriceObject", "PriceItem"),
        ("prices", "Prices", "PriceObject"),
        ("none", "NoneObject", "NoneItem"),
        ("config_dict", "ConfigDictObject", "ConfigDictItem"),
        ("3d", "Object3d", "Object3dItem"),
        ("", "Object", "Item"),
    ],
)
def test_class(key: str, plain: str, item: str) -> None:
    assert class_name(key) == plain
    assert class_name(key, item=True) == item


@given(KEYS, st.booleans())
def test_classes_can_be_written(key: str, item: bool) -> None:
    name = class_name(key, item=item)
    assert name.isidentifier()
    assert name.isascii()
    assert not keyword.iskeyword(name)
    assert name not in ("Model", "Field", "Any", "Literal", "MISSING", "Price", "Rule")


@pytest.mark.parametrize(
    ("id", "module"),
    [
        ("flux-kontext-pro", "flux_kontext_pro"),
        ("flux_kontext_pro", "flux_kontext_pro"),
        ("Kling-2.6", "kling_2_6"),
        ("wan25-i2i-preview-intl", "wan25_i2i_preview_intl"),
        ("black-forest/flux.1", "black_forest_flux_1"),
        ("3d", "model_3d"),
        ("responses", "responses_"),
        ("import", "import_"),
        ("con", "con_"),
        ("..", "model"),
    ],
)
def test_module(id: str, module: str) -> None:
    assert module_name(id) == module


def test_modules_that_ids_share() -> None:
    ids = ["flux-2", "flux_2", "flux.2", "kling-2", "flux-2"]
    assert shared_names(ids) == {"flux_2": ("flux-2", "flux.2", "flux_2")}
    assert shared_names(["a", "b"]) == {}


def test_provider() -> None:
    assert [provider_name(id) for id in ("rivya", "open-ai", "load", "1x")] == [
        "rivya",
        "open_ai",
        "load_",
        "provider_1x",
    ]


def test_free() -> None:
    assert free("a", ["b"]) == "a"
    assert free("a", ["a", "a_2"]) == "a_3"
    assert free("Item", {"Item": 1}) == "Item2"


@given(KEYS)
def test_words_do_not_get_lost_in_case(key: str) -> None:
    assert snake(snake(key, "x"), "x") == snake(key, "x")
