"""What the format's classes say of themselves: their docstrings, and the one under each field.

Given the classes of `specpress.spec`; gives texts. A docstring under a
field is nothing that Python keeps, so it is read from the module's source, only when an output needs it.
"""

from __future__ import annotations

import ast
import inspect
import sys
from functools import cache

from specpress.spec.base import Spec


def class_text(cls: type[Spec]) -> str:
    """The docstring of a class, its paragraphs divided by empty lines and each on one line."""
    return _unwrapped(cls.__doc__ or "")


def field_text(cls: type[Spec], field: str) -> str:
    """The docstring under a field, in the class itself or in one that it extends."""
    texts = (_fields_of(base.__module__).get((base.__name__, field)) for base in cls.__mro__)
    return next((text for text in texts if text is not None), "")


def module_text(module: str) -> str:
    """The docstring of a module of the format."""
    return _unwrapped(sys.modules[module].__doc__ or "")


@cache
def _fields_of(module: str) -> dict[tuple[str, str], str]:
    """The docstrings under the fields of a module's classes, by class and field."""
    texts = {}
    for part in ast.parse(inspect.getsource(sys.modules[module])).body:
        if not isinstance(part, ast.ClassDef):
            continue
        for field, below in zip(part.body, part.body[1:], strict=False):
            match field, below:
                case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(text))):
                    texts[part.name, name] = _unwrapped(text)
    return texts


def _unwrapped(text: str) -> str:
    paragraphs = inspect.cleandoc(text).split("\n\n")
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)
