"""Documents to import: those of the folder `published`, and small ones of our own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from specpress.base.diagnostics import Diagnostic
from specpress.importer.documents.document import Document, read_documents
from specpress.importer.documents.kinds import Described, described

PUBLISHED = Path(__file__).parent / "published"
FILES = {path.relative_to(PUBLISHED).as_posix(): path for path in sorted(PUBLISHED.rglob("*.json"))}


def document(value: Any, name: str = "x.json") -> Document:
    """A value, or the text of a file, as a document."""
    text = value if isinstance(value, str) else json.dumps(value)
    found = read_documents(text.encode(), name)
    assert not isinstance(found, Diagnostic), str(found)
    [one] = found
    return one


def known(value: Any, name: str = "x.json") -> Described:
    """A value as a document of a known kind."""
    found = described(value if isinstance(value, Document) else document(value, name))
    assert isinstance(found, Described), str(found)
    return found


def published(name: str) -> Described:
    """One of the published documents."""
    return known(FILES[name].read_text("utf-8"), name)


def openapi(paths: Any, **more: Any) -> dict[str, Any]:
    """An OpenAPI document with these paths."""
    return {"openapi": "3.1.0", "info": {"title": "Acme API", "version": "1"}, "paths": paths, **more}


def post(schema: Any, content: str = "application/json", **more: Any) -> dict[str, Any]:
    """The operations of a path of which one takes a body."""
    return {"post": {"requestBody": {"content": {content: {"schema": schema}}}, **more}}


def keys(*names: str, **more: Any) -> dict[str, Any]:
    """The schema of an object with keys that hold texts."""
    return {"type": "object", "properties": {name: {"type": "string"} for name in names} | more}
