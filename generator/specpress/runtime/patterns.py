"""Whether a regular expression of a spec is found in a text.

The engine is Rust's, in the one library that the generator and the generated package both need: Python's own can be
made to run for ever, and the classes read their patterns with this one too.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydantic_core import SchemaValidator


def matches(pattern: str, text: str) -> bool:
    """Whether a pattern is found in a text. `$` is the very end, and no pattern takes more than linear time.

    A pattern that does not compile refuses nothing; `specpress check` reports it.
    """
    validator = _validator(pattern)
    return validator is None or validator.isinstance_python(text)


def is_readable(pattern: str) -> bool:
    """Whether a pattern can be read at all."""
    return _validator(pattern) is not None


@lru_cache(maxsize=1024)
def _validator(pattern: str) -> SchemaValidator | None:
    from pydantic_core import SchemaError, SchemaValidator, core_schema  # noqa: PLC0415  # 60 ms, for few models

    try:
        return SchemaValidator(core_schema.str_schema(pattern=pattern))
    except SchemaError:
        return None
