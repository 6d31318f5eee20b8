"""YAML text in, nodes with line and column out.

A spec is read as YAML 1.2 (core schema): `16:9`, `on` and `1_000` are strings. A hostile file costs a
diagnostic, and neither a crash nor the machine's time or memory.
"""

from specpress.spec.yaml.codes import CODES, MAX_BYTES, MAX_DEPTH, MAX_NODES
from specpress.spec.yaml.nodes import NOWHERE, Atom, Mapping, Node, Scalar, Sequence, clipped
from specpress.spec.yaml.reader import decoded, parse, read_bytes
from specpress.spec.yaml.scalars import edit_of, edited, quoted, resolve

__all__ = [
    "CODES",
    "MAX_BYTES",
    "MAX_DEPTH",
    "MAX_NODES",
    "NOWHERE",
    "Atom",
    "Mapping",
    "Node",
    "Scalar",
    "Sequence",
    "clipped",
    "decoded",
    "edit_of",
    "edited",
    "parse",
    "quoted",
    "read_bytes",
    "resolve",
]
