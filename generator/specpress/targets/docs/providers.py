"""The page of a provider: how its API is spoken, and its models."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from specpress.catalog.provider import Endpoint, Provider, Setting
from specpress.targets import markdown
from specpress.targets.docs.about import about_provider, endpoint_name, provider_note_links
from specpress.targets.docs.answers import errors_table, example_answer, status_parts
from specpress.targets.docs.flow import flow_text
from specpress.targets.docs.glance import rate_text
from specpress.targets.docs.indexes import ModelRow, models_table
from specpress.targets.docs.page import Page, Section, anchor_part, joined, named, prose, render, sentences
from specpress.targets.docs.parameters import headers_rows, key_header, object_table, sent_table
from specpress.targets.docs.usage import kinds_table
from specpress.wording.translator import Translator


def provider_text(provider: Provider, rows: Sequence[ModelRow], translator: Translator) -> Page:
    """The whole page: tables, and folded below them the fields of what is sent and answered."""
    gettext = translator.gettext
    sections = (
        Section("models", gettext("Models"), models_table(rows, translator, with_provider=False)),
        Section("authentication", gettext("Authentication"), joined(_auth(provider, translator))),
        Section("settings", gettext("Settings"), _settings(provider, translator)),
        Section("flow", gettext("How a job runs"), flow_text(provider, translator)),
        Section("endpoints", gettext("Endpoints"), joined(_endpoints(provider, translator))),
        Section("status", gettext("State of a task"), joined(status_parts(provider, translator))),
        Section("files", gettext("Files"), joined(_files(provider, translator))),
        Section("webhooks", gettext("Webhooks"), _webhooks(provider, translator)),
        Section("rate-limit", gettext("Rate limit"), rate_text(provider.rate_limit, translator)),
        Section("errors", gettext("Errors"), errors_table(provider, translator)),
        Section("objects", gettext("Answers"), joined(_objects(provider, translator))),
        about_provider(provider, translator),
    )

    def title(to: Translator) -> str:
        return to.name(provider.title)

    return render(
        translator,
        title=title,
        about=named(title, provider.summary),
        intro=joined(_intro(provider, translator)),
        sections=sections,
    )


def _intro(provider: Provider, translator: Translator) -> Iterator[str]:
    if provider.summary:
        yield translator.text(provider.summary)
    if provider.website:
        yield markdown.link(translator.name(provider.website), provider.website)
    if provider.note:
        yield translator.text(provider.note)


def _auth(provider: Provider, translator: Translator) -> Iterator[str]:
    auth = provider.auth
    if auth is None:
        return
    notes = provider_note_links("auth.", provider)
    gettext = translator.gettext
    yield sentences(key_header(auth, translator), notes)
    if auth.key_prefix:
        yield gettext("Keys begin with {prefix}.", prefix=translator.code(auth.key_prefix))
    if auth.alternatives:
        words = translator.listed([translator.code(word) for word in auth.alternatives], "or")
        yield gettext(
            "Besides {word}, the docs also show {others}.", word=translator.code(auth.scheme), others=words
        )
    if auth.note:
        yield translator.text(auth.note)
    if auth.scopes:
        rows = [(translator.code(scope), translator.text(allows)) for scope, allows in auth.scopes]
        table = markdown.table((gettext("Scope"), gettext("What it allows")), rows)
        yield markdown.fold(gettext("What the scopes of a key allow"), table)


def _settings(provider: Provider, translator: Translator) -> str:
    """What stands in every call and is decided once, with the variables that the clients read."""
    gettext = translator.gettext
    rows = [
        (
            "<br />".join((translator.code(setting.name), *_default(setting, translator))),
            translator.code(setting.environment) if setting.environment else "",
            sentences(
                prose(translator, setting.description, setting.note),
                provider_note_links(f"{setting.name}.", provider),
            ),
        )
        for setting in provider.settings
    ]
    head = (gettext("Setting"), gettext("Environment variable"), gettext("What it is"))
    return markdown.table(head, rows) if rows else ""


def _default(setting: Setting, translator: Translator) -> Iterator[str]:
    if setting.default is not None:
        yield translator.gettext("default {value}", value=translator.code(setting.default))


def _endpoints(provider: Provider, translator: Translator) -> Iterator[str]:
    """A row for each endpoint, and folded below them what those take that take more than a model's request."""
    gettext = translator.gettext
    rows = [_endpoint(endpoint, provider, translator) for endpoint in provider.endpoints]
    if not rows:
        return
    if provider.base_url is not None:
        yield gettext("The base address is {address}.", address=translator.code(provider.base_url))
    yield markdown.table((gettext("Endpoint"), gettext("What it does")), rows)
    for endpoint in provider.endpoints:
        sent = [((field.key,), field) for field in (*endpoint.query, *endpoint.fields)]
        body = joined((headers_rows(endpoint.headers, translator), sent_table(sent, translator)))
        if body:
            name = translator.code(endpoint_name(endpoint))
            yield markdown.fold(gettext("Fields of {name}", name=name), body)


def _endpoint(endpoint: Endpoint, provider: Provider, translator: Translator) -> tuple[str, str]:
    gettext = translator.gettext
    name = translator.code(endpoint_name(endpoint))
    said = [prose(translator, endpoint.summary, endpoint.note)]
    if endpoint.base_url not in (None, provider.base_url):
        said.append(
            gettext("Its base address is {address}.", address=translator.code(endpoint.base_url or ""))
        )
    if endpoint.public:
        said.append(gettext("It works without a key."))
    if endpoint.scope:
        said.append(gettext("The key needs the scope {scope}.", scope=translator.code(endpoint.scope)))
    if endpoint.success:
        codes = translator.listed([translator.code(str(code)) for code in endpoint.success], "or")
        said.append(gettext("A success has the status {codes}.", codes=codes))
    if endpoint.pending:
        codes = translator.listed([translator.code(str(code)) for code in endpoint.pending], "or")
        said.append(gettext("While it is not ready, the answer has the status {codes}.", codes=codes))
    if endpoint.streams:
        said.append(gettext("The answer is a stream of server-sent events."))
    if endpoint.returns:
        anchor = markdown.link(translator.code(endpoint.returns), f"#object-{anchor_part(endpoint.returns)}")
        said.append(
            gettext("It answers with a list of {object}.", object=anchor)
            if endpoint.returns_list
            else gettext("It answers with {object}.", object=anchor)
        )
    if endpoint.returns_media is not None:
        said.append(gettext("It answers with a file."))
    said.append(provider_note_links(f"{endpoint_name(endpoint)}: ", provider))
    return (
        markdown.anchor(f"endpoint-{anchor_part(endpoint.name)}") + name,
        sentences(*said),
    )


def _files(provider: Provider, translator: Translator) -> Iterator[str]:
    uploads = provider.uploads
    if uploads is None:
        return
    parameter = uploads.parameter
    listed = parameter and translator.gettext("Files are listed under {key}.", key=translator.code(parameter))
    yield sentences(listed or "", provider_note_links("uploads.", provider))
    if uploads.defaults:
        yield translator.gettext("Limits, unless a model's page says otherwise:")
        yield kinds_table(uploads.defaults, translator)
    if uploads.note:
        yield translator.text(uploads.note)


def _webhooks(provider: Provider, translator: Translator) -> str:
    """The events that the provider sends, and what each of them carries."""
    gettext = translator.gettext
    rows = [
        (
            translator.code(event.event),
            sentences(
                prose(translator, event.description, event.note),
                provider_note_links(f"{event.event}.", provider),
            ),
            markdown.link(translator.code(event.sends), f"#object-{anchor_part(event.sends)}")
            if event.sends
            else "",
        )
        for event in provider.webhooks
    ]
    if not rows:
        return ""
    return markdown.table((gettext("Event"), gettext("What it means"), gettext("What is sent")), rows)


def _objects(provider: Provider, translator: Translator) -> Iterator[str]:
    for name, type_ in provider.objects:
        place = markdown.anchor(f"object-{anchor_part(name)}")
        text = prose(translator, type_.description, type_.note)
        notes = provider_note_links(f"{name}.", provider)
        about = place + sentences(text, notes)
        table, example = object_table(type_, translator), example_answer(provider, name, translator)
        summary = translator.gettext("Fields of {name}", name=translator.code(name))
        yield markdown.fold(summary, joined((about, table, example)))
