"""A provider's spec made into the catalogue's provider."""

from __future__ import annotations

from specpress.base.diagnostics import Code, Diagnostic, suggestion
from specpress.catalog.provider import (
    Auth,
    Endpoint,
    ErrorCode,
    Header,
    Output,
    Polling,
    Provider,
    Status,
    UploadApi,
    Webhook,
)
from specpress.catalog.resolve.context import Context, context_for
from specpress.catalog.resolve.envelope import Envelope
from specpress.catalog.resolve.fields import FieldMaker
from specpress.catalog.resolve.model import resolve_object
from specpress.catalog.resolve.places import check_places, output_in, path_in, places_in
from specpress.catalog.values import Provenance
from specpress.spec.base import Map
from specpress.spec.provider import Auth as AuthSpec
from specpress.spec.provider import Carrier, ProviderSpec
from specpress.spec.provider import Endpoint as EndpointSpec
from specpress.spec.provider import ErrorCode as ErrorSpec
from specpress.spec.provider import Header as HeaderSpec
from specpress.spec.provider import Polling as PollingSpec
from specpress.spec.provider import Status as StatusSpec
from specpress.spec.provider import Webhook as WebhookSpec

UNKNOWN_OBJECT = Code(
    "unknown-object",
    "An endpoint `returns` or a webhook `sends` an object that is not described under `objects`, or uploads need an "
    "endpoint or a parameter that is not there.\n\nDescribe it, or correct the name.",
)


def resolve_provider(spec: ProviderSpec, provider: str) -> tuple[Provider, tuple[Diagnostic, ...]]:
    """One provider, without its models. The envelope is tried out on an empty model to find what is wrong."""
    context = context_for(spec.sources, spec, prefix=f"{provider}:")
    maker = FieldMaker(context)
    parameters = maker.fields(spec.parameters or {}, context.default_source, parameter=True)
    common = {one.key: one for one in parameters}
    Envelope(
        context=context, model_id="model", parameters=common, open_parameters=False, required=frozenset()
    ).fold(spec.envelope)
    objects = tuple((name, resolve_object(name, spec, maker)) for name in spec.objects or {})
    _check_references(spec, context)
    check_places(spec, dict(objects), context)
    resolved = Provider(
        id=provider,
        title=spec.title,
        summary=spec.summary,
        website=spec.website,
        base_url=spec.base_url,
        auth=_auth(spec.auth, context) if spec.auth else None,
        parameters=parameters,
        uploads=_uploads(spec.uploads, maker) if spec.uploads else None,
        output=output_in(spec.output) if spec.output else Output(),
        endpoints=tuple(_endpoint(name, one, maker) for name, one in (spec.endpoints or {}).items()),
        webhooks=tuple(_webhook(name, one, context) for name, one in (spec.webhooks or {}).items()),
        statuses=tuple(_status(name, one, context) for name, one in (spec.statuses or {}).items()),
        polling=_polling(spec.polling, context) if spec.polling else None,
        rate_limit=context.rate_limit(spec.rate_limit, context.default_source),
        objects=objects,
        places=tuple(
            (name, places_in(one.places)) for name, one in (spec.objects or {}).items() if one.places
        ),
        errors=_errors(spec.errors, context),
        sources=context.sources,
        discrepancies=context.discrepancies(spec.discrepancies or ()),
        note=spec.note,
        provenance=context.provenance(spec),
    )
    return resolved, tuple(context.problems)


def _auth(spec: AuthSpec, context: Context) -> Auth:
    return Auth(
        header=spec.header,
        scheme=spec.scheme,
        alternatives=spec.alternatives or (),
        key_prefix=spec.key_prefix,
        environment=spec.environment,
        scopes=tuple((spec.scopes or {}).items()),
        note=spec.note,
        provenance=context.provenance(spec),
    )


def _uploads(spec: Carrier, maker: FieldMaker) -> UploadApi:
    provenance = maker.context.provenance(spec)
    return UploadApi(
        parameter=spec.parameter,
        url_key=spec.url_key,
        kind_key=spec.kind_key,
        mime_key=spec.mime_key,
        endpoint=spec.endpoint,
        form=tuple((spec.form or {}).items()),
        filled=tuple((key, path_in(text)) for key, text in (spec.filled or {}).items()),
        defaults=tuple(maker.media(media, provenance.source) for media in spec.defaults or ()),
        note=spec.note,
        provenance=provenance,
    )


def _header(name: str, spec: HeaderSpec, context: Context, inherited: str | None) -> Header:
    return Header(
        name=name,
        description=spec.description,
        required=spec.required,
        holds=spec.holds,
        note=spec.note,
        provenance=context.provenance(spec, inherited),
    )


def _check_references(spec: ProviderSpec, context: Context) -> None:
    objects = spec.objects or {}
    endpoints, webhooks = (spec.endpoints or {}).values(), (spec.webhooks or {}).values()
    for name, span in (
        *((one.returns, one.where("returns")) for one in endpoints),
        *((one.sends, one.where("sends")) for one in webhooks),
    ):
        if name is not None and name not in objects:
            help = suggestion(name, objects) or f"objects: {', '.join(objects) or 'none'}"
            context.report(UNKNOWN_OBJECT, span, f"there is no object {name!r}", help)
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


def _endpoint(name: str, spec: EndpointSpec, maker: FieldMaker) -> Endpoint:
    provenance = maker.context.provenance(spec)
    headers = (spec.headers or {}).items()
    return Endpoint(
        name=name,
        method=spec.method,
        path=spec.path,
        summary=spec.summary,
        scope=spec.scope,
        public=spec.public,
        body=spec.body,
        fields=maker.fields(spec.fields or {}, provenance.source),
        query=maker.fields(spec.query or {}, provenance.source),
        headers=tuple(_header(key, one, maker.context, provenance.source) for key, one in headers),
        success=spec.success or (),
        pending=spec.pending or (),
        returns=spec.returns,
        returns_list=spec.returns_list,
        streams=spec.streams,
        note=spec.note,
        provenance=provenance,
    )


def _webhook(event: str, spec: WebhookSpec, context: Context) -> Webhook:
    return Webhook(
        event=event,
        description=spec.description,
        sends=spec.sends,
        note=spec.note,
        provenance=context.provenance(spec),
    )


def _status(name: str, spec: StatusSpec, context: Context) -> Status:
    return Status(
        name=name,
        phase=spec.phase,
        description=spec.description,
        note=spec.note,
        provenance=context.provenance(spec),
    )


def _polling(spec: PollingSpec, context: Context) -> Polling:
    return Polling(
        first_after=spec.first_after,
        first_within=spec.first_within,
        every=spec.every,
        at_most_every=spec.at_most_every,
        note=spec.note,
        provenance=context.provenance(spec),
    )


def _errors(specs: Map[ErrorSpec] | None, context: Context) -> tuple[ErrorCode, ...]:
    def provenance(spec: ErrorSpec) -> Provenance:
        return context.provenance(spec)

    return tuple(
        ErrorCode(
            code=code,
            status=spec.status,
            description=spec.description,
            action=spec.action,
            retry=spec.retry,
            kind=spec.kind,
            note=spec.note,
            provenance=provenance(spec),
        )
        for code, spec in (specs or {}).items()
    )
