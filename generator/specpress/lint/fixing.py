"""What is certain about the problems of a catalogue is mended: `specpress check --fix` without its files.

Given the texts of a catalogue as they were read; gives those that change. A problem that knows its cure holds an edit
of its file; the edits are made, the texts are judged anew, and so on until no problem has one. A text that would no
longer be read stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from specpress.base.diagnostics import Diagnostic, Edit
from specpress.base.edits import edited
from specpress.catalog.read import Source, Text, read_model, read_shared
from specpress.lint import check_model
from specpress.spec.yaml import parse

_ROUNDS = 10
"""A mended key may bring to light what stands under it, but not without end."""


@dataclass(frozen=True, slots=True)
class Mended:
    """A file that problems were mended in: as it was, as it is now, and how many were mended."""

    before: Text
    after: Text
    count: int


def mended(source: Source) -> tuple[Mended, ...]:
    """The files of a catalogue in which something can be mended for certain, sorted by their paths."""
    texts = {text.file.shown: text for text in source.texts()}
    result: dict[str, Mended] = {}
    stuck: set[str] = set()
    for _ in range(_ROUNDS):
        changed = False
        for file, edits in sorted(_edits(texts.values()).items()):
            text = texts.get(file)
            if text is None or file in stuck:
                continue
            data, count = edited(text.data, edits)
            if count == 0 or data == text.data or parse(data, file)[0] is None:
                stuck.add(file)
                continue
            changed = True
            texts[file] = Text(text.file, data)
            before = result[file] if file in result else Mended(text, text, 0)
            result[file] = Mended(before.before, texts[file], before.count + count)
        if not changed:
            break
    return tuple(result[file] for file in sorted(result))


def _edits(texts: Iterable[Text]) -> dict[str, list[Edit]]:
    """The edits that the problems of all texts hold, by the path of the file."""
    texts = list(texts)
    shared, problems = read_shared(texts)
    for text in texts:
        if text.file.kind == "model":
            problems += read_model(text, shared, check_model)[1]
    edits: dict[str, list[Edit]] = {}
    for problem in _told(problems):
        if problem.fix is not None:
            edits.setdefault(problem.span.file, []).append(problem.fix)
    return edits


def _told(problems: Iterable[Diagnostic]) -> list[Diagnostic]:
    return sorted(set(problems))
