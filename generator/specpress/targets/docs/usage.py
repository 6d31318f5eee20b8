"""How parameters and files go together: rules, modes and uploads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from specpress.catalog.rules import Mode, ParameterRule
from specpress.catalog.types import Media
from specpress.targets import markdown
from specpress.targets.docs.page import ModelPage, Section, bullets, dotted, joined
from specpress.targets.docs.parameters import marks
from specpress.wording.facts import FORMS, KINDS, file_size, media_limits
from specpress.wording.prose import Prose, marked_plural
from specpress.wording.rules_and_prices import condition_in_words, rule_in_words
from specpress.wording.rules_and_prices.phrases import listing, remarks

_MOST = marked_plural("at most {n} file", "at most {n} files")
_LEAST = marked_plural("at least {n} file", "at least {n} files")


def rules(page: ModelPage) -> Section:
    """What one parameter's value says about others."""
    prose, found = page.prose, [rule for _, rule in page.model.rules()]
    texts = bullets(_rule(rule, page) for rule in found)
    about = marks((("", rule.provenance) for rule in found), prose)
    return Section("rules", prose.say("Rules between parameters"), joined((texts, about)))


def _rule(rule: ParameterRule, page: ModelPage) -> str:
    prose = page.prose
    own = rule.origin.get("text") is not None
    text = prose.text(rule.rule.text) if own else rule_in_words(rule, page.lists, prose)
    return " ".join((text, *([prose.text(rule.note)] if rule.note else ())))


def modes(page: ModelPage) -> Section:
    """The ways of using the model."""
    texts = bullets(_mode(mode, page) for mode in page.model.modes)
    about = marks(((f"modes.{mode.name}", mode.provenance) for mode in page.model.modes), page.prose)
    return Section("modes", page.prose.say("Modes"), joined((texts, about)))


def _mode(mode: Mode, page: ModelPage) -> str:
    prose, found = page.prose, [f"**{page.prose.text(mode.title)}**"]
    if mode.when is not None:
        condition = condition_in_words(mode.when, page.lists, prose)
        found.append(prose.say("When {condition}.", condition=condition))
    if mode.description:
        found.append(prose.text(mode.description))
    if mode.needs:
        found.append(prose.say("It needs: {what}.", what=prose.text(mode.needs)))
    if mode.note:
        found.append(prose.text(mode.note))
    return " ".join(found)


def uploads(page: ModelPage) -> Section:
    """Which files may be handed over, and how."""
    return Section("files", page.prose.say("Files"), joined(_uploads(page)))


def _uploads(page: ModelPage) -> Iterator[str]:
    prose, own, shared = page.prose, page.model.uploads, page.provider.uploads
    if own is None:
        return
    endpoint = next((one for one in page.provider.endpoints if shared and one.name == shared.endpoint), None)
    if endpoint is not None and own.carrier is not None:
        address = prose.code(f"{endpoint.method} {endpoint.path}")
        yield prose.say(
            "Upload each file to {endpoint} first, then list what comes back under {key}.",
            endpoint=address, key=prose.code(dotted(own.carrier)),
        )  # fmt: skip
    yield " ".join(_counts(page))
    yield kinds_table(own.kinds, prose)
    yield bullets(
        prose.say("File {number}: {role}", number=prose.number(one.position), role=prose.text(one.role))
        for one in own.roles
    )
    yield from (prose.text(note) for note in (own.note, shared.note if shared else None) if note)
    yield marks([("", own.provenance)], prose)


def _counts(page: ModelPage) -> Iterator[str]:
    prose, own = page.prose, page.model.uploads
    assert own is not None
    if own.max_files is not None:
        yield prose.say("In all: {count}.", count=prose.plural(*_MOST, own.max_files))
    if own.min_files is not None:
        yield prose.say("In all: {count}.", count=prose.plural(*_LEAST, own.min_files))
    if own.required_for:
        yield prose.say("Files are needed for: {what}.", what=prose.text(own.required_for))


def kinds_table(kinds: tuple[Media, ...], prose: Prose) -> str:
    """A row for each kind of file; empty where there is none."""
    say = prose.say
    rows: list[tuple[str, ...]] = [
        (
            say(KINDS[media.kind]),
            prose.text(media.role) if media.role else "",
            prose.listed([say(FORMS[form]) for form in media.forms], "or"),
            file_size(media.max_size, prose) if media.max_size else "",
            listing(prose, map(prose.code, media.mime_types)),
            remarks(prose, (*_file_counts(media, prose), *_other_limits(media, prose))),
        )
        for media in kinds
    ]
    head = (
        say("Kind"),
        say("Used as"),
        say("Handed over as"),
        say("Largest"),
        say("MIME types"),
        say("Further limits"),
    )
    return _without_empty(head, rows)


def _without_empty(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    """A table without the columns in which nothing stands."""
    kept = [at for at in range(len(head)) if any(row[at] for row in rows)]
    if not rows:
        return ""
    return markdown.table([head[at] for at in kept], [[row[at] for at in kept] for row in rows])


def _file_counts(media: Media, prose: Prose) -> Iterator[str]:
    if media.max_files is not None:
        yield prose.plural(*_MOST, media.max_files)
    if media.min_files is not None:
        yield prose.plural(*_LEAST, media.min_files)


def _other_limits(media: Media, prose: Prose) -> Iterator[str]:
    """What has no column of its own."""
    rest = replace(media, forms=(), max_size=None, mime_types=())
    yield from media_limits(rest, prose)[1:]
    if media.note:
        yield prose.text(media.note)
