"""From files to the frozen classes of the format: what was written, not yet what it means."""

from specpress.spec.load.codes import CODES
from specpress.spec.load.decode import convert
from specpress.spec.load.files import LocaleFile, ReleaseFolder, SpecFile, SpecTree, discover
from specpress.spec.load.partial import told_by_all
from specpress.spec.load.specs import check_ids, read_spec, readings

__all__ = [
    "CODES",
    "LocaleFile",
    "ReleaseFolder",
    "SpecFile",
    "SpecTree",
    "check_ids",
    "convert",
    "discover",
    "read_spec",
    "readings",
    "told_by_all",
]
