"""A provider's spec made into the catalogue's provider."""

from __future__ import annotations

import re
from collections.abc import Mapping

from specpress.base.diagnostics import Code, Diagnostic, suggestion
from specpress.catalog import provider as parts
from specpress.catalog.resolve.context import Context, Part, context_for, copied
from specpress.catalog.resolve.envelope import Envelope
from specpress.catalog.resolve.fields import FieldMaker
from specpress.catalog.resolve.flows import check_flows, filler_of
from specpress.catalog.resolve.places import check_places, output_in, path_in, paths_in, places_in
from specpress.catalog.types import ObjectType
from specpress.runtime.api import Filler
from specpress.spec import provider as specs
from specpress.spec.base import Fact
from specpress.spec.pages import PageLayout

UNKNOWN_OBJECT = Code(
    "unknown-object",
    "An endpoint `returns` or a webhook `sends` an object that is not described under `objects`, or uploads need an "
    "endpoint or a parameter that is not there.\n\nDescribe it, or correct the name.",
)

WRONG_PATH = Code(
    "wrong-path",
    "The `path` of an endpoint does not begin with a slash, or has a host, a query or a fragment. It is put behind "
    "`base_url`, so that a client would ask for something else than what is documented.\n\nWrite what stands between "
    "the host and the query, such as `/v1/jobs/{id}`, and what stands behind a `?` under `query`.",
)

WRONG_PAGES = Code(
    "wrong-pages",
    "The `address` of some `pages` is no address of the web, has another part to fill in than one `{model}`, or "
    "nothing tells which model a page is about.\n\nWrite the address as a browser shows it, with `{model}` in the "
    "place of the model's id; where the id is not in the address, name the words before it on the page by "
    "`model_label`.",
)


def resolve_provider(
    spec: specs.ProviderSpec, provider: str
) -> tuple[parts.Provider, tuple[Diagnostic, ...]]:
    """One provider, without its models. The envelope is tried out on an empty model to find what is wrong."""
    context = context_for(spec.sources, spec, prefix=f"{provider}:")
    maker = FieldMaker(context)
    parameters = maker.fields(spec.parameters or {}, context.default_source, parameter=True)
    common = {field.key: field for field in parameters}
    Envelope(
        context=context, model_id="model", parameters=common, open_parameters=False, required=frozenset()
    ).fold(spec.envelope)
    objects = {name: _object(answer, maker) for name, answer in (spec.objects or {}).items()}
    _check_references(spec, context)
    check_flows(spec, context)
    check_places(spec, objects, context)
    described = (spec.objects or {}).items()
    resolved = context.make(
        parts.Provider,
        spec,
        id=provider,
        settings=_named(parts.Setting, "name", spec.settings, context),
        auth=context.make(parts.Auth, spec.auth) if spec.auth else None,
        parameters=parameters,
        uploads=_uploads(spec.uploads, maker) if spec.uploads else None,
        output=output_in(spec.output) if spec.output else parts.Output(),
        endpoints=tuple(
            _endpoint(name, endpoint, maker) for name, endpoint in (spec.endpoints or {}).items()
        ),
        webhooks=_named(parts.Webhook, "event", spec.webhooks, context),
        statuses=_named(parts.Status, "name", spec.statuses, context),
        polling=context.make(parts.Polling, spec.polling) if spec.polling else None,
        rate_limit=context.rate_limit(spec.rate_limit, context.default_source),
        objects=tuple(objects.items()),
        places=tuple((name, places_in(answer.places)) for name, answer in described if answer.places),
        errors=_named(parts.ErrorCode, "code", spec.errors, context),
        sources=context.sources,
        discrepancies=context.discrepancies(spec.discrepancies or ()),
    )
    return resolved, tuple(context.problems)


def _named(
    kind: type[Part],
    key: str,
    written: Mapping[str, Fact] | None,
    context: Context,
    source: str | None = None,
) -> tuple[Part, ...]:
    """The parts of a mapping, each with its name under `key`."""
    return tuple(context.make(kind, spec, source, **{key: name}) for name, spec in (written or {}).items())


def _object(spec: specs.Object, maker: FieldMaker) -> ObjectType:
    """The shape of a response."""
    provenance = maker.context.provenance(spec)
    fields = maker.fields(spec.fields, provenance.source)
    return maker.context.make(ObjectType, spec, fields=fields, provenance=provenance)


def _uploads(spec: specs.Carrier, maker: FieldMaker) -> parts.UploadApi:
    provenance = maker.context.provenance(spec)
    return maker.context.make(
        parts.UploadApi,
        spec,
        put=_put(spec.put, maker.context) if spec.put else None,
        address=paths_in(spec.address),
        filled=tuple((key, path_in(text)) for key, text in (spec.filled or {}).items()),
        defaults=tuple(maker.media(media, provenance.source) for media in spec.defaults or ()),
        provenance=provenance,
    )


def _put(spec: specs.Put, context: Context) -> parts.Put:
    """The second step of an upload."""
    return copied(parts.Put, spec, address=paths_in(spec.address), headers=_fillers(spec.headers))


def _check_references(spec: specs.ProviderSpec, context: Context) -> None:
    objects = spec.objects or {}
    endpoints, webhooks = (spec.endpoints or {}).values(), (spec.webhooks or {}).values()
    for name, span in (
        *((endpoint.returns, endpoint.where("returns")) for endpoint in endpoints),
        *((webhook.sends, webhook.where("sends")) for webhook in webhooks),
    ):
        if name is not None and name not in objects:
            help = suggestion(name, objects) or f"objects: {', '.join(objects) or 'none'}"
            context.report(UNKNOWN_OBJECT, span, f"there is no object {name!r}", help)
    for endpoint in endpoints:
        if (
            not endpoint.path.startswith("/")
            or endpoint.path.startswith("//")
            or set(endpoint.path) & {*"?#"}
        ):
            help = "write what stands between the host and the query, beginning with a slash"
            context.report(WRONG_PATH, endpoint.where("path"), f"{endpoint.path!r} is no path", help)
    for pages in spec.pages or ():
        _check_pages(pages, spec, context)
    carrier = spec.uploads
    if carrier is None:
        return
    for key, name, known in (
        ("parameter", carrier.parameter, spec.parameters or {}),
        ("endpoint", carrier.endpoint, spec.endpoints or {}),
    ):
        if name is not None and name not in known:
            help = suggestion(name, known) or f"known here: {', '.join(known) or 'none'}"
            context.report(
                UNKNOWN_OBJECT, carrier.where(key), f"there is no {key} {name!r} in this file", help
            )


def _check_pages(pages: PageLayout, spec: specs.ProviderSpec, context: Context) -> None:
    """Whether pages can be known by their address, and something tells the model's id."""
    host, _, _ = pages.address.partition("://")[2].partition("/")
    parts_to_fill = re.findall(r"\{[^{}]*\}?|\}", pages.address)
    has_id = "{model}" in parts_to_fill or pages.model_label is not None or _holds_model(spec.envelope)
    where = pages.where("address")
    if not re.match(r"https?://", pages.address) or "{" in host or "*" in host or not host:
        help = "write it as a browser shows it, such as https://docs.example.com/models/{model}"
        context.report(WRONG_PAGES, where, f"{pages.address!r} is no address of a page", help)
    elif parts_to_fill not in ([], ["{model}"]):
        help = "write {model} once, for the model's id, and * for a part between two slashes that may be anything"
        context.report(
            WRONG_PAGES, where, f"{pages.address!r} has other parts to fill in than {{model}}", help
        )
    elif not has_id:
        help = "put {model} into the address, or name the words before the id on the page by model_label"
        context.report(WRONG_PAGES, where, "nothing tells which model such a page is about", help)


def _holds_model(slot: specs.Slot) -> bool:
    inner = (*(slot.fields or {}).values(), *((slot.items,) if slot.items else ()))
    return slot.holds == "model" or any(map(_holds_model, inner))


def _endpoint(name: str, spec: specs.Endpoint, maker: FieldMaker) -> parts.Endpoint:
    provenance = maker.context.provenance(spec)
    return maker.context.make(
        parts.Endpoint,
        spec,
        name=name,
        fields=maker.fields(spec.fields or {}, provenance.source),
        query=maker.fields(spec.query or {}, provenance.source),
        query_fillers=_fillers(spec.query),
        path_parts=_fillers(spec.path_parts),
        body_parts=tuple((path_in(key), filler) for key, filler in _fillers(spec.body_parts)),
        headers=_named(parts.Header, "name", spec.headers, maker.context, provenance.source),
        provenance=provenance,
    )


def _fillers(
    written: Mapping[str, specs.Filler] | Mapping[str, specs.QueryKey] | None,
) -> tuple[tuple[str, Filler], ...]:
    """What clients put into places of a call, by their names; without the places that are not filled."""
    made = ((key, filler_of(spec)) for key, spec in (written or {}).items())
    return tuple((key, filler) for key, filler in made if filler is not None)
