"""What concerns a catalogue as a whole: its settings, and that the names of what is made of it keep apart."""

from __future__ import annotations

import keyword
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence

from specpress.base.diagnostics import Code, Diagnostic, Edit, Severity, Span
from specpress.base.names import provider_name, shared_names
from specpress.base.package_data import folder
from specpress.base.version import Version
from specpress.catalog.resolve.context import copied
from specpress.catalog.settings import SCHEMAS, Author, Packages, Settings, import_name
from specpress.spec import catalog as specs
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
UNUSABLE_NAME = Code(
    "unusable-name",
    "A name under `packages` in `catalog.yaml` is none that its index takes, or that a program can import.\n\n"
    "A Python package has letters A to Z, digits, and `-`, `_` or `.` between them. What a program imports is the same "
    "with underscores, so it begins with a letter and is called neither like a part of Python's standard library nor "
    "like a package that the generated one needs. An npm package has small letters, digits, `-`, `_` and `.`, and may "
    "have a scope before it: `@acme/models`; it is not called like a part of Node.js.",
)
UNUSABLE_LICENSE = Code(
    "unusable-license",
    "The `license` in `catalog.yaml` is no SPDX expression. Indexes, and programs that look for licences, read nothing "
    "else.\n\nWrite an id of the list at spdx.org/licenses, such as `MIT` or `Apache-2.0`, several joined by `AND` and "
    "`OR`, or `LicenseRef-` and a name for one of your own.",
)
UNUSABLE_AUTHOR = Code(
    "unusable-author",
    "The name of the `author` in `catalog.yaml`, or the address for mail, cannot stand in the data of a package.\n\n"
    "Write a name without angle brackets and line breaks, and an address such as `models@example.com`, or leave the "
    "address out.",
)
LICENSE_WITHOUT_TEXT = Code(
    "license-without-text",
    "The text of the `license` in `catalog.yaml` is not known to specpress, so that the packages are published without "
    "it. Most licences ask for their text to go with every copy.\n\n"
    "Put it into a file `LICENSE` beside `catalog.yaml`.",
    Severity.WARNING,
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


_DISTRIBUTION = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")  # PEP 508
_NPM = re.compile(r"(?:@[a-z0-9~][a-z0-9._~-]*/)?[a-z0-9~][a-z0-9._~-]*")
_LONGEST_NPM = 214
_MAIL = re.compile(r"[^\s@<>()\[\]\\,;:\"]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?")
_NOT_IN_NAMES = re.compile(r"[<>\x00-\x1f\x7f-\x9f\u2028\u2029]")
_NEEDED = frozenset(
    {"anyio", "hatch_build", "httpx", "pydantic", "pydantic_core", "sniffio", "specpress", "tinytag"}
)
"""What the Python package needs, what lies beside it while it is built, and what makes it."""
_OF_NODE = re.compile(
    r"assert|buffer|child_process|cluster|console|constants|crypto|dgram|dns|domain|events|"
    r"favicon\.ico|fs|http|http2|https|inspector|module|net|node_modules|os|path|perf_hooks|process|"
    r"punycode|querystring|readline|repl|stream|string_decoder|sys|timers|tls|tty|url|util|v8|vm|"
    r"wasi|worker_threads|zlib"
)
"""Names that npm takes for no new package."""
_KNOWN_LICENSES = ("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT")


def resolve_settings(
    spec: CatalogSpec, license_text: str | None = None
) -> tuple[Settings, tuple[Diagnostic, ...]]:
    """The settings, with everything in them that no output could use. `license_text` is that of the file `LICENSE`."""
    problems = [
        UNUSABLE_ADDRESS.at(spec.where(key), f"{clipped(address)!r} {reason}", _CURE)
        for key, address in (("schemas", spec.schemas), ("site", spec.site))
        if address is not None and (reason := _fault_in(address))
    ]
    if spec.version is not None and not Version.is_one(spec.version):
        message = f"{clipped(spec.version)!r} is no version"
        problems.append(UNUSABLE_VERSION.at(spec.where("version"), message, "write one such as 1.4.0"))
    problems += _faults_in_packages(spec.packages) if spec.packages else ()
    problems += _faults_in_author(spec.author) if spec.author else ()
    license = spec.license and _license_expression(spec.license)
    if spec.license and not license:
        message = f"{clipped(spec.license)!r} is no SPDX expression"
        help = "write one such as MIT or Apache-2.0, or LicenseRef-Acme for one of your own"
        problems.append(UNUSABLE_LICENSE.at(spec.where("license"), message, help))
    author = copied(Author, spec.author) if spec.author else None
    text = license_text or _known_text(license, author.name if author else spec.title)
    if license and text is None:
        message, help = f"there is no text of {license}", "put it into a file LICENSE beside this one"
        problems.append(LICENSE_WITHOUT_TEXT.at(spec.where("license"), message, help))
    settings = copied(
        Settings,
        spec,
        version=spec.version if spec.version and Version.is_one(spec.version) else None,
        packages=_packages(spec.packages),
        author=author,
        license=license or None,
        license_text=text,
        schemas=(spec.schemas or SCHEMAS).rstrip("/"),
        site=spec.site and spec.site.rstrip("/"),
    )
    return settings, tuple(problems)


def _packages(spec: specs.Packages | None) -> Packages:
    """The names of both packages. One that is left out is made of the other."""
    if spec is None:
        return Packages()
    python = spec.python or (spec.npm or "").removeprefix("@").replace("/", "-")
    return Packages(python=python, npm=spec.npm or import_name(python).replace("_", "-"))


def _faults_in_packages(spec: specs.Packages) -> Iterator[Diagnostic]:
    names = _packages(spec)
    python, npm = _fault_in_python(names.python), _fault_in_npm(names.npm)
    # A name that is made of the other is no fault of its own where that one has a fault.
    if python and (spec.python is not None or not npm):
        message, help = f"{clipped(names.python)!r} {python}", "write one such as python: acme-models"
        yield UNUSABLE_NAME.at(spec.where("python"), message, help)
    if npm and (spec.npm is not None or not python):
        message, help = f"{clipped(names.npm)!r} {npm}", 'write one such as npm: "@acme/models"'
        yield UNUSABLE_NAME.at(spec.where("npm"), message, help)


def _fault_in_python(name: str) -> str:
    """Why no Python package can have a name; nothing where one can."""
    imported = import_name(name)
    if not _DISTRIBUTION.fullmatch(name):
        return "is no name of a Python package"
    if not imported.isidentifier() or keyword.iskeyword(imported):
        return f"cannot be imported: {imported} is no name in Python"
    if imported in sys.stdlib_module_names:
        return f"would be imported as {imported}, as a part of Python is"
    if imported in _NEEDED:
        return f"would be imported as {imported}, as another package is that is used with it"
    return ""


def _fault_in_npm(name: str) -> str:
    """Why no npm package can have a name; nothing where one can."""
    if not _NPM.fullmatch(name) or len(name) > _LONGEST_NPM:
        return "is no name of an npm package"
    return "is the name of a part of Node.js" if _OF_NODE.fullmatch(name) else ""


def _faults_in_author(spec: specs.Author) -> Iterator[Diagnostic]:
    if _NOT_IN_NAMES.search(spec.name):
        yield UNUSABLE_AUTHOR.at(
            spec.where("name"), f"{clipped(spec.name)!r} holds what no name may hold", "leave out < and >"
        )
    if spec.email is not None and not _MAIL.fullmatch(spec.email):
        yield UNUSABLE_AUTHOR.at(
            spec.where("email"),
            f"{clipped(spec.email)!r} is no address for mail",
            "write one such as me@example.com",
        )


def _license_expression(text: str) -> str:
    """An SPDX expression as the list spells it; nothing for what is none."""
    if text in _KNOWN_LICENSES:
        return text
    # Few catalogues need this import, and it takes a fifth of the time of a run in which nothing changed.
    from packaging.licenses import (  # noqa: PLC0415
        InvalidLicenseExpression,
        canonicalize_license_expression,
    )

    try:
        return canonicalize_license_expression(text)
    except InvalidLicenseExpression:
        return ""


def _known_text(license: str | None, holder: str) -> str | None:
    """The text of a usual licence, granted by somebody; None for any other."""
    if license not in _KNOWN_LICENSES:
        return None
    text = (folder() / "licenses" / f"{license}.txt").read_text(encoding="utf-8")
    return text.replace("{holder}", " ".join(holder.split()))


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
