"""The shape of the YAML that a person writes, as frozen dataclasses with a docstring for each field."""

from specpress.spec.base import Fact, Json, Map, Spec
from specpress.spec.catalog import CatalogSpec, GlossarySpec
from specpress.spec.model import FamilySpec, ModelSpec
from specpress.spec.provider import ProviderSpec

__all__ = [
    "CatalogSpec",
    "Fact",
    "FamilySpec",
    "GlossarySpec",
    "Json",
    "Map",
    "ModelSpec",
    "ProviderSpec",
    "Spec",
]
