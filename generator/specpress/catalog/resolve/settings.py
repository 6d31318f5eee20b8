"""The spec of a catalogue as a whole made into the catalogue's settings."""

from __future__ import annotations

import re

from specpress.base.diagnostics import Code, Diagnostic
from specpress.catalog.resolve.context import copied
from specpress.catalog.settings import SCHEMAS, Settings
from specpress.spec.catalog import CatalogSpec
from specpress.spec.yaml import clipped

UNUSABLE_ADDRESS = Code(
    "unusable-address",
    "An address in `catalog.yaml` cannot be the beginning of others. Names of files are put behind it with a "
    "slash, so it has no query and no fragment; tools fetch what lies there, and the list of schemas that "
    "editors read takes https addresses only.\n\n"
    "Write a whole address such as `https://example.com/schemas`. Letters beyond ASCII are written as a "
    "browser sends them: `xn--…` in the name of the host, `%C3%A9` in the path.",
)

_HOST = r"[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?"
_SEGMENT = r"(?!\.{1,2}(?:/|$))(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})+"  # pchar of RFC 3986
_ADDRESS = re.compile(rf"https://{_HOST}(?:/{_SEGMENT})*/?")


def resolve_settings(spec: CatalogSpec) -> tuple[Settings, tuple[Diagnostic, ...]]:
    """The settings. What is no usable address is reported."""
    problems = [
        UNUSABLE_ADDRESS.at(spec.where(key), f"{clipped(address)!r} {reason}", _CURE)
        for key, address in (("schemas", spec.schemas), ("site", spec.site))
        if address is not None and (reason := _fault_in(address))
    ]
    settings = copied(
        Settings,
        spec,
        schemas=(spec.schemas or SCHEMAS).rstrip("/"),
        site=spec.site and spec.site.rstrip("/"),
    )
    return settings, tuple(problems)


_CURE = "write a whole address such as https://example.com/schemas"


def _fault_in(address: str) -> str:
    """Why an address cannot be used; nothing where it can."""
    if _ADDRESS.fullmatch(address):
        return ""
    if not address.startswith("https://"):
        return "does not begin with https://"
    if "?" in address or "#" in address:
        return "has a query or a fragment"
    return "is no address that every tool can fetch"
