"""The page of one model."""

from __future__ import annotations

from collections.abc import Iterator

from specpress.base.safe_filenames import as_page
from specpress.targets.docs import answers, examples, family, glance, parameters, price, sources, usage
from specpress.targets.docs.page import ModelPage, Section, joined, model_page, up, warning
from specpress.targets.docs.render import render
from specpress.wording.facts import deprecation_text

_SECTIONS = (
    glance.glance,
    parameters.contract,
    parameters.parameters,
    usage.rules,
    usage.modes,
    usage.uploads,
    price.price,
    examples.requests,
)
_AFTER = (
    answers.answers,
    answers.errors,
    family.differences,
    sources.unknown,
    sources.discrepancies,
    sources.sources,
)


def model_text(page: ModelPage) -> str:
    """The whole page as Markdown."""
    translator, model = page.translator, page.model
    sections = [*_found(page, _SECTIONS), _builder(page), *_found(page, _AFTER)]
    notice = deprecation_text(model.deprecated, translator) if model.deprecated is not None else ""
    return render(
        translator,
        title=translator.gettext(
            "{model} at {provider}",
            model=translator.name(model.title),
            provider=translator.name(page.provider.title),
        ),
        intro=joined(
            (translator.text(model.summary) if model.summary else "", warning(notice) if notice else "")
        ),
        sections=map(str, sections),
    )


def _found(page: ModelPage, sections: tuple[object, ...]) -> Iterator[Section]:
    for make in sections:
        section = make(page)  # type: ignore[operator]
        if section.body:
            yield section


def _builder(page: ModelPage) -> Section:
    """The place where the site puts the form that builds requests."""
    translator, name = page.translator, as_page(page.model.name)
    data, texts = (
        f"{name.rpartition('/')[2]}.json",
        f"{up(model_page(page.model.name))}assets/builder-texts.json",
    )
    fallback = translator.gettext("The form needs JavaScript; the requests above can be copied without it.")
    div = f'<div class="request-builder" data-model="{_attribute(data)}" data-texts="{texts}">'
    body = f"{div}\n<p>{fallback}</p>\n</div>"
    return Section("build", translator.gettext("Build a request"), body)


def _attribute(text: str) -> str:
    """A file's name as an address in an HTML attribute; what a name may hold beside letters is percent-encoded."""
    return "".join(
        char
        if char.isascii() and (char.isalnum() or char in "._-")
        else "".join(f"%{byte:02X}" for byte in char.encode())
        for char in text
    )
