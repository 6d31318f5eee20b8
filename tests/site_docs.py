"""A small catalogue's docs in four languages: what the docs targets and the target `site` write, and no more.

The pages use what the real ones use: tables in a sortable box, admonitions, tabs, anchors, links to other folders.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from small_models import model
from specpress.catalog import Catalog
from specpress.catalog.model import Family, Model
from specpress.catalog.provider import Provider
from specpress.catalog.settings import ENGLISH, Settings, Translations
from specpress.targets.site import EnglishPage, ModelRow, Site
from specpress.targets.yaml import front_matter
from target_runs import outputs, rows

HOSTILE = "Clip </title><script>window.hacked = 1</script> & \"turbo\" 'materialx' {{ 7 * 7 }}"
ACME = Provider(id="acme", title="Acme <b>Studios</b>", summary="Images and videos.")
BIRCH = Provider(id="birch", title="Birch", summary="Voices.")
MODELS = (
    model(id="painter", title="Painter", family="painter", summary="Paints what a prompt says."),
    model(id="studio/clip:turbo", title=HOSTILE, modality="video"),
    model(provider="birch", id="painter", title="Painter at Birch", family="painter"),
    model(provider="birch", id="voice", title="Voice", modality="audio"),
)
SPOKEN = (ENGLISH, Translations("bn"), Translations("ru"), Translations("ar"))
CATALOG = Catalog.of(
    providers=(ACME, BIRCH),
    families=(Family(id="painter", title="Painter", members=("acme/painter", "birch/painter")),),
    languages=SPOKEN,
)
REFERENCE = (EnglishPage("reference/format.md", "The spec format", "every key"),)
"""One page beside their index, in place of the hundred that the target `reference` writes."""
PRICES = {
    "acme/painter": ("0.04", "100000"),
    "acme/studio/clip:turbo": ("1.5", "900"),
    "birch/painter": ("0.2", "2500"),
    "birch/voice": ("", ""),
}
"""The price and the longest prompt of each model; what is unknown is empty."""

TEXTS = {
    "en": {
        "home": "Hosted models",
        "all": "All models",
        "model": "Model",
        "price": "Price",
        "prompt": "Longest prompt",
        "parameters": "Parameters",
        "guidance": "How closely the picture follows the prompt.",
        "note": "Whoever sends a photograph needs the consent of the people in it.",
        "word": "consent",
    },
    "bn": {
        "home": "হোস্ট করা মডেল",
        "all": "সব মডেল",
        "model": "মডেল",
        "price": "মূল্য",
        "prompt": "প্রম্পটের সর্বোচ্চ দৈর্ঘ্য",
        "parameters": "প্যারামিটার",
        "guidance": "ছবিটি প্রম্পটকে কতটা কাছ থেকে অনুসরণ করবে।",
        "note": "আলোকচিত্র পাঠানোর আগে তাতে যাঁরা আছেন, তাঁদের সম্মতি নিতে হবে।",
        "word": "সম্মতি",
    },
    "ru": {
        "home": "Размещённые модели",
        "all": "Все модели",
        "model": "Модель",
        "price": "Цена",
        "prompt": "Наибольшая длина запроса",
        "parameters": "Параметры",
        "guidance": "Насколько точно изображение следует запросу.",
        "note": "Прежде чем отправить фотографию, нужно получить согласие тех, кто на ней снят.",
        "word": "согласие",
    },
    "ar": {
        "home": "النماذج المستضافة",
        "all": "كل النماذج",
        "model": "النموذج",
        "price": "السعر",
        "prompt": "أقصى طول للموجه",
        "parameters": "المعاملات",
        "guidance": "مدى التزام الصورة بالموجه.",
        "note": "على من يرسل صورة فوتوغرافية أن يحصل على موافقة من يظهرون فيها.",
        "word": "موافقة",
    },
}
"""What the pages say; `word` is one that search has to find."""


def write_docs(root: Path, address: str | None = None) -> Path:
    """Write everything below `root`, the folder of generated files; gives it back. `address` is that of the site."""
    for path, data in (*_own(address).items(), *((path, text.encode()) for path, text in _pages())):
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    return root


def _own(address: str | None) -> dict[str, bytes]:
    site = Site(lambda: REFERENCE)
    catalog = replace(CATALOG, settings=Settings(site=address))
    return dict(site.make_catalog(catalog, rows(outputs(site, MODELS, ACME, BIRCH))))


def _pages() -> Iterator[tuple[str, str]]:
    yield "docs/assets/builder/main.js", "export {};\n"
    yield "docs/assets/builder/builder.css", ""
    yield "docs/en/reference/index.md", "# Reference\n\n[The spec format](format.md)\n"
    yield "docs/en/reference/format.md", "# The spec format\n\n[All models](../models.md)\n"
    for language in TEXTS:
        texts, folder = TEXTS[language], f"docs/{language}"
        for shown in MODELS:
            page = ModelRow.of(shown).page
            head = front_matter(f"{shown.title} / {language}", f"About {shown.title}")
            yield f"{folder}/{page}", head + _model_page(shown, texts)
            yield f"{folder}/{page.removesuffix('.md')}.json", "{}\n"
        links = "\n".join(f"- [{name}]({page})" for name, page in _links())
        yield f"{folder}/index.md", f"# {texts['home']}\n\n[{texts['all']}](models.md)\n\n{links}\n"
        yield f"{folder}/models.md", _table(texts)
        for name in ("providers/acme", "providers/birch", "modalities/audio", "modalities/image",
                     "modalities/video", "families/painter"):  # fmt: skip
            yield (
                f"{folder}/{name}.md",
                f"# {name.partition('/')[2]}\n\n[{texts['all']}](../models.md#models)\n",
            )


def _links() -> list[tuple[str, str]]:
    return [(shown.name.replace(":", " "), ModelRow.of(shown).page) for shown in MODELS]


def _table(texts: dict[str, str]) -> str:
    rows = [
        f"| [{name}]({page}) | {_cell(price)} | {_cell(prompt)} |"
        for (name, page), (price, prompt) in zip(_links(), PRICES.values(), strict=True)
    ]
    head = f"| {texts['model']} | {texts['price']} | {texts['prompt']} |\n|---|---|---|\n"
    table = f'<div class="sortable" markdown="block">\n\n{head}' + "\n".join(rows) + "\n\n</div>\n"
    return f"# {texts['all']} {{ #models }}\n\n{table}"


def _cell(number: str) -> str:
    """A number as it is read, which no machine could sort by, and its value beside it."""
    return (
        f'<data value="{number}">{number.replace(".", ",").replace("000", " 000")}</data>' if number else "–"
    )


def _model_page(shown: Model, texts: dict[str, str]) -> str:
    up = "../" * shown.name.count("/")
    return f"""# {shown.id.replace(":", " ")}

[{texts["all"]}]({up}models.md)

## {texts["parameters"]} {{ #parameters }}

| `guidance_scale` | `number` | {texts["guidance"]} | 0.0 – 20.0 | {"x " * 12} |
|---|---|---|---|---|
| `safety_tolerance` | `integer` | {texts["guidance"]} | 0 – 6 | {"x " * 12} |

!!! note "{texts["price"]}"
    {texts["note"]}

=== "curl"

    ```bash
    curl https://api.acme.example/v1/generations/with-a-very-long-address --data '{{"prompt": "{"fox " * 20}"}}'
    ```

=== "Python"

    ```python
    import hosted_models
    ```

## {texts["price"]} {{ #price }}

[`guidance_scale`](#parameters)
"""
