"""How parameters and files go together: rules, modes and uploads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from specpress.catalog.constraints import Mode, ParameterRule
from specpress.catalog.types import Media, ObjectType
from specpress.catalog.values import Path
from specpress.targets import markdown
from specpress.targets.docs.page import ModelPage, Section, bullets, dotted, joined, prose
from specpress.wording import facts
from specpress.wording.constraints import condition_text, rule_text
from specpress.wording.phrases import listing, remarks
from specpress.wording.translator import Translator


def rules(page: ModelPage) -> Section:
    """What one parameter's value says about others."""
    translator, rules = page.translator, [*page.model.rules()]
    texts = bullets(_rule(rule, owner, translator, path) for path, owner, rule in rules)
    return Section("rules", translator.gettext("Rules between parameters"), texts)


def _rule(rule: ParameterRule, owner: ObjectType, translator: Translator, path: Path) -> str:
    return " ".join(filter(None, (rule_text(rule, owner, translator, path), prose(translator, rule.note))))


def modes(page: ModelPage) -> Section:
    """The ways of using the model."""
    texts = bullets(_mode(mode, page) for mode in page.model.modes)
    return Section("modes", page.translator.gettext("Modes"), texts)


def _mode(mode: Mode, page: ModelPage) -> str:
    translator, sentences = (
        page.translator,
        [f"**{facts.title_text(mode.title, mode.name, page.translator)}**"],
    )
    if mode.when is not None:
        condition = condition_text(mode.when, page.model.request, translator)
        sentences.append(translator.gettext("When {condition}.", condition=condition))
    if mode.description:
        sentences.append(translator.text(mode.description))
    if mode.needs:
        sentences.append(translator.gettext("It needs: {what}.", what=translator.text(mode.needs)))
    return " ".join(filter(None, (*sentences, prose(translator, mode.note))))


def uploads(page: ModelPage) -> Section:
    """Which files may be handed over, and how."""
    return Section("files", page.translator.gettext("Files"), joined(_uploads(page)))


def _uploads(page: ModelPage) -> Iterator[str]:
    translator, uploads, shared = page.translator, page.model.uploads, page.provider.uploads
    if uploads is None:
        return
    endpoint = page.provider.endpoint(shared.endpoint) if shared and shared.endpoint else None
    if endpoint is not None and uploads.carrier is not None:
        address = translator.code(f"{endpoint.method} {endpoint.path}")
        yield translator.gettext(
            "Upload each file to {endpoint} first, then list what comes back under {key}.",
            endpoint=address, key=translator.code(dotted(uploads.carrier)),
        )  # fmt: skip
    needed = (facts.needed_text(uploads.required_for, translator),) if uploads.required_for else ()
    yield " ".join((*facts.file_counts(uploads, translator), *needed))
    yield kinds_table(uploads.kinds, translator)
    yield bullets(facts.role_lines(uploads, translator))
    yield from (translator.text(note) for note in (uploads.note, shared.note if shared else None) if note)


def kinds_table(kinds: tuple[Media, ...], translator: Translator) -> str:
    """A row for each kind of file; empty where there is none."""
    gettext = translator.gettext
    rows: list[tuple[str, ...]] = [
        (
            gettext(facts.KINDS[media.kind]),
            translator.text(media.role) if media.role else "",
            translator.listed([gettext(facts.FORMS[form]) for form in media.forms], "or"),
            facts.file_size(media.max_size, translator) if media.max_size else "",
            listing(translator, map(translator.code, media.mime_types)),
            remarks(translator, _other_limits(media, translator)),
        )
        for media in kinds
    ]
    head = (
        gettext("Kind"),
        gettext("Used as"),
        gettext("Sent as"),
        gettext("Largest"),
        gettext("MIME types"),
        gettext("Further limits"),
    )
    return _without_empty(head, rows)


def _without_empty(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    """A table without the columns in which nothing stands."""
    kept = [column for column in range(len(head)) if any(row[column] for row in rows)]
    if not rows:
        return ""
    return markdown.table(
        [head[column] for column in kept], [[row[column] for column in kept] for row in rows]
    )


def _other_limits(media: Media, translator: Translator) -> Iterator[str]:
    """What has no column of its own."""
    rest = replace(media, forms=(), max_size=None, mime_types=(), role=None)
    _, *phrases = facts.media_limits(rest, translator)
    yield from phrases
    if media.note:
        yield translator.text(media.note)
