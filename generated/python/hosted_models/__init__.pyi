"""Typed requests, prices and test vectors of hosted AI models."""

from typing import Literal, overload

from . import odirouter as odirouter
from . import rivya as rivya
from . import vtrix as vtrix
from ._base import Model
from ._entry import Entry as Entry
from ._entry import UnknownModel as UnknownModel

@overload
def load(
    name: Literal["odirouter/flux_kontext_pro"],
) -> Entry[odirouter.flux_kontext_pro.Request]: ...
@overload
def load(name: Literal["rivya/flux-2-pro"]) -> Entry[rivya.flux_2_pro.Request]: ...
@overload
def load(name: Literal["rivya/flux-kontext-pro"]) -> Entry[rivya.flux_kontext_pro.Request]: ...
@overload
def load(name: Literal["vtrix/flux_kontext_pro"]) -> Entry[vtrix.flux_kontext_pro.Request]: ...
@overload
def load(name: str) -> Entry[Model]:
    """The model of a name such as "provider/model". Raises `UnknownModel` for any other."""

def models() -> tuple[str, ...]:
    """The names of all models, sorted."""
