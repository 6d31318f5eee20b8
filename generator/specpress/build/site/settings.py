"""Which settings may stand in a `mkdocs.<lang>.yml`: those that both builders honour, and no others.

Given a parsed file; gives a problem for each setting that is not on the list, and the pages that its navigation names.
The list is short on purpose: it grows when a page has shown that both builders do the same with a setting.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias
from urllib.parse import urlsplit

from specpress.base.diagnostics import Diagnostic, Span
from specpress.build.site.codes import IGNORED
from specpress.spec import yaml
from specpress.spec.yaml import Node, Scalar

Shape: TypeAlias = "Mapping[str, Shape] | None"
"""The names that may stand somewhere, with what may stand below each; None: anything."""

HONOURED: Shape = {
    "site_name": None,
    "site_description": None,
    "site_url": None,
    "copyright": None,
    "docs_dir": None,
    "site_dir": None,
    "use_directory_urls": None,
    "theme": {
        "name": None,
        "custom_dir": None,
        "language": None,
        "direction": None,
        "font": None,
        "features": {
            "content.code.copy": {},
            "content.tabs.link": {},
            "navigation.prune": {},
            "navigation.tabs": {},
            "navigation.top": {},
            "toc.follow": {},
        },
        "palette": {"media": None, "scheme": None, "toggle": {"icon": None, "name": None}},
    },
    "plugins": {"search": {"separator": None}},
    "extra": {
        "generator": None,
        "alternate": {"name": None, "link": None, "lang": None},
        # What our own templates read.
        "address": None,
        "feed": None,
        "words": None,
    },
    "extra_css": None,
    "extra_javascript": None,
    "markdown_extensions": {
        "admonition": {},
        "attr_list": {},
        "md_in_html": {},
        "tables": {},
        "toc": {"permalink": None},
        "pymdownx.details": {},
        "pymdownx.highlight": {},
        "pymdownx.superfences": {"custom_fences": {"name": None, "class": None}},
        "pymdownx.tabbed": {"alternate_style": None},
        "specpress.build.site.extension": {},
    },
    # Zensical says nothing of the navigation in any case.
    "validation": {"nav": {"not_found": None}, "links": {"not_found": None, "anchors": None}},
    "nav": None,
}


def ignored(settings: yaml.Mapping) -> Iterator[Diagnostic]:
    """A problem for each setting that may be dropped without a word."""
    for span, name in _unknown(settings, HONOURED, ""):
        message = f"Zensical is not known to honour {name!r}"
        yield IGNORED.at(span, message, "leave it out; `specpress explain site-setting-ignored` says more")


def nav_pages(settings: yaml.Mapping) -> Mapping[str, Span]:
    """The pages of its own language that the navigation names, each with its place."""
    nav = settings.get("nav")
    leaves = () if nav is None else _leaves(nav)
    return {leaf.text: leaf.span for leaf in leaves if not leaf.text.startswith("../")}


def site_path(settings: yaml.Mapping) -> str:
    """The path of the address that the site of this language will have; empty where none is set."""
    address = settings.get("site_url")
    return urlsplit(address.text).path if isinstance(address, Scalar) else ""


def _unknown(node: Node, shape: Shape, path: str) -> Iterator[tuple[Span, str]]:
    """What a node names and its shape does not. The items of a list are names, or mappings with names."""
    if shape is None:
        return
    if isinstance(node, yaml.Sequence):
        for item in node.items:
            yield from _unknown(item, shape, path)
    elif isinstance(node, yaml.Mapping):
        for key, value in node.items:
            yield from _named(key, shape, path)
            yield from _unknown(value, shape.get(key.text), f"{path}{key.text}.")
    else:
        yield from _named(node, shape, path)


def _named(name: Scalar, shape: Mapping[str, Shape], path: str) -> Iterator[tuple[Span, str]]:
    if name.text not in shape:
        yield name.span, f"{path}{name.text}"


def _leaves(node: Node) -> Iterator[Scalar]:
    if isinstance(node, yaml.Sequence):
        for item in node.items:
            yield from _leaves(item)
    elif isinstance(node, yaml.Mapping):
        for _, value in node.items:
            yield from _leaves(value)
    else:
        yield node
