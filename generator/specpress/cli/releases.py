"""Reading releases for a command, which is refused where one cannot be read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from specpress.catalog.from_json import NotACatalog
from specpress.cli.console import Refused


@contextmanager
def readable() -> Iterator[None]:
    """Refuse where the files of a release that is read meanwhile are gone or broken."""
    try:
        yield
    except OSError as error:
        raise Refused(f"cannot read {error.filename}: {error.strerror or error}") from None
    except NotACatalog as error:
        raise Refused(str(error)) from None
