"""What concerns a catalogue as a whole: its settings, and that the names of what is made of it keep apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from specpress.base.diagnostics import Code, Diagnostic, Edit, Span
from specpress.base.names import provider_name, shared_names
from specpress.base.version import Version
from specpress.catalog.resolve.context import copied
from specpress.catalog.settings import SCHEMAS, Settings
from specpress.spec.catalog import CatalogSpec
from specpress.spec.load import ReleaseFolder
from specpress.spec.yaml import clipped

UNUSABLE_ADDRESS = Code(
    "unusable-address",
    "An address in `catalog.yaml` cannot be the beginning of others. Names of files are put behind it with a "
    "slash, so it has no query and no fragment; tools fetch what lies there, and the list of schemas that "
    "editors read takes https addresses only.\n\n"
    "Write a whole address such as `https://example.com/schemas`. Letters beyond ASCII are written as a "
    "browser sends them: `xn--…` in the name of the host, `%C3%A9` in the path.",
)
UNUSABLE_VERSION = Code(
    "unusable-version",
    "`version` in `catalog.yaml` is no version. Every output states it, and pip, npm and readers of OpenAPI documents "
    "must all be able to compare it.\n\n"
    "Write three whole numbers without zeros before them, such as `1.4.0`.",
)
OTHER_VERSION = Code(
    "other-version",
    "`version` in `catalog.yaml` is not that of the last release below `releases`. Outputs would state a version that "
    "names no state of the catalogue, or another one.\n\n"
    "Write the version of the last release. A next one is made by `specpress release`, which sets it.",
)
MODULES_COLLIDE = Code(
    "modules-collide",
    "Two ids of one provider, or two providers, differ only in characters that a Python name cannot hold, such as "
    "`flux-2` and `flux_2`: the generated package would have one module for both, and one of them would be lost.\n\n"
    "Where one of the ids is an alias of the same model, keep one spec. Otherwise rename the provider's folder, or "
    "report it: there is no other way to tell the two apart yet.",
)

_HOST = r"[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?"
_SEGMENT = r"(?!\.{1,2}(?:/|$))(?:[A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})+"  # pchar of RFC 3986
_ADDRESS = re.compile(rf"https://{_HOST}(?:/{_SEGMENT})*/?")


def resolve_settings(spec: CatalogSpec) -> tuple[Settings, tuple[Diagnostic, ...]]:
    """The settings. What is no usable address or no version is reported."""
    problems = [
        UNUSABLE_ADDRESS.at(spec.where(key), f"{clipped(address)!r} {reason}", _CURE)
        for key, address in (("schemas", spec.schemas), ("site", spec.site))
        if address is not None and (reason := _fault_in(address))
    ]
    if spec.version is not None and not Version.is_one(spec.version):
        message = f"{clipped(spec.version)!r} is no version"
        problems.append(UNUSABLE_VERSION.at(spec.where("version"), message, "write one such as 1.4.0"))
    settings = copied(
        Settings,
        spec,
        schemas=(spec.schemas or SCHEMAS).rstrip("/"),
        site=spec.site and spec.site.rstrip("/"),
    )
    return settings, tuple(problems)


_CURE = "write a whole address such as https://example.com/schemas"


def check_version(
    spec: CatalogSpec | None, releases: Sequence[ReleaseFolder], shown: str
) -> tuple[Diagnostic, ...]:
    """Whether the version is that of the last release, if there is any. `shown` is the path of `catalog.yaml`."""
    if not releases or (spec and spec.version == str(releases[-1].version)):
        return ()
    last = releases[-1]
    stated = spec.version if spec else None
    if stated is not None and not Version.is_one(stated):
        return ()  # that it is none was told
    instead = "no version is" if stated is None else f"{stated} is"
    message = f"the last release is {last.version}, in {last.shown}; {instead} stated"
    place = spec.where("version") if spec else Span(shown)
    fix = Edit(place, str(last.version)) if stated else None
    return (OTHER_VERSION.at(place, message, f"write `version: {last.version}`", fix=fix),)


def _fault_in(address: str) -> str:
    """Why an address cannot be used; nothing where it can."""
    if _ADDRESS.fullmatch(address):
        return ""
    if not address.startswith("https://"):
        return "does not begin with https://"
    if "?" in address or "#" in address:
        return "has a query or a fragment"
    return "is no address that every tool can fetch"


def check_modules(
    models: Iterable[tuple[str, str, Span]], providers: Mapping[str, Span]
) -> tuple[Diagnostic, ...]:
    """The ids that would share a module. `models` gives provider, id and place of each."""
    places: dict[str, dict[str, Span]] = {}
    for provider, id, span in models:
        places.setdefault(provider, {})[id] = span
    problems = []
    for spans in places.values():
        for name, ids in shared_names(spans).items():
            message = f"the ids {' and '.join(ids)} both make the Python module {name}"
            problems.append(MODULES_COLLIDE.at(spans[ids[-1]], message, "keep one of them"))
    taken: dict[str, str] = {}
    for id in sorted(providers):
        other = taken.setdefault(provider_name(id), id)
        if other != id:
            message = f"the providers {other} and {id} both make the Python package {provider_name(id)}"
            problems.append(MODULES_COLLIDE.at(providers[id], message, "rename one of the folders"))
    return tuple(problems)
