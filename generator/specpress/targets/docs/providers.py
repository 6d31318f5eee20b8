"""The page of a provider: how its API is spoken, and its models."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from specpress.catalog.provider import Auth, Endpoint, Provider
from specpress.targets import markdown
from specpress.targets.docs.about import discrepancy_texts, marks, source_texts
from specpress.targets.docs.answers import errors_table, example_answer, status_parts
from specpress.targets.docs.flow import flow_text
from specpress.targets.docs.glance import rate_text
from specpress.targets.docs.indexes import ModelRow, models_table
from specpress.targets.docs.page import Section, anchor_part, bullets, joined, named, prose, render
from specpress.targets.docs.parameters import headers_table, key_header, object_table, sent_table
from specpress.targets.docs.usage import kinds_table
from specpress.wording.translator import Translator


def provider_text(provider: Provider, rows: Sequence[ModelRow], translator: Translator) -> str:
    """The whole page as Markdown."""
    gettext = translator.gettext
    sections = (
        Section("models", gettext("Models"), models_table(rows, translator, with_provider=False)),
        Section("authentication", gettext("Authentication"), joined(_auth(provider.auth, translator))),
        Section("flow", gettext("How a job runs"), flow_text(provider, translator)),
        Section(
            "endpoints",
            gettext("Endpoints"),
            joined(_endpoint(endpoint, translator) for endpoint in provider.endpoints),
        ),
        Section("status", gettext("State of a task"), joined(status_parts(provider, translator))),
        Section("files", gettext("Files"), joined(_files(provider, translator))),
        Section("webhooks", gettext("Webhooks"), _webhooks(provider, translator)),
        Section("rate-limit", gettext("Rate limit"), rate_text(provider.rate_limit, translator)),
        Section("errors", gettext("Errors"), errors_table(list(provider.errors), translator)),
        Section("objects", gettext("Answers"), joined(_objects(provider, translator))),
        Section(
            "unknown", gettext("What the docs leave open"), marks([("", provider.provenance)], translator)
        ),
        Section(
            "discrepancies",
            gettext("Contradictions in the docs"),
            discrepancy_texts(provider.discrepancies, provider.sources, translator),
        ),
        Section("sources", gettext("Sources"), bullets(source_texts(provider.sources, translator))),
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


def _auth(auth: Auth | None, translator: Translator) -> Iterator[str]:
    if auth is None:
        return
    gettext = translator.gettext
    yield key_header(auth, translator)
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
        yield markdown.table((gettext("Scope"), gettext("What it allows")), rows)
    yield marks([("", auth.provenance)], translator)


def _endpoint(endpoint: Endpoint, translator: Translator) -> str:
    gettext = translator.gettext
    title = translator.code(f"{endpoint.method} {endpoint.path}")
    sentences = [prose(translator, endpoint.summary, endpoint.note)]
    if endpoint.public:
        sentences.append(gettext("It works without a key."))
    if endpoint.scope:
        sentences.append(gettext("The key needs the scope {scope}.", scope=translator.code(endpoint.scope)))
    if endpoint.success:
        codes = translator.listed([translator.code(str(code)) for code in endpoint.success], "or")
        sentences.append(gettext("A success has the status {codes}.", codes=codes))
    if endpoint.pending:
        codes = translator.listed([translator.code(str(code)) for code in endpoint.pending], "or")
        sentences.append(gettext("While it is not ready, the answer has the status {codes}.", codes=codes))
    if endpoint.streams:
        sentences.append(gettext("The answer is a stream of server-sent events."))
    if endpoint.returns:
        anchor = markdown.link(translator.code(endpoint.returns), f"#object-{anchor_part(endpoint.returns)}")
        sentences.append(
            gettext("It answers with a list of {object}.", object=anchor)
            if endpoint.returns_list
            else gettext("It answers with {object}.", object=anchor)
        )
    return joined(
        (
            markdown.heading(3, title, f"endpoint-{anchor_part(endpoint.name)}"),
            " ".join(filter(None, sentences)),
            headers_table(endpoint.headers, translator),
            sent_table([((field.key,), field) for field in (*endpoint.query, *endpoint.fields)], translator),
            marks([("", endpoint.provenance)], translator),
        )
    )


def _files(provider: Provider, translator: Translator) -> Iterator[str]:
    uploads = provider.uploads
    if uploads is None:
        return
    yield translator.gettext("Files are listed under {key}.", key=translator.code(uploads.parameter))
    if uploads.defaults:
        yield translator.gettext("Limits, unless a model's page says otherwise:")
        yield kinds_table(uploads.defaults, translator)
    if uploads.note:
        yield translator.text(uploads.note)
    yield marks([("", uploads.provenance)], translator)


def _webhooks(provider: Provider, translator: Translator) -> str:
    """The events that the provider sends, and what each of them carries."""
    gettext = translator.gettext
    rows = [
        (
            translator.code(event.event),
            prose(translator, event.description, event.note),
            markdown.link(translator.code(event.sends), f"#object-{anchor_part(event.sends)}")
            if event.sends
            else "",
        )
        for event in provider.webhooks
    ]
    if not rows:
        return ""
    table = markdown.table((gettext("Event"), gettext("What it means"), gettext("What is sent")), rows)
    return joined(
        (table, marks(((event.event, event.provenance) for event in provider.webhooks), translator))
    )


def _objects(provider: Provider, translator: Translator) -> Iterator[str]:
    for name, type_ in provider.objects:
        text = prose(translator, type_.description, type_.note)
        title = markdown.heading(3, translator.code(name), f"object-{anchor_part(name)}")
        yield joined(
            (title, text, object_table(type_, translator), example_answer(provider, name, translator))
        )
