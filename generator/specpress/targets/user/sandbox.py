"""Jinja2 as templates of a user's own are filled: in a sandbox, with our filters, and strict.

Given the texts of a folder; gives an environment, and turns whatever is raised in it into a diagnostic at the
template's line. Three things differ from Jinja2's own ways, each because it would put something wrong into code
without a word: a key of a mapping is never taken for a method (`type.items` is what a list holds), a list or a
boolean cannot be printed as it is, and what makes other text each time or only HTML is left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Mapping
from decimal import Decimal
from functools import cache, wraps
from types import TracebackType
from typing import Any, cast

from jinja2 import Environment, FunctionLoader, StrictUndefined, Template, Undefined, nodes, pass_context
from jinja2.exceptions import TemplateNotFound, TemplateSyntaxError, UndefinedError
from jinja2.meta import TrackingCodeGenerator
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from specpress.base.diagnostics import Code, Diagnostic, Span, suggestion
from specpress.base.json_text import json_line
from specpress.base.system import bounded
from specpress.spec.target import Per
from specpress.targets.user.codes import FAILED, NO_TEMPLATE, SYNTAX, UNDEFINED
from specpress.targets.user.languages import FILTERS, CannotWrite, kind

DROPPED = (
    "e", "escape", "forceescape", "pprint", "random", "safe", "striptags", "tojson", "urlize", "xmlattr",
)  # fmt: skip
"""Filters of Jinja2 that make only HTML, or other text each time, or what looks like JSON and is not."""
SECONDS = 10
"""The most seconds of CPU that one template may take for one file."""
MEMORY = 1_000_000_000
"""The most bytes of memory that it may take."""
LONGEST: Mapping[Per, int] = {"model": 5_000_000, "provider": 100_000_000, "catalog": 100_000_000}
"""The most bytes of a file, by what it is about."""
_METHODS = frozenset({"get", "items", "keys", "values"})


class _Missing(StrictUndefined):
    """What is not there: any use of it is an error that says what is."""

    @property
    def _undefined_message(self) -> str:
        name, known = self._undefined_name, self._undefined_obj
        if not isinstance(known, dict):
            return super()._undefined_message
        if name in _METHODS:
            help = "a mapping has no methods here: loop over `mapping | items`, or use `default`"
        else:
            listed = suggestion(str(name), map(str, known)) or f"keys: {', '.join(map(str, known))};"
            help = (
                f"{listed} a key that would say nothing is left out: ask with `is defined`, or use `default`"
            )
        return f"there is no key {name!r} here\n{help}"


class _Sandbox(ImmutableSandboxedEnvironment):
    """The sandbox, in which a mapping has keys and nothing else."""

    def getattr(self, obj: Any, attribute: str) -> Any:
        return self._key(obj, attribute) if isinstance(obj, dict) else super().getattr(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        return self._key(obj, argument) if isinstance(obj, dict) else super().getitem(obj, argument)

    def _key(self, obj: dict[str, Any], key: str) -> Any:
        return obj[key] if key in obj else self.undefined(obj=obj, name=key)


@cache
def environment(shown: str, templates: tuple[tuple[str, str], ...]) -> ImmutableSandboxedEnvironment:
    """The environment for the templates of a folder, pairs of name and text; made once in a process."""
    texts = dict(templates)

    def load(name: str) -> tuple[str, str, Callable[[], bool]] | None:
        return (texts[name], place(shown, name), lambda: True) if name in texts else None

    made = _Sandbox(
        loader=FunctionLoader(load),
        undefined=_Missing,
        finalize=_printed,
        optimized=False,  # what is computed while a template is compiled would be computed without bounds
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        cache_size=-1,
    )
    for name in DROPPED:
        del made.filters[name]
    del made.globals["lipsum"]
    made.filters.update((name, _strict(filter_)) for name, filter_ in FILTERS.items())
    return made


def parsed(made: Environment, text: str, name: str, file: str) -> tuple[nodes.Template, set[str]]:
    """The tree of a template that can be compiled, and the variables that it does not define itself.

    Raises whatever stands against that, within the bounds of `fill`.
    """
    with bounded(SECONDS, MEMORY):
        made.compile(text, name, file)
        tree = made.parse(text, name, file)
        # As `jinja2.meta.find_undeclared_variables` does, which would compute constants.
        names = TrackingCodeGenerator(made)
        names.optimizer = None
        names.visit(tree)
        return tree, names.undeclared_identifiers


def fill(template: Template, known: Mapping[str, Any], longest: int) -> bytes:
    """What a template makes of what it knows, at most so many bytes. Raises whatever the template raises.

    A sandbox keeps a template from our files and memory, not from taking all of the machine: Jinja2's page about it
    says to bound that by the system, which is done here for any way of taking it.
    """
    with bounded(SECONDS, MEMORY):
        made: list[bytes] = []
        size = 0
        pieces = cast("Generator[str]", template.generate(known))
        for piece in pieces:
            # What is wrong with a piece is raised where the template made it.
            try:
                made.append(piece.encode())
            except UnicodeEncodeError:
                help = (
                    "write the whole character: a code point above U+FFFF has one escape, such as \\U0001f600"
                )
                pieces.throw(CannotWrite("half of a surrogate pair is no character", help))
            size += len(made[-1])
            if size > longest:
                pieces.throw(CannotWrite(f"the file has more than {longest:,} bytes", _ENDLESS))
        return b"".join(made)


_ENDLESS = "let its loops, macros and includes end sooner, or make several files"


def place(shown: str, name: str) -> str:
    """The path of a template as it is shown."""
    return f"{shown}/{name}"


def _strict(function: Callable[[Any], str]) -> Callable[[Any], str]:
    """A filter that lets what is not there say so."""

    @wraps(function)
    def run(value: Any) -> str:
        return function(str(value) if isinstance(value, Undefined) else value)

    return run


@pass_context  # or Jinja2 would print constants while a template is compiled
def _printed(context: Context, value: Any) -> Any:
    """What `{{ }}` prints: texts and numbers."""
    if isinstance(value, (str, Undefined)):
        return value
    if isinstance(value, (int, float, Decimal)) and not isinstance(value, bool):
        return json_line(value)
    raise CannotWrite(
        f"{kind(value)} is printed as it is", "choose the filter of the language it goes into, such as `json`"
    )


def problem_of(error: Exception, folder: Mapping[str, str], about: str) -> Diagnostic:
    """The problem for what filling a template raised.

    `folder` has the shown path of each template by its name; `about` is what it was filled for.
    """
    if isinstance(error, TemplateSyntaxError):
        return syntax_problem(error, "")
    fault, message, help = _explained(error, folder)
    return fault.at(_line(error.__traceback__, frozenset(folder.values())), f"{message} (for {about})", help)


def _explained(error: Exception, folder: Mapping[str, str]) -> tuple[Code, str, str]:
    if isinstance(error, UndefinedError):
        message, _, help = str(error.message).partition("\n")
        return UNDEFINED, message, help or "correct the name, or ask first with `is defined`"
    if isinstance(error, TemplateNotFound):
        help = suggestion(str(error.name), folder) or f"there are: {', '.join(folder)}"
        return NO_TEMPLATE, f"the folder has no template {error.name!r}", help
    if isinstance(error, CannotWrite):
        return FAILED, str(error), error.help
    if isinstance(error, RecursionError):
        return FAILED, "templates include each other without end", "let one of them end"
    if isinstance(error, (TimeoutError, MemoryError)):
        return FAILED, *_too_much(error)
    return FAILED, str(error).rstrip(".") or type(error).__name__, "change what the template does here"


def syntax_problem(error: Exception, file: str) -> Diagnostic:
    """The problem for a template that is not well-formed, or that cannot be compiled; `file` is its shown path."""
    if isinstance(error, (TimeoutError, MemoryError)):
        return FAILED.at(Span(file, 1, 1), *_too_much(error))
    if not isinstance(error, TemplateSyntaxError):
        # Jinja2 goes down by a call for each bracket, and Python takes twenty loops within each other.
        help = "take a part out into a macro or a template of its own"
        return SYNTAX.at(Span(file, 1, 1), "too much stands within each other here", help)
    message = (error.message or "this is not Jinja2").rstrip(".")
    help = "see the page about targets of your own, or Jinja2's on templates"
    if match := re.fullmatch(r"No (filter|test) named '(.*)'", message):
        known = _KNOWN[match[1]]()
        help = suggestion(match[2], known) or f"our own are: {', '.join(FILTERS)}"
    return SYNTAX.at(Span(error.filename or file, error.lineno, 1), message, help)


def _too_much(error: TimeoutError | MemoryError) -> tuple[str, str]:
    taken = f"{SECONDS} seconds of CPU" if isinstance(error, TimeoutError) else f"{MEMORY:,} bytes of memory"
    return f"the template takes more than {taken}", _ENDLESS


_KNOWN: dict[str, Callable[[], list[str]]] = {
    "filter": lambda: list(environment("", ()).filters),
    "test": lambda: list(environment("", ()).tests),
}


def _line(trace: TracebackType | None, files: frozenset[str]) -> Span:
    """The innermost line of a template in a traceback; Jinja2 has put its own lines into it."""
    span = Span("")
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if file in files:
            span = Span(file, trace.tb_lineno, 1)
        trace = trace.tb_next
    return span
