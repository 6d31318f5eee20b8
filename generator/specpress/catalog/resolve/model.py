"""A model's spec and its provider's, made into the catalogue's model."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from specpress.base.diagnostics import Code, Diagnostic, suggestion
from specpress.catalog.model import Example, Model, Source, Uploads
from specpress.catalog.provider import Provider
from specpress.catalog.resolve.conditions import Places
from specpress.catalog.resolve.constraints import resolve_modes, resolve_rules
from specpress.catalog.resolve.context import Context, context_for, deprecation
from specpress.catalog.resolve.envelope import NO_PLACE, Envelope, attach, with_required
from specpress.catalog.resolve.fields import FieldMaker
from specpress.catalog.resolve.flows import check_creation, creation_of, lifted_parameters
from specpress.catalog.resolve.price import resolve_price
from specpress.catalog.resolve.uploads import UploadMaker
from specpress.catalog.types import Field, ObjectType, object_in, walk
from specpress.catalog.values import Path
from specpress.spec.model import ModelSpec
from specpress.spec.provider import Carrier, Endpoint, ProviderSpec

UNKNOWN_ERROR = Code(
    "unknown-error-code",
    "A model names an error code that its provider's file does not describe, so clients and docs would not "
    "know what to do about it.\n\nAdd the code to `errors` in provider.yaml, or correct it.",
    needs_provider=True,
)
UNKNOWN_CONTAINER = Code(
    "unknown-container",
    "`required_containers` or `optional_containers` names an object or a list that the provider's envelope does not "
    "have, or both name the same.\n\nCorrect the name, or take it out of one of the two.",
    needs_provider=True,
)


def resolve_model(
    spec: ModelSpec, provider_spec: ProviderSpec, provider: Provider, model_id: str
) -> tuple[Model, tuple[Diagnostic, ...]]:
    """One model. What all models of a provider have in common is taken from the provider as it was resolved.

    Problems of the provider's own file are not repeated here.
    """
    context = context_for(spec.sources, spec)
    shared = context_for(provider_spec.sources, provider_spec, prefix=f"{provider.id}:")
    maker = FieldMaker(context)
    uploads, parameters = _parameters(spec, provider_spec.uploads, provider, maker)
    check_creation(spec, provider_spec, context)
    endpoint = creation_of(spec, provider_spec)
    creation = (provider_spec.endpoints or {})[endpoint] if endpoint is not None else None
    envelope = Envelope(
        context=shared,
        model_id=spec.wire_id or model_id,
        lifted=frozenset(lifted_parameters(creation)) if creation is not None else frozenset(),
        parameters=parameters,
        open_parameters=spec.open_parameters,
        required=frozenset(spec.required_containers or ()),
    )
    request = envelope.fold((creation.envelope if creation else None) or provider_spec.envelope)
    for key in parameters.keys() - envelope.paths.keys():
        message = f"the envelope already has the key {key!r}"
        context.report(NO_PLACE, parameters[key].origin.span, message, "remove one of the two")
    places = _places(context, provider_spec, parameters, envelope.paths)
    _check_names(spec, provider_spec, context, request)
    if uploads is not None and places.carrier is not None:
        carrier = places.paths[places.carrier]
        uploads = replace(uploads, carrier=carrier)
        rules = UploadMaker(maker, provider_spec.uploads).count_rules(uploads, carrier)
        request = attach(request, carrier[:-1], rules)
    for home, rules in resolve_rules(spec.rules or (), places, context.default_source).items():
        request = attach(request, home, rules)
    request = with_required(request, frozenset(spec.optional_containers or ()))
    model = context.make(
        Model,
        spec,
        provider=provider.id,
        id=model_id,
        endpoint=endpoint,
        deprecated=deprecation(spec.deprecated),
        request=request,
        parameters_at=envelope.home,
        result=_result(spec, maker, provider, creation),
        task=provider.object_of(creation.returns if creation and creation.returns else "task"),
        error=provider.object_of("error"),
        uploads=uploads,
        modes=resolve_modes(spec.modes, places, context.default_source),
        price=resolve_price(spec.price, places, context.default_source) if spec.price else None,
        rate_limit=context.rate_limit(spec.rate_limit, context.default_source),
        examples=_examples(spec, context),
        sources=(*context.sources, *_used(request, shared)),
        discrepancies=context.discrepancies(spec.discrepancies or ()),
    )
    return model, tuple(context.problems)


def _parameters(
    spec: ModelSpec, carrier: Carrier | None, provider: Provider, maker: FieldMaker
) -> tuple[Uploads | None, dict[str, Field]]:
    """The model's uploads and all parameters: its own first, then those that every model has."""
    upload_maker = UploadMaker(maker, carrier, provider.uploads.defaults if provider.uploads else ())
    source = maker.context.default_source
    uploads = upload_maker.uploads(spec.uploads, source) if spec.uploads else None
    parameters = {field.key: field for field in maker.fields(spec.parameters, source, parameter=True)}
    for field in provider.parameters:
        if carrier and field.key == carrier.parameter and uploads is None:
            continue
        parameters.setdefault(field.key, field)
    if carrier and carrier.parameter in parameters and uploads is not None:
        parameters[carrier.parameter] = upload_maker.narrow(parameters[carrier.parameter], uploads)
    return uploads, parameters


def _places(
    context: Context, provider_spec: ProviderSpec, parameters: dict[str, Field], paths: dict[str, Path]
) -> Places:
    """What conditions may name: every parameter, and with dots what lies inside objects."""
    carrier = provider_spec.uploads
    return Places.of(
        context,
        parameters,
        paths,
        carrier=carrier.parameter if carrier and carrier.parameter in paths else None,
        kind_key=carrier.kind_key if carrier else "kind",
    )


def _check_names(spec: ModelSpec, provider_spec: ProviderSpec, context: Context, request: ObjectType) -> None:
    """That error codes and containers which the model names are there."""
    codes = provider_spec.errors or {}
    for code in spec.errors or ():
        if code not in codes:
            help = suggestion(code, codes) or "describe it under `errors` in provider.yaml"
            context.report(
                UNKNOWN_ERROR, spec.where("errors"), f"the provider describes no error {code!r}", help
            )
    containers = set(_containers(request))
    for key in ("required_containers", "optional_containers"):
        names: tuple[str, ...] = getattr(spec, key) or ()
        for name in names:
            if name not in containers:
                known = ", ".join(sorted(containers)) or "none"
                help = suggestion(name, containers) or f"the envelope has: {known}"
                message = f"the envelope has no object or list {name!r}"
                context.report(UNKNOWN_CONTAINER, spec.where(key), message, help)
    for name in {*(spec.required_containers or ())} & {*(spec.optional_containers or ())}:
        message = f"{name!r} is said to be required, and that it may be left out"
        context.report(
            UNKNOWN_CONTAINER, spec.where("optional_containers"), message, "take it out of one of the two"
        )


def _containers(root: ObjectType) -> Iterator[str]:
    """The keys of the objects and lists that the envelope puts around parameters."""
    for field in root.fields:
        inner, _ = object_in(field.type)
        if not field.parameter and inner is not None:
            yield field.key
            yield from _containers(inner)


def _result(spec: ModelSpec, maker: FieldMaker, provider: Provider, creation: Endpoint | None) -> ObjectType:
    if spec.result is None:
        if creation is not None and creation.starts == "result":
            return provider.object_of(creation.returns or "result")
        return provider.object_of("result")
    return ObjectType(fields=maker.fields(spec.result, maker.context.default_source), open=spec.open_result)


def _used(request: ObjectType, shared: Context) -> tuple[Source, ...]:
    """The provider's sources that facts of the request were read in."""
    named = {field.provenance.source for _, field in walk(request)}
    return tuple(source for source in shared.sources if source.id in named)


def _examples(spec: ModelSpec, context: Context) -> tuple[Example, ...]:
    return tuple(
        context.make(Example, example, origin=example.wrote("request") or example.node)
        for example in spec.examples or ()
    )
