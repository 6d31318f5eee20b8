"""What the target `builder` makes: the models' files, and texts for all that the page can have to say."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import specpress.runtime.check
import specpress.runtime.texts
from small_models import PROVIDER, choice, field, model, rule, test, total, whole
from specpress.base.json_text import json_text
from specpress.catalog.constraints import ParameterRule
from specpress.catalog.provider import Auth, Endpoint, Provider
from specpress.catalog.settings import ENGLISH, Translations
from specpress.catalog.types import ObjectType, Option, StringType
from specpress.catalog.values import Provenance
from specpress.runtime.api import Filler
from specpress.runtime.constraints import Rule
from specpress.runtime.messages import HINTS, KINDS, PROBLEMS, TOO_DEEP
from specpress.spec.load import LocaleFile
from specpress.targets.builder import Builder
from specpress.targets.builder.document import document
from specpress.targets.builder.texts import INTERFACE, Speech, texts
from specpress.wording.po import read_po
from specpress.wording.translator import PLAIN, Locale, Translator
from target_runs import files_of, outputs

SOURCES = Path(__file__).parents[1] / "templates" / "builder"
SCRIPT = "".join(path.read_text("utf-8") for path in sorted(SOURCES.rglob("*.js")))


RUSSIAN = r"""msgid ""
msgstr ""
"Language: ru\n"
"Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);\n"
"Content-Type: text/plain; charset=utf-8\n"

msgid "{n} problem"
msgid_plural "{n} problems"
msgstr[0] "{n} задача"
msgstr[1] "{n} задачи"
msgstr[2] "{n} задач"
"""


class Loud(Locale):
    """A language in which all that is translated is loud."""

    language = "en-x-loud"

    def translated(self, text: str) -> str:
        return re.sub(r"\{\w+\}|[^{]+", lambda part: part[0] if part[0][0] == "{" else part[0].upper(), text)


def reasons() -> set[str]:
    """Every reason that the checker gives: its hyphenated words, but for the names of hints."""
    found = {TOO_DEEP.reason, "lone-surrogate"}
    for module in (specpress.runtime.check, specpress.runtime.texts):
        for node in ast.walk(ast.parse(Path(module.__file__).read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found |= set(re.findall(r"\A(?:pattern|[a-z]+(?:-[a-z]+)+)\Z", node.value))
    return found


def test_every_reason_has_a_sentence() -> None:
    assert {name.partition("/")[0] for name in PROBLEMS} | {
        "broken-rule",
        "no-alternative",
    } == reasons() - set(HINTS)


def test_every_text_is_said_and_every_text_that_is_said_is_there() -> None:
    known = {**INTERFACE, **PROBLEMS, **HINTS, **KINDS}
    said = set(re.findall(r'(?:say|plural)\(\s*"([^"]+)"', SCRIPT))
    assert said <= set(known)
    started = [f"{start}-" for start in re.findall(r"`([a-z]+)-\$\{", SCRIPT)]
    ended = re.findall(r"\$\{unit\}(-[a-z]+)`", SCRIPT)
    made = [name for name in INTERFACE if name.startswith(tuple(started)) or name.endswith(tuple(ended))]
    assert [name for name in INTERFACE if f'"{name}"' not in SCRIPT and name not in made] == []


def test_texts_of_a_language() -> None:
    found = texts(Speech(ENGLISH))
    assert found["language"] == "en"
    assert found["problems"] == {"one": "{n} problem", "other": "{n} problems"}
    assert [texts(Speech(Translations(one)))["direction"] for one in ("en", "ru", "ar")] == [
        "ltr",
        "ltr",
        "rtl",
    ]


def test_plurals_by_the_categories_of_the_language() -> None:
    po, problems = read_po(LocaleFile(Path("ru.po"), "ru.po", "ru"), RUSSIAN.encode())
    assert po is not None, problems
    found = texts(Speech(po.compiled()))
    forms = {"one": "{n} задача", "few": "{n} задачи", "many": "{n} задач", "other": "{n} задачи"}
    assert found["problems"] == forms
    assert found["copy"] == "Copy"


def test_texts_of_specs_are_translated_and_values_are_not() -> None:
    titled = StringType(options=(Option(value="a", title="an a", description="first"), Option(value="b")))
    home = ObjectType(
        fields=(field("mode", titled, description="the way", default="a", meanings=(("a", "quick"),)),),
        rules=(rule("a rule", when=(test("mode", one_of=("a",)),)),),
    )
    found = document(model(home, title="name"), PROVIDER, Translator(Loud()))
    (mode,) = found["request"]["fields"]
    assert found["title"] == "NAME"
    assert (mode["title"], mode["description"], mode["meanings"]) == ("MODE", "THE WAY", {"a": "QUICK"})
    assert mode["type"]["options"] == [{"value": "a", "title": "AN A", "description": "FIRST"}, "b"]
    assert (mode["key"], mode["default"]) == ("mode", "a")
    assert found["request"]["rules"][0]["rule"]["text"] == "A RULE"


def test_a_rule_without_a_text_of_its_own_is_told_by_its_data() -> None:
    bare = rule(None, when=(test("mode", one_of=("a",)),), then=(test("n", max=4),))
    home = ObjectType(fields=(field("mode", choice("a", "b")), field("n", whole())), rules=(bare,))
    found = document(model(home), PROVIDER, Translator(Loud()))["request"]["rules"][0]["rule"]["text"]
    assert found.startswith("WHEN mode IS a")


def test_what_the_form_does_not_need_is_left_out() -> None:
    unseen = Provenance(source="page", unknown=(("max", "not seen"),))
    told = ParameterRule(rule=Rule(text="told"), checked=False)
    home = ObjectType(fields=(field("n", whole(1), provenance=unseen, note="mind"),), rules=(told,))
    text = json_text(document(model(home, note="mind"), PROVIDER, PLAIN))
    for word in ("page", "not seen", "mind", "told", "result", "task"):
        assert word not in text


def test_layer_of_a_rule_stands_beside_it() -> None:
    together = rule("together", totals=(total(test("n"), test("m"), max=3),))
    either = rule("either", at_least_one=(("n",), ("m",)))
    home = ObjectType(fields=(field("n", whole()), field("m", whole())), rules=(together, either))
    found = document(model(home), PROVIDER, PLAIN)["request"]["rules"]
    assert [one["layer"] for one in found] == ["request", "schema"]


def call(path: str, **more: object) -> object:
    parts = (("model", Filler(holds="model")),)
    endpoint = Endpoint(name="create", method="POST", path=path, path_parts=parts, body="request")
    provider = Provider(id="acme", title="Acme", endpoints=(endpoint,), **more)  # type: ignore[arg-type]  # of any kind
    return document(model(id="a b/c"), provider, PLAIN).get("call")


def test_how_a_request_is_sent() -> None:
    assert call("/v1") is None
    assert call("/v1/{a}/{b}", base_url="https://x") is None
    assert call("/v1/{model}", base_url="https://x/") == {"method": "POST", "url": ["https://x/v1/a%20b/c"]}
    keyed = {"method": "POST", "url": ["https://x/v1"]}
    auth = Auth(header="X-Key", scheme="", environment="MY_KEY")
    assert call("/v1", base_url="https://x", auth=auth) == {
        **keyed, "headers": [["X-Key", [{"variable": "MY_KEY"}]]],
    }  # fmt: skip
    odd = Auth(header="X-Key", scheme="", environment="$(rm)")
    assert call("/v1", base_url="https://x", auth=odd) == {
        **keyed, "headers": [["X-Key", [{"variable": "ACME_API_KEY"}]]],
    }  # fmt: skip


def test_a_place_in_the_path_is_not_the_id_where_the_body_holds_it() -> None:
    constant = field("model", choice("painter", constant=True), required=True)
    endpoint = Endpoint(name="create", method="POST", path="/v1/{task}", body="request")
    provider = Provider(id="acme", title="Acme", base_url="https://x", endpoints=(endpoint,))
    assert "call" not in document(model(ObjectType(fields=(constant,))), provider, PLAIN)


def test_files() -> None:
    painter = model(id="a/b:c")
    files = outputs(Builder(), [painter], PROVIDER)[painter.name].files
    assert list(files) == ["docs/en/acme/a/b~3Ac.json"]
    assert json.loads(files["docs/en/acme/a/b~3Ac.json"])["name"] == "acme/a/b:c"
    shared = files_of(Builder(), ())
    own = {f"docs/assets/builder/{path}" for path in ("main.js", "builder.css", "runtime/check.js")}
    assert {*own, "docs/en/assets/builder-texts.json"} <= set(shared)
