"""The charges of a model's price, and the parameters that they multiply by, with the YAML of each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from specpress.catalog.model import Model
from specpress.catalog.types import Field, Option, StringType
from specpress.lint.domains import fields_on
from specpress.lint.nodes import elements
from specpress.lint.spots import once
from specpress.runtime.conditions import Key, Measure
from specpress.runtime.price import Charge, Factor
from specpress.spec.yaml import Mapping, Scalar, Sequence


@once
def charges_of(model: Model) -> tuple[tuple[Charge, Mapping], ...]:
    """The charges that stand under `charges`, each with its mapping."""
    if model.price is None:
        return ()
    nodes = elements(model.price.origin.get("charges"))
    pairs = zip(model.price.formula.charges, nodes, strict=False)
    return tuple((charge, node) for charge, node in pairs if isinstance(node, Mapping))


class ParameterFactor(NamedTuple):
    """A parameter, or a measure that is a word, that the quantity of a charge reads."""

    charge: Charge
    factor: Factor
    node: Mapping
    """The YAML of the factor."""
    written: Scalar
    """The parameter as the factor names it."""
    fields: tuple[Field, ...]
    """The fields on the way to the parameter, itself the last."""


@once
def parameter_factors(model: Model) -> tuple[ParameterFactor, ...]:
    """The factors of all charges that read a parameter whose type is known, or a measure that is a word."""
    return tuple(found for charge, node in charges_of(model) for found in _factors(model, charge, node))


def _factors(model: Model, charge: Charge, node: Mapping) -> Iterator[ParameterFactor]:
    quantity = node.get("quantity")
    nodes = quantity.items if isinstance(quantity, Sequence) else (quantity,)
    for factor, written in zip(charge.quantity, nodes, strict=False):
        if not isinstance(written, Mapping):
            continue
        if isinstance(factor.subject, Key):
            names = (written.get(key) for key in ("parameter", "count", "length"))
            # A subject was read from one of them.
            name = next(name for name in names if isinstance(name, Scalar))
            if fields := fields_on(model.request, factor.subject.path):
                yield ParameterFactor(charge, factor, written, name, fields)
        measure = written.get("measure")
        if isinstance(factor.subject, Measure) and factor.subject.options and isinstance(measure, Scalar):
            words = StringType(options=tuple(Option(value=word) for word in factor.subject.options))
            field = Field(key=factor.subject.name, type=words, required=True)
            yield ParameterFactor(charge, factor, written, measure, (field,))
