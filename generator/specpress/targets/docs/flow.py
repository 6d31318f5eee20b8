"""From a request to its result: how a job at a provider goes, as a diagram and in words that say the same.

Given a provider and a language; gives a block of Mermaid, which code hosts and sites draw, and a list of the steps for
who hears or prints a page. Both are made of one `_Flow`. Names of states and of events are the provider's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from specpress.catalog.provider import Endpoint, Provider, Put, Status, Webhook
from specpress.targets import markdown
from specpress.targets.docs.answers import PHASES, at_once_text
from specpress.targets.docs.page import anchor_part, joined, no_client, sentences
from specpress.wording.translator import Markup, Translator, untranslated

_LIVE = frozenset({"waiting", "running"})
_WELL = frozenset({"succeeded", "finished"})


@dataclass(frozen=True, slots=True)
class _Flow:
    """What there is of a job's way: endpoints, states by what they mean for who waits, and events about a task."""

    creates: tuple[Endpoint, ...]
    """The endpoints that it may begin with, which differ in nothing that matters here."""
    upload: Endpoint | None
    put: Put | None
    status: Endpoint | None
    result: Endpoint | None
    cancel: Endpoint | None
    live: tuple[Status, ...]
    well: tuple[Status, ...]
    """The states in which there may be a result."""
    ill: tuple[Status, ...]
    """The states in which there will be none."""
    events: tuple[Webhook, ...]
    has_result: bool
    """Whether the answer about the state holds the result, too."""


def flow_text(provider: Provider, translator: Translator) -> str:
    """The diagrams and the steps of each way that a job may go; empty where no endpoint takes a request."""
    return joined(_flow_parts(provider, translator))


def _flow_parts(provider: Provider, translator: Translator) -> Iterator[str]:
    for flow in _flows(provider):
        steps = "\n".join(
            f"{number}. {step}" for number, step in enumerate(_steps(flow, provider, translator), 1)
        )
        yield markdown.fence(_diagram(flow, provider, translator), "mermaid")
        yield steps
        for create in flow.creates:
            yield no_client(provider, create, translator)


def _flows(provider: Provider) -> Iterator[_Flow]:
    """The ways that there are, each once."""
    by_way: dict[tuple[object, ...], list[Endpoint]] = {}
    for create in provider.creations:
        flow = provider.flow(create)
        # The answer to a creation matters where nothing else tells of the job.
        answer = () if flow.status or flow.result else (create.returns, create.returns_media)
        way = (create.starts, flow.status, flow.result, flow.cancel, *answer)
        by_way.setdefault(way, []).append(create)
    for creates in by_way.values():
        yield _flow(provider, tuple(creates))


def _flow(provider: Provider, creates: tuple[Endpoint, ...]) -> _Flow:
    flow, uploads = provider.flow(creates[0]), provider.uploads
    status = flow.status
    states = provider.statuses if status is not None else ()
    told = provider.places_of((status or creates[0]).returns)
    steps = (*creates, flow.status, flow.result)
    about_tasks = {endpoint.returns for endpoint in steps if endpoint is not None}
    return _Flow(
        creates=creates,
        upload=flow.upload,
        put=uploads.put if uploads is not None else None,
        status=status,
        result=flow.result,
        cancel=flow.cancel,
        live=tuple(state for state in states if state.phase in _LIVE),
        well=tuple(state for state in states if state.phase in _WELL),
        ill=tuple(state for state in states if state.phase not in _LIVE | _WELL),
        events=tuple(event for event in provider.webhooks if event.sends in about_tasks),
        has_result=creates[0].starts == "result" or bool(told.files or told.result or told.content),
    )


def _diagram(flow: _Flow, provider: Provider, translator: Translator) -> str:
    """The flow as Mermaid (mermaid.js.org): a node for each step and for states that mean the same, and the ways."""
    markup = Markup(markdown.diagram_text, markdown.diagram_code, untranslated)
    label = Translator(translator.locale, markup, translator.missing)
    gettext = label.gettext
    title = gettext("How a job at {provider} runs", provider=label.name(provider.title))
    lines = ["flowchart TB", f"  accTitle: {title}"]

    def box(name: str, does: str) -> None:
        lines.append(f'  {name}["{does}"]')

    def states(name: str, group: Iterable[Status], style: str) -> None:
        text = "<br/>".join(_state(state, label) for state in group)
        lines.append(f'  {name}(["{text}"]):::{style}')

    if flow.upload is not None:
        box("upload", gettext("Upload the files"))
        lines.append("  upload -.-> create" if flow.put is None else "  upload -.-> put")
    if flow.put is not None:
        box("put", gettext("Send each file to the address in the answer"))
        lines.append("  put -.-> create")
    box("create", gettext("Send the request"))
    if flow.status is not None:
        box("status", gettext("Poll its state"))
        lines.append("  create --> status")
    if flow.live:
        states("live", flow.live, "live")
        again = gettext("poll again")
        lines += ["  status --> live", f'  live -->|"{again}"| status']
    if flow.cancel is not None:
        box("cancel", gettext("Cancel the task"))
        lines.append(f"  {'live' if flow.live else 'create'} -.-> cancel")
    if flow.ill:
        states("ill", flow.ill, "ill")
        lines.append("  status --> ill")
    before = "status" if flow.status is not None else "create"
    if flow.well:
        states("well", flow.well, "well")
        lines.append("  status --> well")
        before = "well"
    if flow.result is not None:
        box("result", gettext("Get the result"))
    elif flow.has_result:
        is_file = flow.creates[0].returns_media is not None
        box("result", gettext("The answer is the file") if is_file else gettext("The answer has the result"))
    if flow.result is not None or flow.has_result:
        lines.append(f"  {before} --> result")
    if flow.result is not None and flow.result.pending:
        again = gettext("poll again")
        lines.append(f'  result -->|"{again}"| result')
    if flow.events:
        text = "<br/>".join(label.code(event.event) for event in flow.events)
        told_by = gettext("webhook")
        lines += [f'  events[/"{text}"/]', f'  create -.->|"{told_by}"| events']
    drawn = "\n".join(lines)
    styles = (
        (":::well", "well stroke:#2e7d32"),
        (":::ill", "ill stroke:#c62828"),
        (":::live", "live stroke-dasharray:4"),
    )
    return "\n".join(
        (drawn, *(f"  classDef {style},stroke-width:2px" for mark, style in styles if mark in drawn))
    )


def _state(state: Status, translator: Translator) -> str:
    """A state with what the task is then, where its name does not say that."""
    name = translator.code(state.name)
    if state.name.lower() == state.phase:
        return name
    meaning = translator.gettext(PHASES[state.phase])
    return translator.gettext("{name}: {meaning}", name=name, meaning=meaning)


def _steps(flow: _Flow, provider: Provider, translator: Translator) -> Iterator[str]:
    """The same in sentences, with links to what the page says of each endpoint."""
    gettext = translator.gettext

    def states(group: Iterable[Status]) -> str:
        return translator.listed([_state(state, translator) for state in group], "or")

    if flow.upload is not None:
        yield gettext(
            "If the request takes files, upload them first: {endpoint}.",
            endpoint=_linked(flow.upload, translator),
        )
    if flow.put is not None:
        method = translator.code(flow.put.method)
        yield gettext("Then send each file to the address in the answer, by {method}.", method=method)
    creates = translator.listed([_linked(create, translator) for create in flow.creates], "or")
    yield gettext("Send the request: {endpoint}.", endpoint=creates)
    told = gettext("If the answer to the request has an address for this, call that one.")
    if flow.status is not None:
        poll = gettext("Poll the state of the task: {endpoint}.", endpoint=_linked(flow.status, translator))
        ask = sentences(poll, told if flow.status.follow else "")
        again = gettext("Poll again while it is {states}.", states=states(flow.live)) if flow.live else ""
        yield " ".join(filter(None, (ask, again)))
    if flow.well or flow.ill:
        yield gettext("The task has ended when it is {states}.", states=states((*flow.well, *flow.ill)))
    if flow.result is not None:
        codes = translator.listed([translator.code(str(code)) for code in flow.result.pending], "or")
        yield sentences(
            gettext("Get the result: {endpoint}.", endpoint=_linked(flow.result, translator)),
            told if flow.result.follow and flow.status is None else "",
            gettext("Ask again while the answer has the status {codes}.", codes=codes) if codes else "",
        )
    elif flow.creates[0].starts == "result":
        yield at_once_text(provider, flow.creates[0], translator)
    elif flow.has_result:
        yield gettext("The last answer has the result.")
    if flow.cancel is not None:
        yield gettext(
            "Until it has ended, the task can be canceled: {endpoint}.",
            endpoint=_linked(flow.cancel, translator),
        )
    if flow.events:
        events = translator.listed([translator.code(event.event) for event in flow.events])
        link = markdown.link(gettext("Webhooks"), "#webhooks")
        yield gettext("{webhooks} report the same without polling: {events}.", webhooks=link, events=events)


def _linked(endpoint: Endpoint, translator: Translator) -> str:
    """An endpoint by its address, which leads to its part of the page."""
    address = translator.code(f"{endpoint.method} {endpoint.path}")
    return markdown.link(address, f"#endpoint-{anchor_part(endpoint.name)}")
