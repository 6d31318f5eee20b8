"""The page of a family: what the members write in different ways, what one has alone, and the command."""

from __future__ import annotations

import re
import shlex

import pytest

from small_models import choice, field, model
from specpress.catalog import Catalog
from specpress.catalog.model import Concept, Counterpart, Family
from specpress.catalog.provider import Provider
from specpress.catalog.types import BooleanType, Field, ObjectType, StringType, Type
from specpress.targets.docs.make import outputs

FAST = choice("true", "false")


def page(ours: Type = FAST, theirs: Type | None = None, ids: tuple[str, str] = ("one", "two")) -> str:
    """The page of a family of two models at two providers."""
    kinds = (ours, theirs or BooleanType())
    providers = [Provider(id=id, title=id.capitalize()) for id in ("acme", "birch")]
    models = []
    for provider, id, kind in zip(providers, ids, kinds, strict=True):
        fields = (field("fast", kind, parameter=True), _own(f"only_{provider.id}"))
        models.append(model(ObjectType(fields=fields), provider=provider.id, id=id, family="pair"))
    keys = tuple((one.name, Counterpart(paths=(("fast",),))) for one in models)
    family = Family(id="pair", title="Pair", members=tuple(one.name for one in models),
                    concepts=(Concept(name="fast", title="Fast", keys=keys),))  # fmt: skip
    catalog = Catalog.of(providers=providers, families=[family], models=models)
    return outputs(models[0], catalog).files["docs/en/families/pair.md"].decode()


def _own(key: str) -> Field:
    return field(key, StringType(), parameter=True)


def test_values_that_are_written_in_different_ways_stand_side_by_side() -> None:
    text = page()
    assert '| Fast | `"true"` | `true` |\n| Fast | `"false"` | `false` |' in text
    assert "How values correspond" not in page(BooleanType(), BooleanType())
    assert "How values correspond" not in page(choice("true"), choice("true", "false"))


def test_what_one_provider_has_alone_is_listed() -> None:
    assert "- Acme: `only_acme`\n- Birch: `only_birch`\n" in page()


@pytest.mark.parametrize("id", ["two", "x; rm -rf /", "a'b", "$(x)"])
def test_the_command_names_the_members_whatever_they_are_called(id: str) -> None:
    (command,) = re.findall(r"^```sh\n(.*)\n```$", page(ids=("one", id)), re.MULTILINE)
    assert shlex.split(command) == ["specpress", "translate", "acme/one", f"birch/{id}", "request.json"]
