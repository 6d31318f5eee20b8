"""From files to the frozen classes of the format: what was written, not yet what it means."""

from specpress.spec.load.codes import CODES
from specpress.spec.load.decode import convert
from specpress.spec.load.files import Found, LocaleFile, SpecFile, discover
from specpress.spec.load.specs import check_ids, read_spec

__all__ = [
    "CODES",
    "Found",
    "LocaleFile",
    "SpecFile",
    "check_ids",
    "convert",
    "discover",
    "read_spec",
]
