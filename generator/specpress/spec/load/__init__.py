"""From files to the frozen classes of the format: what was written, not yet what it means."""

from specpress.spec.load.codes import CODES
from specpress.spec.load.decode import convert
from specpress.spec.load.files import Found, LocaleFile, SpecFile, discover
from specpress.spec.load.specs import Loaded, check_ids, load_catalogue, read_spec

__all__ = [
    "CODES",
    "Found",
    "Loaded",
    "LocaleFile",
    "SpecFile",
    "check_ids",
    "convert",
    "discover",
    "load_catalogue",
    "read_spec",
]
