"""`specpress import` of documents: specs, drafts of providers, reports, and what a newer document changes."""

from __future__ import annotations

import copy
import json
import os
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from importer.documents import rewrites
from importer.documents.documents_at_hand import FILES, keys, openapi, post
from importer.import_cases import ROOT, run
from specpress.cli import main

DAY = 1_790_000_000
"""The day on which every document here was saved."""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "specs").mkdir()
    return tmp_path


def saved(value: Any, name: str = "api.json") -> str:
    """A document in a file; gives the file's name."""
    text = value if isinstance(value, str) else json.dumps(value)
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text(text, encoding="utf-8")
    os.utime(name, (DAY, DAY))
    return name


def specs() -> dict[str, str]:
    """The text of every spec that there is."""
    return {
        path.relative_to("specs").as_posix(): path.read_text("utf-8")
        for path in sorted(Path("specs").rglob("*.yaml"))
    }


def spec(name: str) -> Any:
    """A spec as plain data."""
    return yaml.safe_load(specs()[name])


def report(*arguments: str) -> Any:
    """What the report of an import says."""
    run(*arguments, "--report", "report.json")
    return json.loads(Path("report.json").read_text("utf-8"))


@pytest.mark.parametrize("name", FILES)
def test_a_published_document_becomes_specs_that_check_takes(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(str(FILES[name]), "--provider", "acme") == 0, capsys.readouterr().out
    assert main(["check"]) == 0, capsys.readouterr().out
    assert re.search(r"(?m)^specs/acme/provider.yaml: drafted", capsys.readouterr().out)


IMAGES = openapi(
    {
        "/v1/images": post(
            keys("prompt", size={"type": "string", "enum": ["small", "large"], "default": "small"},
                 steps={"type": "integer", "minimum": 1, "maximum": 50, "description": "How many steps are taken."}),
            summary="Paint an image", responses={"200": {"content": {"image/png": {}}}},
        )
    },
    servers=[{"url": "https://api.acme.example/"}],
    security=[{"key": []}],
    components={"securitySchemes": {"key": {"type": "http", "scheme": "bearer"}}},
)  # fmt: skip
IMAGES["info"]["license"] = {"name": "MIT"}


def test_a_spec_says_what_the_document_says_and_where() -> None:
    assert run(saved(IMAGES)) == 0
    assert specs().keys() == {"acme/provider.yaml", "acme/images.yaml"}
    found = spec("acme/images.yaml")
    [source] = found["sources"].values()
    assert {**source, "read": str(source["read"])} == {
        "title": "Acme API", "read": "2026-09-21", "pointer": "#/paths/~1v1~1images/post", "document_license": "MIT",
    }  # fmt: skip
    assert found["parameters"] == {
        "prompt": {"type": "string"},
        "size": {"type": "string", "default": "small", "options": ["small", "large"]},
        "steps": {"type": "integer", "min": 1, "max": 50},
    }
    assert (found["modality"], found["open_parameters"]) == ("image", True)
    assert set(found["inferred"]) == {"modality", "open_parameters"}


def test_the_provider_is_drafted_and_says_what_was_concluded() -> None:
    told = report(saved(IMAGES))
    drafted = spec("acme/provider.yaml")
    assert drafted["base_url"] == "https://api.acme.example"
    assert drafted["auth"] == {"header": "Authorization", "scheme": "Bearer"}
    assert drafted["endpoints"]["create"] | {"inferred": 0} == {
        "method": "POST", "path": "/v1/images", "body": "request", "starts": "result", "returns_media": "image",
        "inferred": 0,
    }  # fmt: skip
    assert "endpoints.create.starts" in told["providers"][0]["inferred"]


def test_a_provider_that_has_a_file_keeps_it() -> None:
    run(saved(IMAGES))
    Path("specs/acme/images.yaml").unlink()
    before = specs()["acme/provider.yaml"].replace("Acme API", "Acme")
    Path("specs/acme/provider.yaml").write_text(before, encoding="utf-8")
    assert run(saved(IMAGES)) == 0
    assert specs().keys() == {"acme/provider.yaml", "acme/images.yaml"}
    assert specs()["acme/provider.yaml"] == before


ENVELOPED = """title: Acme
base_url: https://api.acme.example
sources: {docs: {title: Docs, read: 2026-01-01}}
auth: {header: Authorization}
envelope:
  fields:
    model: {holds: model}
    callback: {holds: callback}
    input: {holds: parameters}
parameters:
  callback: {type: string}
endpoints:
  create: {method: POST, path: /v1/jobs, body: request, starts: result, returns_media: image}
"""


def enveloped(*beside: str, most: int = 99) -> dict[str, Any]:
    """A document whose body has the parameters under a key of its own, and other keys beside it."""
    inner = keys("prompt", size={"type": "integer", "maximum": most}) | {"required": ["prompt"]}
    body = keys(*beside, model={"type": "string", "enum": ["painter"]}, input=inner)
    return openapi({"/v1/jobs": post(body | {"required": ["model"]})})


@pytest.mark.parametrize("beside", [(), ("callback",)])
def test_what_stands_around_the_parameters_by_the_file_of_a_provider_is_no_parameter(
    beside: tuple[str, ...],
) -> None:
    Path("specs/acme").mkdir()
    Path("specs/acme/provider.yaml").write_text(ENVELOPED, encoding="utf-8")
    document = ("--provider", "acme", "--id", "{model}")
    told = report(saved(enveloped(*beside)), *document)
    parameters = spec("acme/painter.yaml")["parameters"]
    assert parameters["size"]["max"] == 99
    assert parameters["prompt"]["required"] is True
    assert parameters.keys() == {"prompt", "size"}
    assert told["specs"][0]["parameters"]["size"].endswith("/schema/properties/input/properties/size")
    assert run(saved(enveloped(*beside)), *document, "--update") == 0
    assert run(saved(enveloped(*beside, most=50)), *document, "--update") == 1
    assert spec("acme/painter.yaml")["parameters"]["size"]["max"] == 50


def test_a_body_with_a_key_that_the_envelope_has_not_is_read_whole() -> None:
    Path("specs/acme").mkdir()
    Path("specs/acme/provider.yaml").write_text(ENVELOPED, encoding="utf-8")
    run(saved(enveloped("priority")), "--provider", "acme", "--id", "{model}")
    assert spec("acme/painter.yaml")["parameters"].keys() == {"priority", "input"}


STATES = ["queued", "processing", "succeeded", "failed", "odd"]


def answer(schema: Any) -> Any:
    """The answers of an operation that has one as JSON."""
    return {"200": {"content": {"application/json": {"schema": schema}}}}


JOBS = openapi(
    {
        "/v1/videos": post(keys("prompt"), responses=answer(keys("task_id"))),
        "/v1/videos/{task_id}": {
            "get": {
                "parameters": [{"in": "path", "name": "task_id", "required": True, "schema": {"type": "string"}}],
                "responses": answer(keys("task_id", "video_url", status={"type": "string", "enum": STATES})),
            }
        },
        "/v1/speech/{voice_id}": {
            "post": {
                **post({**keys("text"), "required": ["text"]})["post"],
                "parameters": [
                    {"in": "path", "name": "voice_id", "required": True, "schema": {"type": "string", "maxLength": 20}},
                    {"in": "query", "name": "format", "schema": {"enum": ["mp3", "wav"], "default": "mp3"}},
                    {"in": "header", "name": "x-api-key", "schema": {"type": "string"}},
                ],
                "responses": {"200": {"content": {"audio/mpeg": {}}}},
            }
        },
    },
    servers=[{"url": "https://api.acme.example"}],
)  # fmt: skip


def test_jobs_and_calls_with_parameters_in_path_and_query_can_be_called() -> None:
    assert run(saved(JOBS)) == 0
    drafted = spec("acme/provider.yaml")
    endpoints = drafted["endpoints"]
    assert list(endpoints) == ["create_videos", "status_videos", "create_speech"]
    assert endpoints["create_videos"]["status"] == "status_videos"
    assert endpoints["status_videos"]["path_parts"] == {"task_id": "id"}
    assert endpoints["create_speech"]["path_parts"] == {"voice_id": "voice_id"}
    assert endpoints["create_speech"]["query"] == {"format": {"holds": "format"}}
    assert endpoints["create_speech"]["returns_media"] == "audio"
    assert {name: state["phase"] for name, state in drafted["statuses"].items()} == {
        "queued": "waiting", "processing": "running", "succeeded": "succeeded", "failed": "failed",
    }  # fmt: skip
    assert drafted["auth"]["header"] == "x-api-key"
    speech = spec("acme/speech.yaml")
    assert speech["endpoint"] == "create_speech"
    assert speech["parameters"]["voice_id"] == {"type": "string", "required": True, "length": {"max": 20}}
    assert speech["parameters"]["format"]["options"] == ["mp3", "wav"]
    assert "x-api-key" not in speech["parameters"]


def test_what_leaves_a_job_open_is_said_and_does_not_stop_the_import() -> None:
    jobs = copy.deepcopy(JOBS)
    jobs["paths"]["/v1/videos/{task_id}"]["get"]["responses"] = {}
    assert run(saved(jobs)) == 0
    create = spec("acme/provider.yaml")["endpoints"]["create_videos"]
    assert "does not tell" in create["unknown"]["flow"]


@pytest.mark.parametrize(
    ("texts", "summary", "description", "comments"),
    [
        ("keep", "Paint an image", "How many steps are taken.", 2),
        ("glossary", None, "Ours.", 2),
        ("none", None, None, 0),
    ],
)
def test_whose_words_stand_in_a_spec_is_chosen_and_recorded(
    texts: str, summary: str | None, description: str | None, comments: int
) -> None:
    Path("specs/glossary.yaml").write_text(
        "parameters:\n  steps:\n    description: Ours.\n", encoding="utf-8"
    )
    assert run(saved(IMAGES), "--texts", texts) == 0
    found = spec("acme/images.yaml")
    assert found.get("summary") == summary
    assert found["parameters"]["steps"].get("description") == description
    assert found["sources"]["document"].get("texts") == ("kept" if texts == "keep" else None)
    assert specs()["acme/images.yaml"].count("# To be written") == comments + (texts == "glossary")


def test_words_of_the_glossary_fit_the_type_and_the_options_in_a_document() -> None:
    Path("specs/glossary.yaml").write_text(
        "parameters:\n"
        "  size: {description: Its pixels., options: size}\n"
        "  size_as_tier: {keys: [size], description: Its tier., options: tier}\n"
        "  style: {description: Its look., type: string}\n",
        encoding="utf-8",
    )
    schema = keys("prompt", size={"type": "string", "enum": ["1K", "2K"]}, style={"type": "number"})
    document = copy.deepcopy(IMAGES)
    document["paths"]["/v1/images"] = post(schema)
    assert run(saved(document)) == 0
    parameters = spec("acme/images.yaml")["parameters"]
    assert parameters["size"]["description"] == "Its tier."
    assert "description" not in parameters["style"]


def test_losses_are_reported_with_pointer_construct_and_effect(capsys: pytest.CaptureFixture[str]) -> None:
    schema = keys(
        "prompt", image={"$ref": "other.json#/Image"}, tag={"type": "string", "contentEncoding": "base64"}
    )
    document = copy.deepcopy(IMAGES)
    document["paths"]["/v1/images"] = post(schema)
    told = report(saved(document))
    [entry] = told["specs"]
    assert entry["exact"] is False
    at = "#/paths/~1v1~1images/post/requestBody/content/application~1json/schema/properties"
    assert {loss["pointer"]: loss for loss in entry["losses"]}[f"{at}/image"] == {
        "pointer": f"{at}/image", "construct": "$ref", "effect": "wider", "parameter": "image",
        "reason": entry["losses"][0]["reason"],
    }  # fmt: skip
    assert entry["parameters"]["prompt"] == f"{at}/prompt"
    assert "    wider: image: " in capsys.readouterr().out


def test_a_dry_run_writes_the_report_alone() -> None:
    told = report(saved(IMAGES), "--dry-run")
    assert told["specs"][0]["spec"] == "specs/acme/images.yaml"
    assert specs() == {}


def test_a_spec_that_is_there_is_not_overwritten(capsys: pytest.CaptureFixture[str]) -> None:
    run(saved(IMAGES))
    before = specs()
    assert run(saved(IMAGES)) == 1
    assert specs() == before
    assert "spec-exists" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--id", "{name}"), "{name} says nothing of a document"),
        (("--texts", "all"), "all"),
        (("--operation",), "expected one argument"),
    ],
)
def test_wrong_usage_is_told_as_such(
    arguments: tuple[str, ...], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        code = run(saved(IMAGES), *arguments)
    except SystemExit as error:
        code = int(error.code or 0)
    assert code == 2
    assert words in capsys.readouterr().err


@pytest.mark.parametrize(
    ("document", "arguments", "code", "words"),
    [
        (openapi({}), (), "document-without-creation", "--operation"),
        (IMAGES, ("--operation", "/v2/*"), "document-without-creation", "none of the 1 operations"),
        ({**IMAGES, "servers": []}, (), "document-without-provider", "--provider"),
        ({"models": []}, (), "document-of-unknown-kind", "by hand"),
        (openapi({"/a/x": post(keys("text")), "/b/x": post(keys("prompt"))}, servers=IMAGES["servers"]),
         ("--id", "x"), "one-file-for-two", "--id"),
    ],
)  # fmt: skip
def test_what_cannot_be_imported_is_refused_with_a_cure(
    document: Any, arguments: tuple[str, ...], code: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(saved(document), *arguments) == 1
    told = capsys.readouterr().out
    assert code in told
    assert words in told
    assert specs() == {}


def test_pages_and_documents_are_imported_in_one_run(folder: Path) -> None:
    for name in ("glossary.yaml", "rivya/provider.yaml"):
        target = folder / "specs" / name
        target.parent.mkdir(exist_ok=True)
        target.write_bytes((ROOT / "specs" / name).read_bytes())
    page = ROOT / "tests" / "corpus" / "pages" / "rivya" / "flux-kontext-pro.en.md.txt"
    saved(page.read_text("utf-8"), "saved/page.txt")
    saved(IMAGES, "saved/api.json")
    assert run("saved") == 0
    assert {"acme/images.yaml", "rivya/flux-kontext-pro.yaml"} <= specs().keys()


# Rewrites that say the same

VERSION_3 = {
    "openapi": "3.0.3", "info": {"title": "Acme API", "version": "1"}, "servers": [{"url": "https://api.acme.example"}],
    "paths": {
        "/v1/images": post({"$ref": "#/components/schemas/Image"}),
        "/v1/videos": post({"$ref": "#/components/schemas/Video"}),
    },
    "components": {"schemas": {
        "Image": {
            "type": "object", "required": ["prompt", "size"],
            "properties": {
                "prompt": {"type": "string", "minLength": 1, "maxLength": 2000, "description": "What to paint."},
                "size": {"$ref": "#/components/schemas/Size"},
                "seed": {"type": "integer", "nullable": True, "minimum": 0},
                "style": {"type": "string", "nullable": True, "enum": ["a", "b"], "default": "a"},
                "strength": {"type": "number", "minimum": 0, "exclusiveMinimum": True, "maximum": 1},
                "mode": {"type": "string", "enum": ["fast"]},
                "tags": {"type": "array", "items": {"type": "string", "maxLength": 20}, "maxItems": 4},
            },
        },
        "Size": {
            "type": "object", "required": ["width"],
            "properties": {"width": {"type": "integer", "maximum": 4096}, "height": {"type": "integer"}},
        },
        "Video": {
            "type": "object", "required": ["prompt"],
            "properties": {
                "prompt": {"type": "string"},
                "image": {"oneOf": [{"type": "string", "format": "uri"}, {"$ref": "#/components/schemas/Size"}]},
            },
        },
    }},
}  # fmt: skip
Rewrite = Callable[[Any], Any]
REWRITES: dict[str, Rewrite] = {
    "as it is": lambda document: document,
    "without references": rewrites.inlined,
    "by references": rewrites.by_reference,
    "version 3.1": rewrites.as_version_3_1,
    "null as an alternative": rewrites.with_null_as_alternative,
    "allOf of one": rewrites.wrapped,
    "constants": rewrites.const_for_enum,
    "another order": lambda document: rewrites.shuffled(document, 1),
    "a third order": lambda document: rewrites.shuffled(rewrites.required_shuffled(document, 2), 3),
    "3.1 without references": lambda document: rewrites.inlined(rewrites.as_version_3_1(document)),
}
TEXTS: dict[str, Rewrite] = {
    "json": rewrites.as_json,
    "short json": rewrites.as_short_json,
    "yaml": rewrites.as_yaml,
    "flow yaml": rewrites.as_flow_yaml,
    "a fence": rewrites.as_fence,
}


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("rewrite", REWRITES)
def test_an_equal_rewrite_makes_equal_specs_and_is_no_change(
    rewrite: str, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    run(saved(rewrites.as_json(VERSION_3)))
    expected = specs()
    assert expected.keys() == {"acme/provider.yaml", "acme/images.yaml", "acme/videos.yaml"}
    rewritten = saved(TEXTS[text](REWRITES[rewrite](VERSION_3)), "rewritten")
    assert run(rewritten, "--update") == 0, capsys.readouterr().out
    assert specs() == expected
    assert run(rewritten, "--out", "anew") == 0, capsys.readouterr().out
    anew = {
        path.relative_to("anew").as_posix(): path.read_text("utf-8") for path in Path("anew").rglob("*.yaml")
    }
    assert anew == expected


def test_another_order_of_keys_is_no_change(capsys: pytest.CaptureFixture[str]) -> None:
    run(saved(VERSION_3))
    expected = specs()
    document = copy.deepcopy(VERSION_3)
    image = document["components"]["schemas"]["Image"]
    image["properties"] = dict(reversed(image["properties"].items()))
    image["properties"]["style"]["enum"].reverse()
    document["paths"] = dict(reversed(document["paths"].items()))
    assert run(saved(document), "--update") == 0, capsys.readouterr().out
    assert specs() == expected


# What a newer document changes

SCHEMAS = "#/components/schemas/"
Change = Callable[[dict[str, Any]], Any]
CHANGES: dict[str, tuple[Change, str, dict[str, Any]]] = {
    "a limit": (lambda keys: keys["prompt"].update(maxLength=99), "prompt.length", {"length": {"min": 1, "max": 99}}),
    "a limit gone": (lambda keys: keys["tags"].pop("maxItems"), "tags.max_items is gone", {}),
    "an option": (lambda keys: keys["style"]["enum"].append("c"), "style.options has c", {"options": ["a", "b", "c"]}),
    "an option gone": (lambda keys: keys["style"]["enum"].remove("b"), "has no more b", {"options": ["a"]}),
    "a default": (lambda keys: keys["style"].update(default="b"), "style.default was", {"default": "b"}),
    "a type": (lambda keys: keys["seed"].update(type="number"), "seed.type was", {"type": "number"}),
    "null": (lambda keys: keys["seed"].pop("nullable"), "seed.nullable is gone", {}),
    "inside a list": (lambda keys: keys["tags"]["items"].update(maxLength=5), "tags.items.length", {}),
    "inside an object": (lambda keys: keys["size"].update({"$ref": f"{SCHEMAS}Other"}), "size.width.max", {}),
    "a parameter": (lambda keys: keys.update(mood={"type": "string"}), "mood is new", {"type": "string"}),
    "a parameter gone": (lambda keys: keys.pop("seed"), "seed is gone", {}),
}  # fmt: skip


@pytest.mark.parametrize("name", CHANGES)
def test_a_changed_fact_is_told_and_put_in(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    run(saved(VERSION_3))
    before = specs()
    change, words, facts = CHANGES[name]
    document = copy.deepcopy(VERSION_3)
    other = copy.deepcopy(document["components"]["schemas"]["Size"])
    other["properties"]["width"]["maximum"] = 512
    document["components"]["schemas"]["Other"] = other
    change(document["components"]["schemas"]["Image"]["properties"])
    capsys.readouterr()
    assert run(saved(document), "--update") == 1
    told = capsys.readouterr().out
    assert words in told
    assert "by hand" not in told
    assert specs()["acme/videos.yaml"] == before["acme/videos.yaml"]
    after = specs()["acme/images.yaml"]
    lines = [Counter(text.splitlines()) for text in (before["acme/images.yaml"], after)]
    assert 0 < sum(((lines[0] - lines[1]) + (lines[1] - lines[0])).values()) <= 8
    if facts:
        parameter = re.split(r"[. ]", words if words[0] != "h" else "style")[0]
        assert facts.items() <= spec("acme/images.yaml")["parameters"][parameter].items()
    assert run(saved(document), "--update") == 0, "the second time nothing is left"


def test_what_a_person_has_decided_stays(capsys: pytest.CaptureFixture[str]) -> None:
    run(saved(VERSION_3))
    path = Path("specs/acme/images.yaml")
    text = path.read_text("utf-8")
    text = text.replace("    min: 0\n", "    min: 0\n    max: 7\n    inferred:\n      max: Tried out.\n", 1)
    text = text.replace("  prompt:\n", "  prompt:\n    note: Seen by a person.\n", 1)
    path.write_text(text, encoding="utf-8")
    assert run(saved(VERSION_3), "--update") == 0, capsys.readouterr().out
    assert path.read_text("utf-8") == text


def test_a_model_that_is_gone_is_told_and_not_deleted(capsys: pytest.CaptureFixture[str]) -> None:
    run(saved(VERSION_3))
    document = copy.deepcopy(VERSION_3)
    document["paths"]["/v1/films"] = document["paths"].pop("/v1/videos")
    before = specs()
    assert run(saved(document), "--update") == 1
    told = capsys.readouterr().out
    assert "specs/acme/videos.yaml: gone from the document: #/paths/~1v1~1videos/post" in told
    assert "no spec yet: POST /v1/films" in told
    assert specs() == before


def test_a_spec_that_was_moved_is_found_by_its_pointer() -> None:
    run(saved(VERSION_3))
    Path("specs/acme/images.yaml").rename("specs/acme/paint.yaml")
    text = Path("specs/acme/paint.yaml").read_text("utf-8")
    Path("specs/acme/paint.yaml").write_text(
        text.replace("title: images", "id: images\ntitle: images", 1), "utf-8"
    )
    document = copy.deepcopy(VERSION_3)
    document["components"]["schemas"]["Image"]["properties"]["seed"]["minimum"] = 5
    assert run(saved(document), "--update") == 1
    assert specs().keys() == {"acme/provider.yaml", "acme/paint.yaml", "acme/videos.yaml"}
    assert spec("acme/paint.yaml")["parameters"]["seed"]["min"] == 5
