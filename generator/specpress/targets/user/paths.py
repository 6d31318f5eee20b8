"""Where the files of a target go: paths with placeholders, checked once and filled for each model.

Given the path of `target.yaml`; gives what is wrong with it, or the path of one file. It exists because a path
that is wrong for one model is wrong for all, and is best told at the place where it was written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict

from specpress.base.diagnostics import Diagnostic, Span, suggestion
from specpress.base.names import Names
from specpress.base.safe_filenames import as_path, is_portable
from specpress.spec.target import Per
from specpress.targets.user.codes import BAD_PATH, PLACEHOLDER

_HOLDS: dict[Per, tuple[str, ...]] = {
    "model": ("provider", "model"),
    "provider": ("provider",),
    "catalog": (),
}
_BRACES = re.compile(r"\{([^{}]*)\}")
_SAMPLE = "x"


def values(**ids: str) -> dict[str, str]:
    """What each placeholder stands for, by ids: `provider`, `model`."""
    texts = {name: as_path(id) for name, id in ids.items()}
    for name, id in ids.items():
        texts |= {f"{name}.{style}": text for style, text in asdict(Names.of(id, name)).items()}
    return texts


def filled(path: str, texts: Mapping[str, str]) -> str:
    """The path of one file."""
    return _BRACES.sub(lambda match: texts[match[1]], path)


def path_problems(path: str, per: Per, span: Span) -> Iterator[Diagnostic]:
    """What is wrong with a path, whatever stands in for its placeholders."""
    known = values(**dict.fromkeys(_HOLDS[per], _SAMPLE))
    unknown = [name for name in _BRACES.findall(path) if name not in known]
    listed = (
        f"there are: {', '.join(f'{{{name}}}' for name in known)}" if known else "this path can have none"
    )
    for name in unknown:
        message = f"a file for each {per} has no placeholder {{{name}}}"
        if per == "catalog":
            message = f"a file for the whole catalogue has no placeholder {{{name}}}"
        help = " ".join(filter(None, (suggestion(name, known), listed)))
        yield PLACEHOLDER.at(span, message, help)
    if not unknown and not _is_usable(filled(path, known)):
        help = "write a path below the output folder, such as go/{provider}/{model}.go"
        yield BAD_PATH.at(span, f"the path {path!r} cannot be one below the output folder", help)


def _is_usable(path: str) -> bool:
    return not set("{}") & set(path) and all(map(is_portable, path.split("/")))
