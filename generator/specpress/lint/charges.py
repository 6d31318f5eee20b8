"""The charges of a model's price, with the YAML that they were read from."""

from __future__ import annotations

from collections.abc import Iterator

from specpress.catalog.model import Model
from specpress.lint.walk import once
from specpress.runtime.price import Charge, Factor
from specpress.spec.yaml import Mapping, Node, Scalar, Sequence


@once
def charge_nodes(model: Model) -> tuple[tuple[Charge, Mapping], ...]:
    """The charges that stand under `charges`, each with its mapping."""
    if model.price is None:
        return ()
    node = model.price.origin.get("charges")
    if not isinstance(node, Sequence):
        return ()
    pairs = zip(model.price.formula.charges, node.items, strict=False)
    return tuple((charge, one) for charge, one in pairs if isinstance(one, Mapping))


def factor_nodes(charge: Charge, node: Mapping) -> Iterator[tuple[Factor, Mapping]]:
    """The factors of a charge's quantity, each with its mapping."""
    written = node.get("quantity")
    parts: tuple[Node, ...] = (
        written.items if isinstance(written, Sequence) else (written,) if written else ()
    )
    for factor, one in zip(charge.quantity, parts, strict=False):
        if isinstance(one, Mapping):
            yield factor, one


def subject_node(factor: Mapping) -> Scalar:
    """What a factor reads, as it was written. Raises StopIteration for a factor that reads nothing."""
    found = (factor.get(key) for key in _READS)
    return next(node for node in found if isinstance(node, Scalar))


_READS = ("parameter", "count", "length", "uploads", "measure")
