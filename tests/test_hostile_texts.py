"""Texts made to break out of what they are put into: they come out as they went in, from every target.

The catalogue in `cases/hostile` holds every text that the format has. For each hostile text it stands twice more,
under providers of its own: with the text in place of all texts that people read, and within all names that a
writer chooses, such as keys and options. The whole is generated once, as a user would.
"""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path
from typing import Any

import pytest
import yaml
from babel.messages.pofile import normalize
from markdown_it import MarkdownIt
from openapi_spec_validator import validate

from docs_reading import Page
from markdown_reading import Reading
from npm_tools import NODE, run
from specpress.base.diagnostics import has_errors
from specpress.base.json_text import json_line
from specpress.build.build import Request, build
from specpress.cli import main
from specpress.runtime.vectors import in_full
from specpress.spec.base import Spec
from specpress.spec.model import FamilySpec, ModelSpec
from specpress.spec.parameter import Parameter
from specpress.spec.provider import Output, Places, ProviderSpec
from specpress.spec.shape import ListOf, MapOf, OneOf, Part, Plain, Shape, Text, keys_of
from specpress.targets import markdown
from specpress.targets import typescript_source as typescript
from specpress.targets.registry import TARGETS
from typescript_package import built

LOCALES = Path(__file__).parents[1] / "specs" / "locales"
CASE = Path(__file__).parent / "cases" / "hostile"
TEXTS = {
    "x-quotes": 'it\'s "quoted"',
    "x-triple": '"""\nimport os\n"""',
    "x-triple-single": "'''\nimport os\n'''",
    "x-end-of-docstring": '\\""" + x + """\\',
    "x-trailing-quote": 'ends in a quote"',
    "x-trailing-backslash": "C:\\new\\",
    "x-two-backslashes": "\\N{BULLET} \\u0041 \\x \\\\",
    "x-comment": "*/ // /* <!-- --> # type: ignore",
    "x-template": "{{ x }} {% raw %} {# c #} {% endraw %} {% if %}",
    "x-html": "</script><script>alert(1)</script>&amp; x",
    "x-lines": "one\ntwo\r\nthree\rfour\n\n    five",
    "x-separators": "a\u2028b\u2029c\u0085d\x0b\x0ce\x1cf",
    "x-bidi": "\u202eabc\u202c \u2066x\u2069 \u200f\ufeff\u200b",
    "x-controls": "\x01\x08\x1b[31mred\x7f\x9f\ttab",
    "x-path": "../../x/../../../etc/passwd",
    "x-absolute": "/tmp/x C:\\x file:///x",
    "x-long": "w" * 2000,
    "x-format": "%s %(x)s {0} {x!r} {{0}} ${x} `x` $(x)",
    "x-yaml": "a: b # c\n- d\n---\n&a *a !!python/object",
    "x-python": "None",
    "x-number": "16:9",
    "x-emoji": "\U0001f469\u200d\U0001f4bb\U0001f1e6 e\u0301 \u00e9 \u4e2d \ufffe",
}
"""By the name of the provider that has the text everywhere."""

NAMED_AFTER_TEXTS = frozenset({"servers", "externalDocs", "security"})
"""What an OpenAPI document has at its top that is made of a text, or of names that are."""

READER = MarkdownIt("commonmark")
PLAIN = "Plain text"
"""What the provider `plain` has everywhere: all others must come out like it but for their text."""

STAND_FOR_SOMETHING = frozenset({
    *(f"{part.__name__}.{key.name}" for part in (Output, Places) for key in keys_of(part)),
    "Amount.of", "Auth.query", "Carrier.address", "Carrier.endpoint",
    "Carrier.filled", "Carrier.kind_key", "Carrier.mime_key",
    "Carrier.parameter", "Carrier.url_key", "Counterpart.key", "Counterpart.keys", "Deprecation.replacement",
    "Discrepancy.about", "Distinct.of", "Endpoint.base_url", "Endpoint.cancel", "Endpoint.path",
    "Endpoint.result", "Endpoint.returns", "Endpoint.scope", "Endpoint.status", "Factor.count",
    "Factor.length", "Factor.measure", "Factor.parameter", "FamilySpec.members",
    "Filler.holds", "Filler.setting", "Header.holds", "Header.setting", "Media.max_size",
    "Media.mime_types", "ModelSpec.endpoint", "ModelSpec.errors", "ModelSpec.family", "ModelSpec.id",
    "ModelSpec.optional_containers", "ModelSpec.required_containers", "ModelSpec.wire_id", "PageLayout.address",
    "PageLayout.model_label", "Parameter.pattern", "Price.unit",
    "PriceMeasure.default", "PriceMeasure.options", "PriceVector.measures", "PriceVector.request",
    "Product.of", "ProviderSpec.base_url", "ProviderSpec.hosts", "Put.address", "QueryKey.holds",
    "QueryKey.setting", "Ratio.max", "Ratio.min", "Rule.at_least_one", "Rule.at_most_one", "Rule.exactly_one",
    "Rule.ignored", "Size.separator", "Slot.holds", "Total.of", "Webhook.sends", "Worth.unit",
})  # fmt: skip
"""Texts that name something else, or that have a form of their own."""


@dataclass
class Filler:
    """Puts a text in the place of every other in a spec, and remembers where."""

    text: str
    found: set[str] = field(default_factory=set)

    def fill(self, shape: Shape, value: Any, where: str = "") -> Any:
        """The same value with the text in it."""
        match shape:
            case OneOf(members):
                return self.fill(next(one for one in members if _fits(one, value)), value, where)
            case Part(cls) if isinstance(value, dict):
                shapes = {key.name: key.shape for key in keys_of(cls)}
                return {key: self.fill(shapes[key], one, _named(cls, key)) for key, one in value.items()}
            case MapOf(item):
                return {key: self.fill(item, one, where) for key, one in value.items()}
            case ListOf(item):
                return [self.fill(item, one, where) for one in value]
            case Plain.ANYTHING:
                return self._json(value)
            case Text(words=()) if where not in STAND_FOR_SOMETHING and not where.endswith(".source"):
                self.found.add(where)
                return self.text
            case _:
                return value

    def fill_file(self, value: Any, cls: type[Spec]) -> Any:
        """A file with the text in all its places."""
        return self.fill(Part(cls), value)

    def _json(self, value: Any) -> Any:
        """A JSON value; texts that begin with an article are there to be replaced."""
        if isinstance(value, dict):
            return {key: self._json(one) for key, one in value.items()}
        if isinstance(value, list):
            return [self._json(one) for one in value]
        return self.text if isinstance(value, str) and value.startswith("A ") else value


def _named(cls: type[Spec], key: str) -> str:
    """Class and key of a text; a key of a query is a parameter in all but what it says of itself."""
    is_inherited = issubclass(cls, Parameter) and key in {one.name for one in keys_of(Parameter)}
    return f"{Parameter.__name__ if is_inherited else cls.__name__}.{key}"


def _fits(shape: Shape, value: Any) -> bool:
    match shape:
        case Text(words):
            return isinstance(value, str) and (not words or value in words)
        case ListOf():
            return isinstance(value, list)
        case Part():
            return isinstance(value, dict)
        case _:
            return True


FORMATS: dict[str, type[Spec]] = {"provider.yaml": ProviderSpec, "pictures.yaml": FamilySpec}


@cache
def read(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def add_provider(specs: Path, name: str, change: Callable[[Any, type[Spec]], Any]) -> None:
    """Put the catalogue of the case below a folder under another provider's name, each file changed."""
    for path in sorted(CASE.rglob("*.yaml")):
        value = change(read(path), FORMATS.get(path.name, ModelSpec))
        text = yaml.safe_dump(value, sort_keys=False, width=10**6)
        text = text.replace("acme/painter", f"{name}/painter").replace("family: pictures", f"family: {name}")
        families = path.parent.name == "families"
        to = specs / "families" / f"{name}.yaml" if families else specs / name / path.name
        to.parent.mkdir(parents=True, exist_ok=True)
        to.write_text(text, encoding="utf-8")


def add_languages(specs: Path) -> None:
    """Russian, in which each hostile text is its own translation, and nothing else of the specs has one."""
    (specs / "locales").mkdir()
    shutil.copy(LOCALES / "ru.po", specs / "locales")
    with (specs / "locales" / "ru.po").open("a", encoding="utf-8") as file:
        for text in (PLAIN, *TEXTS.values()):
            for one in (text, f"per {text}"):
                file.write(f"\nmsgid {normalize(one)}\nmsgstr {normalize(one)}\n")


UNSEEN = re.compile("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\ufffe]")
"""What no page holds, since it cannot be seen and changes what can."""

NOT_FOR_READERS = frozenset({"Charge.note", "Slot.title", "Test.none_of"})
"""Texts that no page shows: the catalogue does not hold the note of a charge nor a title of the whole body, and a
value in a rule is not told where the rule has a text of its own."""

NAMES = (
    "style", "deep", "link", "rich", "done", "edit", "page", "bad_request", "draw", "X-Trace", "dry",
    "audio_seconds", "mimeType", "x", "params",
)  # fmt: skip
"""Keys and values of the case that a writer of specs chooses, wherever they stand in it."""


def renamed(value: Any, names: Mapping[str, str]) -> Any:
    """The same with other names, as keys and as whole texts."""
    if isinstance(value, dict):
        return {names.get(key, key): renamed(one, names) for key, one in value.items()}
    if isinstance(value, list):
        return [renamed(one, names) for one in value]
    return names.get(value, value) if isinstance(value, str) else value


def generate(folder: Path) -> Path:
    """Generate from `specs` in a folder; gives the output. Nothing may be written beside it."""
    before = set(folder.iterdir())
    out = folder / "generated"
    assert main(["generate", "--specs", str(folder / "specs"), "--out", str(out), "--jobs", "1"]) == 0
    assert {*folder.iterdir()} - before == {out, folder / ".specpress_cache"}
    for path in out.rglob("*"):
        assert re.fullmatch(r"[A-Za-z0-9_.-]+", path.name), path
    return out


def restored(value: Any, name: str) -> Any:
    """What was generated for a provider as it would be for the plain one."""
    if isinstance(value, dict):
        return {restored(key, name): restored(one, name) for key, one in value.items()}
    if isinstance(value, list):
        return [restored(one, name) for one in value]
    if isinstance(value, str):
        return value.replace(TEXTS[name], PLAIN).replace(name, "plain")
    return value


def test_the_case_holds_every_text_of_the_format() -> None:
    filler = Filler(PLAIN)
    for path in CASE.rglob("*.yaml"):
        filler.fill(Part(FORMATS.get(path.name, ModelSpec)), read(path))
    texts = set(_texts_of_the_format())
    assert {one.partition(".")[2] for one in filler.found} >= {"inferred", "observed", "unknown", "note"}
    of_all_facts = (".inferred", ".observed", ".unknown", ".note", ".source")
    wanted = {one for one in texts if not one.endswith(of_all_facts)}
    assert wanted - STAND_FOR_SOMETHING - filler.found == set()
    assert texts >= STAND_FOR_SOMETHING


def _texts_of_the_format() -> Iterator[str]:
    """Class and key of every text that is not one of a few words."""
    seen: set[type[Spec]] = set()
    todo: list[tuple[str, Shape]] = [("", Part(cls)) for cls in (ModelSpec, ProviderSpec, FamilySpec)]
    while todo:
        where, shape = todo.pop()
        match shape:
            case Part(cls) if cls not in seen:
                seen.add(cls)
                todo += [(_named(cls, key.name), key.shape) for key in keys_of(cls)]
            case ListOf(item) | MapOf(item):
                todo.append((where, item))
            case OneOf(members):
                todo += [(where, member) for member in members]
            case Text(words=()):
                yield where
            case _:
                pass


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The output of a catalogue with all texts."""
    folder = tmp_path_factory.mktemp("hostile")
    for name, text in {"plain": PLAIN, **TEXTS}.items():
        add_provider(folder / "specs", name, Filler(text).fill_file)
    for name, text in TEXTS.items():
        names = {one: f"{one}{text}" for one in NAMES}
        add_provider(folder / "specs", name.replace("x-", "name-"), partial(_renamed_file, names))
    add_languages(folder / "specs")
    return generate(folder)


@pytest.mark.parametrize("name", TEXTS)
def test_catalogue_holds_the_text(made: Path, name: str) -> None:
    catalog = _json(made / "catalog.json")
    for kind, key in (("providers", "id"), ("families", "id"), ("models", "provider")):
        plain, own = ([one for one in catalog[kind] if one[key] == home] for home in ("plain", name))
        assert plain
        assert restored(own, name) == plain


@pytest.mark.parametrize("folder", ["schemas", "vectors"])
@pytest.mark.parametrize("name", TEXTS)
def test_schemas_and_vectors_hold_the_text(made: Path, name: str, folder: str) -> None:
    plain = sorted((made / folder / "plain").rglob("*.json"))
    assert len(plain) >= 2
    for path in plain:
        own = _json(made / folder / name / path.relative_to(made / folder / "plain"))
        if folder == "vectors":  # a long text is told there by what repeats in it
            assert restored(list(in_full(own)), name) == list(in_full(_json(path)))
        else:
            assert restored(own, name) == _json(path)


@pytest.mark.parametrize("name", TEXTS)
def test_openapi_holds_the_text(made: Path, name: str) -> None:
    plain, own, renamed = (
        _json(made / "openapi" / f"{one}.json") for one in ("plain", name, name.replace("x-", "name-"))
    )
    validate(own)
    validate(renamed)
    assert restored(_unnamed(own, TEXTS[name]), name) == _unnamed(plain, PLAIN)


def _unnamed(value: Any, text: str, key: str = "") -> Any:
    """A part of a document without addresses and what is named after texts, its prose as CommonMark shows it."""
    if isinstance(value, dict):
        found = {
            one: _unnamed(each, text, one) for one, each in value.items() if one not in NAMED_AFTER_TEXTS
        }
        return list(found.values()) if key in ("examples", "securitySchemes") else found
    if isinstance(value, list):
        return [_unnamed(one, text) for one in value]
    if key != "description":
        return value
    # Within a code span and at the edges of a line, blanks are one.
    return " ".join(Reading(READER.render(value)).text.split()).replace(" ".join(text.split()), text)


@pytest.mark.parametrize("name", TEXTS)
def test_docstrings_say_the_text(made: Path, name: str) -> None:
    package = made / "python" / "hosted_models"
    for path in sorted((package / "plain").iterdir()):
        own = package / name.replace("-", "_") / path.name
        texts = (TEXTS[name], json_line(TEXTS[name])[1:-1])  # defaults are shown as JSON
        said = [_replaced(one, map(_in_a_line, texts)) for one in map(_in_a_line, _docstrings(own))]
        assert said == list(map(_in_a_line, _docstrings(path)))


@cache
def docs(made: Path, language: str, name: str) -> dict[str, Page]:
    """The pages about a provider, its models and its family, with the provider's name taken out of their paths."""
    folder = made / "docs" / language
    paths = (
        *folder.glob(f"{name}/*.md"),
        folder / "providers" / f"{name}.md",
        folder / "families" / f"{name}.md",
    )
    found = (path for path in paths if path.exists())
    return {
        str(path.relative_to(folder)).replace(name, "home"): Page(path.read_text(encoding="utf-8"))
        for path in found
    }


def structure(page: Page) -> tuple[Any, ...]:
    """What a page is built of: a text or an address of a spec may be a link or not, and code may be coloured."""
    elements = [one for one in page.elements if one not in ("a", "span")]
    attributes = [(key, value) for key, value in page.attributes if key in ("for", "name", "type")]
    attributes += [(key, value) for key, value in page.attributes if key == "class" and len(value or "") > 3]
    foreign = {key for key, _ in page.attributes} - {
        *("class", "for", "name", "type", "id", "href", "data-model", "data-texts", "checked", "value", "style"),
    }  # fmt: skip
    levels = [(part.level, len(part.tables), len(part.blocks), part.labels) for part in page.parts.values()]
    return elements, attributes, foreign, levels


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("name", TEXTS)
def test_docs_are_built_of_the_same_parts_whatever_a_text_holds(made: Path, name: str, language: str) -> None:
    plain, own = docs(made, language, "plain"), docs(made, language, name)
    assert len(plain) == 4
    assert own.keys() == plain.keys()
    for path, page in own.items():
        assert structure(page) == structure(plain[path]), path
        assert not UNSEEN.search(page.text), path
        assert all(re.match(r"[./#\w]|https?://", link) for link in page.links), path


@pytest.mark.parametrize("name", [name.replace("x-", "name-") for name in TEXTS])
def test_docs_are_built_of_the_same_parts_whatever_a_name_holds(made: Path, name: str) -> None:
    other = next(iter(TEXTS)).replace("x-", "name-")
    plain, own = docs(made, "en", other), docs(made, "en", name)
    for path, page in own.items():
        assert structure(page)[0] == structure(plain[path])[0], path
        assert structure(page)[2:] == structure(plain[path])[2:], path


@pytest.mark.parametrize("name", TEXTS)
def test_docs_say_the_text(made: Path, name: str) -> None:
    shown = Page(markdown.text(TEXTS[name])).text
    for path, page in docs(made, "ru", name).items():
        wanted = docs(made, "ru", "plain")[path]
        assert wanted.text.count(PLAIN) > 5
        assert page.text.count(shown) >= min(wanted.text.count(PLAIN), 5), path


class Numbered(Filler):
    """Puts another word in the place of each text, and remembers which stands where."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name
        self.words: dict[str, str] = {}

    def fill(self, shape: Shape, value: Any, where: str = "") -> Any:
        self.text = f"{self.name}{len(self.words)}x"
        found = super().fill(shape, value, where)
        if isinstance(found, str) and found == self.text:
            self.words[found] = where
        return found


def test_every_text_of_the_format_can_be_read_on_some_page(tmp_path: Path) -> None:
    words = Numbered("word")
    add_provider(tmp_path / "specs", "acme", words.fill_file)
    result = build(Request(specs=tmp_path / "specs", targets=(TARGETS["docs"],)))
    assert not has_errors(result.problems), result.problems
    pages = [one.read().decode() for path, one in result.files.items() if path.endswith(".md")]
    found = {*re.findall(r"word\d+x", " ".join(pages))}
    assert len(words.words) > 100
    missing = {where for word, where in words.words.items() if word not in found}
    assert missing == NOT_FOR_READERS


def test_every_python_file_is_python(made: Path) -> None:
    for path in (made / "python").rglob("*.py*"):
        source = path.read_text(encoding="utf-8")
        compile(source, path, "exec")
        assert source.replace("\n", "").isprintable()


def test_every_typescript_file_is_printable(made: Path) -> None:
    for path in (made / "typescript" / "src").rglob("*.ts"):
        assert path.read_text(encoding="utf-8").replace("\n", "").isprintable(), path


@pytest.mark.parametrize("name", TEXTS)
def test_typescript_comments_say_the_text(made: Path, name: str) -> None:
    package = made / "typescript" / "src"
    for path in sorted((package / "plain").iterdir()):
        own = package / name / path.name
        texts = tuple(map(typescript.said, (TEXTS[name], json_line(TEXTS[name])[1:-1])))
        said = [_replaced(one, map(_in_a_line, texts)) for one in _comments(own)]
        assert [one.replace(name, "plain") for one in said] == _comments(path)


def _comments(path: Path) -> list[str]:
    """The comments of a file, each in a line."""
    found = re.findall(r"^ *(/\*\*.*?\*/)$", path.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    assert len(found) > 5
    return [_in_a_line(re.sub(r"(?m)^ *(/\*\*| \*/?) ?", "", one).removesuffix("*/")) for one in found]


USE_TYPESCRIPT = """
import { readdirSync, readFileSync } from "node:fs";

const [dist, vectors] = process.argv.slice(2);
const { problemsOf } = await import(`${dist}/index.js`);
const found = {};
for (const provider of readdirSync(vectors)) {
  for (const file of readdirSync(`${vectors}/${provider}`)) {
    const known = JSON.parse(readFileSync(`${vectors}/${provider}/${file}`, "utf8"));
    const { model } = await import(`${dist}/${provider}/${file.replace(".json", ".js")}`);
    for (const { name, request, problems = [] } of known.vectors) {
      const own = problemsOf(model, request).map(({ at, reason, layer }) => ({ at, reason, layer }));
      if (JSON.stringify(own) !== JSON.stringify(problems)) throw new Error(`${known.model}: ${name}`);
    }
    const { keyVariable, baseUrlVariable, ...api } = (await import(`${dist}/${provider}/index.js`)).api;
    found[known.model] = [model, api];
  }
}
process.stdout.write(JSON.stringify(found));
"""


def test_typescript_does_what_the_vectors_say(made: Path, tmp_path: Path) -> None:
    package = Path(shutil.copytree(made / "typescript", tmp_path / "typescript"))
    built(package)
    (tmp_path / "use.mjs").write_text(USE_TYPESCRIPT, encoding="utf-8")
    vectors = tmp_path / "vectors"
    for file in (made / "vectors").rglob("*.json"):
        in_its_place = vectors / file.relative_to(made / "vectors")
        in_its_place.parent.mkdir(parents=True, exist_ok=True)
        read = _json(file)
        full = {"model": read["model"], "vectors": list(in_full(read))}
        in_its_place.write_text(json.dumps(full), encoding="utf-8")
    found = json.loads(run(NODE, "use.mjs", package / "dist", vectors, cwd=tmp_path))
    for name in TEXTS:
        own, plain = found[f"{name}/painter"], found["plain/painter"]
        assert own[0]["title"] == TEXTS[name]
        assert restored(own, name) == plain


USE = """
import json, sys
from pathlib import Path
import hosted_models, pydantic

def accepts(entry, request):
    try:
        entry.Request.model_validate(request)
    except pydantic.ValidationError:
        return False
    return True

found = {}
for name in hosted_models.models():
    entry = hosted_models.load(name)
    wrong = [one["name"] for one in entry.vectors if accepts(entry, one["request"]) != one["schema_valid"]]
    assert not wrong, (name, wrong)
    assert entry.spec["title"] == entry.title
    entry.Task, entry.Result, entry.Error, entry.cost({})
    found[name] = entry.title
print(json.dumps(found))
"""


def used(out: Path) -> dict[str, str]:
    """Import every module of a generated package and try all vectors; gives the title of each model."""
    done = subprocess.run(
        [sys.executable, "-c", USE],
        env={"PYTHONPATH": str(out / "python"), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, str] = json.loads(done.stdout)
    return found


def test_classes_do_what_the_vectors_say(made: Path) -> None:
    titles = used(made)
    assert {name: titles[f"{name}/painter"] for name in TEXTS} == TEXTS


def test_names_are_kept(made: Path) -> None:
    """A text within each name: nothing is refused, and each stands in the catalogue as it was written."""
    catalog = _json(made / "catalog.json")
    for home, text in TEXTS.items():
        name = home.replace("x-", "name-")
        about = [one for one in catalog["models"] if one["provider"] == name]
        about += [one for one in catalog["providers"] if one["id"] == name]
        found = set(_texts(about))
        for one in NAMES:
            assert any(f"{one}{text}" in each for each in found), (one, text)
        schema = _json(made / "schemas" / name / "painter" / "request.schema.json")
        assert f"style{text}" in schema["properties"][f"params{text}"]["properties"]


def test_ids_never_leave_the_folder(tmp_path: Path) -> None:
    """An id decides where files go: one that no file can have is refused, and then nothing is written."""
    for name, text in TEXTS.items():
        (tmp_path / "specs" / name).mkdir(parents=True)
        for path in (CASE / "acme" / "provider.yaml", CASE / "acme" / "sketcher.yaml"):
            own = {"id": text} if path.name == "sketcher.yaml" else {}
            written = yaml.safe_dump({**own, **read(path)}, sort_keys=False)
            (tmp_path / "specs" / name / path.name).write_text(written, encoding="utf-8")
    out = tmp_path / "generated"
    code = main(["generate", "--specs", str(tmp_path / "specs"), "--out", str(out), "--jobs", "1"])
    assert {*tmp_path.iterdir()} <= {tmp_path / "specs", out, tmp_path / ".specpress_cache"}
    assert {path.name for path in (tmp_path / "specs").iterdir()} == set(TEXTS)
    assert code == 0 or not list(out.rglob("*.json"))
    assert all(re.fullmatch(r"[A-Za-z0-9_.%-]+", path.name) for path in out.rglob("*"))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from value
        yield from (text for one in value.values() for text in _texts(one))
    elif isinstance(value, list):
        yield from (text for one in value for text in _texts(one))


def _renamed_file(names: Mapping[str, str], value: Any, _: type[Spec]) -> Any:
    return renamed(value, names)


def _json(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def _in_a_line(text: str) -> str:
    return " ".join(text.split())


def _replaced(text: str, found: Iterable[str]) -> str:
    for one in found:
        text = text.replace(one, PLAIN)
    return text


def _docstrings(path: Path) -> list[str]:
    """What a module says of itself, its classes and their attributes, in their order."""
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    texts = (node.value for node in nodes if isinstance(node, ast.Expr))
    return [one.value for one in texts if isinstance(one, ast.Constant) and isinstance(one.value, str)]
