"""The page of a provider: how its API is spoken, and its models."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from specpress.catalog.provider import Auth, Endpoint, Provider
from specpress.targets import markdown
from specpress.targets.docs.answers import errors_table, status_parts
from specpress.targets.docs.glance import rate_text
from specpress.targets.docs.indexes import Card, models_list
from specpress.targets.docs.page import Section, bullets, heading, joined, web_link
from specpress.targets.docs.parameters import headers_table, key_header, marks, object_table, sent_table
from specpress.targets.docs.render import render
from specpress.targets.docs.sources import discrepancy_texts, source_texts
from specpress.targets.docs.usage import kinds_table
from specpress.wording.prose import Prose


def provider_text(provider: Provider, cards: Sequence[Card], prose: Prose) -> str:
    """The whole page as Markdown."""
    say = prose.say
    sections = (
        Section("models", say("Models"), models_list(cards, prose)),
        Section("authentication", say("Authentication"), joined(_auth(provider.auth, prose))),
        Section("endpoints", say("Endpoints"), joined(_endpoint(one, prose) for one in provider.endpoints)),
        Section("status", say("State of a task"), joined(status_parts(provider, prose))),
        Section("files", say("Files"), joined(_files(provider, prose))),
        Section("webhooks", say("Webhooks"), _webhooks(provider, prose)),
        Section("rate-limit", say("Rate limit"), rate_text(provider.rate_limit, prose)),
        Section("errors", say("Errors"), errors_table(list(provider.errors), prose)),
        Section("objects", say("Answers"), joined(_objects(provider, prose))),
        Section("unknown", say("What is not known"), marks([("", provider.provenance)], prose)),
        Section(
            "discrepancies",
            say("Contradictions in the docs"),
            discrepancy_texts(provider.discrepancies, provider.sources, prose),
        ),
        Section("sources", say("Sources"), bullets(source_texts(provider.sources, prose))),
    )
    return render(
        prose,
        title=prose.name(provider.title),
        intro=joined(_intro(provider, prose)),
        sections=[str(one) for one in sections if one.body],
    )


def _intro(provider: Provider, prose: Prose) -> Iterator[str]:
    if provider.summary:
        yield prose.text(provider.summary)
    if provider.website:
        yield web_link(prose.name(provider.website), provider.website, prose)
    if provider.note:
        yield prose.text(provider.note)


def _auth(auth: Auth | None, prose: Prose) -> Iterator[str]:
    if auth is None:
        return
    say = prose.say
    yield key_header(auth, prose)
    if auth.key_prefix:
        yield say("Keys begin with {prefix}.", prefix=prose.code(auth.key_prefix))
    if auth.alternatives:
        words = prose.listed([prose.code(one) for one in auth.alternatives], "or")
        yield say(
            "In place of {word} the docs also show {others}.", word=prose.code(auth.scheme), others=words
        )
    if auth.note:
        yield prose.text(auth.note)
    if auth.scopes:
        rows = [(prose.code(scope), prose.text(allows)) for scope, allows in auth.scopes]
        yield markdown.table((say("Scope"), say("What it allows")), rows)
    yield marks([("", auth.provenance)], prose)


def _endpoint(endpoint: Endpoint, prose: Prose) -> str:
    say = prose.say
    title = prose.code(f"{endpoint.method} {endpoint.path}")
    told = [prose.text(one) for one in (endpoint.summary, endpoint.note) if one]
    if endpoint.public:
        told.append(say("It works without a key."))
    if endpoint.scope:
        told.append(say("The key needs the scope {scope}.", scope=prose.code(endpoint.scope)))
    if endpoint.success:
        codes = prose.listed([prose.code(str(code)) for code in endpoint.success], "or")
        told.append(say("A success has the status {codes}.", codes=codes))
    if endpoint.pending:
        codes = prose.listed([prose.code(str(code)) for code in endpoint.pending], "or")
        told.append(say("While it is not ready, the answer has the status {codes}.", codes=codes))
    if endpoint.streams:
        told.append(say("The answer is a stream of server-sent events."))
    if endpoint.returns:
        anchor = markdown.link(prose.code(endpoint.returns), f"#object-{endpoint.returns}")
        told.append(
            say("It answers with a list of {object}.", object=anchor)
            if endpoint.returns_list
            else say("It answers with {object}.", object=anchor)
        )
    return joined(
        (
            heading(3, title, f"endpoint-{endpoint.name}"),
            " ".join(told),
            headers_table(endpoint.headers, prose),
            sent_table([((field.key,), field) for field in (*endpoint.query, *endpoint.fields)], prose),
            marks([("", endpoint.provenance)], prose),
        )
    )


def _files(provider: Provider, prose: Prose) -> Iterator[str]:
    own = provider.uploads
    if own is None:
        return
    yield prose.say("Files are listed under {key}.", key=prose.code(own.parameter))
    if own.defaults:
        yield prose.say("Where a model says nothing else, these limits hold:")
        yield kinds_table(own.defaults, prose)
    if own.note:
        yield prose.text(own.note)
    yield marks([("", own.provenance)], prose)


def _webhooks(provider: Provider, prose: Prose) -> str:
    """The events that the provider sends, and what each of them carries."""
    say = prose.say
    rows = [
        (
            prose.code(one.event),
            " ".join(prose.text(text) for text in (one.description, one.note) if text),
            markdown.link(prose.code(one.sends), f"#object-{one.sends}") if one.sends else "",
        )
        for one in provider.webhooks
    ]
    if not rows:
        return ""
    table = markdown.table((say("Event"), say("What it means"), say("What is sent")), rows)
    return joined((table, marks(((one.event, one.provenance) for one in provider.webhooks), prose)))


def _objects(provider: Provider, prose: Prose) -> Iterator[str]:
    for name, type_ in provider.objects:
        told = [prose.text(one) for one in (type_.description, type_.note) if one]
        title = heading(3, prose.code(name), f"object-{name}")
        yield joined((title, " ".join(told), object_table(type_, prose)))
