"""The target `changes`: what changed in each release, for programs and for readers of feeds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from xml.etree import ElementTree as Xml

from specpress.base.json_text import json_facts
from specpress.catalog import Catalog
from specpress.catalog.release import Release
from specpress.catalog.settings import Settings
from specpress.targets.base import CatalogTarget, Files

FOLDER = "changes"
FEED = f"{FOLDER}/feed.atom"
_ATOM = "http://www.w3.org/2005/Atom"
_NOT_IN_XML = {*range(0x20), 0x7F, 0xFFFE, 0xFFFF} - {0x09, 0x0A, 0x0D}


class Changes(CatalogTarget):
    """`changes/index.json`, `changes/<version>.json` of each release, and `changes/feed.atom`."""

    name = "changes"
    summary = "what changed in each release: JSON, and an Atom feed"

    def make_catalog(self, catalog: Catalog, rows: Mapping[str, bytes]) -> Files:
        """Every file; none before the first release."""
        del rows
        if not catalog.releases:
            return {}
        releases = catalog.releases[::-1]
        index = {"releases": [_head(release) | {"path": _path(release)} for release in releases]}
        files = {f"{FOLDER}/index.json": _json(index), FEED: _feed(releases, catalog.settings)}
        return files | {_path(release): _json(_whole(release)) for release in releases}


def _path(release: Release) -> str:
    return f"{FOLDER}/{release.version}.json"


def _json(value: Any) -> bytes:
    return f"{json_facts(value)}\n".encode()


def _head(release: Release) -> dict[str, Any]:
    return {
        "version": str(release.version),
        "date": release.date.isoformat(),
        **({"reason": release.reason} if release.reason else {}),
        "summary": {**release.counts, "bump": release.bump},
    }


def _whole(release: Release) -> dict[str, Any]:
    """A release with its changes, in the form of `specpress diff --format json`."""
    from specpress.diff.released import action  # noqa: PLC0415  # no release, no kinds of changes

    rows = []
    for row, change in zip(release.row()["changes"], release.changes, strict=True):
        last = row.pop("fingerprint")
        rows.append(row | {"message": change.message["en"], "action": action(change), "fingerprint": last})
    return {**_head(release), "changes": rows}


def _feed(releases: tuple[Release, ...], settings: Settings) -> bytes:
    """An Atom feed (RFC 4287) with an entry for each release, the newest first."""
    Xml.register_namespace("", _ATOM)
    base = settings.schemas
    feed = Xml.Element(f"{{{_ATOM}}}feed")
    _add(feed, "title", f"{settings.title}: changes")
    _add(feed, "id", f"{base}/{FEED}")
    _add(feed, "link", rel="self", type="application/atom+xml", href=f"{base}/{FEED}")
    if settings.site:
        _add(feed, "link", rel="alternate", type="text/html", href=f"{settings.site}/en/changes.html")
    _add(feed, "updated", _moment(releases[0]))
    _add(_add(feed, "author"), "name", settings.title)
    for release in releases:
        _entry(_add(feed, "entry"), release, settings)
    Xml.indent(feed)
    text = Xml.tostring(feed, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'.encode()


def _entry(entry: Xml.Element, release: Release, settings: Settings) -> None:
    address = f"{settings.schemas}/{_path(release)}"
    _add(entry, "title", f"{settings.title} {release.version}")
    _add(entry, "id", address)
    _add(entry, "updated", _moment(release))
    _add(entry, "link", rel="alternate", type="application/json", href=address)
    if settings.site and release.changes:
        page = f"{settings.site}/en/changes/{release.version}.html"
        _add(entry, "link", rel="related", type="text/html", href=page)
    _add(entry, "summary", "the first release" if release.bump == "none" else release.counted)
    if release.changes:
        lines = Xml.Element("ul")
        for change in release.changes:
            _add_plain(lines, "li", change.told)
        _add(entry, "content", Xml.tostring(lines, encoding="unicode"), type="html")


def _moment(release: Release) -> str:
    """The day of a release as Atom writes moments (RFC 3339)."""
    return f"{release.date.isoformat()}T00:00:00Z"


def _add(parent: Xml.Element, tag: str, text: str = "", **attributes: str) -> Xml.Element:
    return _add_plain(parent, f"{{{_ATOM}}}{tag}", text, **attributes)


def _add_plain(parent: Xml.Element, tag: str, text: str, **attributes: str) -> Xml.Element:
    element = Xml.SubElement(parent, tag, attributes)
    # What XML 1.0 has no way to hold is left out; names and texts of specs may hold it.
    element.text = "".join(char for char in text if ord(char) not in _NOT_IN_XML) or None
    return element
