"""From files to the frozen classes of the format: what was written, not yet what it means."""

from specpress.load.faults import FAULTS
from specpress.load.files import Found, LocaleFile, SpecFile, discover
from specpress.load.readers import convert
from specpress.load.specs import Loaded, check_ids, load_catalogue, read_spec

__all__ = [
    "FAULTS",
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
