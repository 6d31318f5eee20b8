"""Which facts the text of a page holds, and in which line, judged by the page's text alone.

The facts of a model were read from all its pages together, so that one page need not hold them all: a copy may
end early, even in the middle of a row; a form may have lost what another has. A fact is held

- at the top of a Rivya page: where the line of its value stands (the pages of the corpus all go on behind it);
- in a row of a Rivya table: where its cell is closed by a pipe, or, where cells are glued, where all cells up to it
  stand and more text follows. `-` holds that there is none. A flag is held only where its word stands: of the glued
  pages, those in Chinese have lost both words and those in Vietnamese the one for yes;
- of a Rivya page's uploads: where its line stands between the parameters and the first block of JSON; that there is
  no such section where that block follows the parameters;
- of a parameter at the other providers: where the line `key type` stands, and, for a value, where its text stands
  below it before the next parameter. No null is held there, since silence says nothing;
- of a parameter whose page has lost the names: where the line with its value stands, in the order of parameters;
- in no case in the last line of a page that ends within its parameters, for that line may go on.

That the list of parameters is whole is held where each is on the page and something else follows them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

from importer.transcribed.truth import LIMITS, Truth, number

Held: TypeAlias = dict[str, int]
Lines: TypeAlias = list[tuple[int, str]]

YES_AND_NO = {
    "en": ("Yes", "No"),
    "bn": ("Yes", "No"),
    "hi": ("हां", "नहीं"),
    "vi": ("", "Không"),
    "zh-Hant": ("", ""),
}
"""The words for required and not, as glued pages of each language keep them."""
SECTIONS = ("Polling", "Response Format", "Error Codes", "错误码")
"""Headings that end the parameters of a Vtrix page."""


def held(text: str, form: str, language: str, truth: Truth) -> Held:
    """Which facts the text of a page holds, with their lines."""
    lines = [(at, line) for at, line in enumerate(text.splitlines(), 1) if line.strip()][1:]
    if form in ("md", "md-labels", "glued"):
        return _header(lines, form, truth) | _rivya(lines, form, YES_AND_NO[language], truth)
    found = {name: at for at, line in lines for name in ("title", "model") if _ends(line, truth.get(name))}
    if form.endswith("compact") and form != "compact":
        return found | _nameless(lines, truth)
    return found | (_cells(lines, truth) if form == "gitbook" else _spaced(lines, truth))


def _ends(line: str, value: str | None) -> bool:
    return value is not None and re.fullmatch(rf"(?:\w+:\s*|值:)?{re.escape(value)}", line) is not None


def names(truth: Truth) -> list[str]:
    """The parameters, in order."""
    return list(dict.fromkeys(name.rpartition(".")[0] for name in truth if name.endswith(".options")))


def _header(lines: Lines, form: str, truth: Truth) -> Held:
    step = 1 if form == "md" else 2
    top = next(at for at, (_, line) in enumerate(lines) if line == truth["model"])
    order = ("model", "inputs", "files", "credits", "modality", "billing", "prompt_limit")
    title = next(at for at, line in lines if truth["title"] in line)
    return {"title": title} | {name: lines[top + step * at][0] for at, name in enumerate(order)}


def _rivya(lines: Lines, form: str, words: tuple[str, str], truth: Truth) -> Held:
    glued = form == "glued"
    found: Held = {}
    last = 0
    for name in ("prompt", *names(truth)):
        row = next(((at, line) for at, line in lines if line.startswith(_begin(name, glued, truth))), None)
        if row is not None:
            cells = list(_row(name, words if glued else None, truth))
            found |= dict.fromkeys((_glued if glued else _piped)(row[1], cells), row[0])
            last = max(last, row[0])
    behind = [(at, line) for at, line in lines if at > last and not line.startswith("|---")]
    rows = [name for name in names(truth) if f"{name}.key" in found]
    if rows != names(truth) or not behind or behind[0][1].startswith("|"):
        return found
    return found | {"complete": behind[0][0]} | _uploads(behind, glued, truth)


def _begin(name: str, glued: bool, truth: Truth) -> str:
    key, kind = truth[f"{name}.key"], truth[f"{name}.type"]
    return f"{key}{kind}" if glued else f"| {key} | {kind} |"


def _row(
    name: str, words: tuple[str, str] | None, truth: Truth
) -> Iterator[tuple[tuple[str, ...], str | None]]:
    """The cells of a row: the facts that each holds and, for glued rows, its text."""
    required = truth.get(f"{name}.required")
    word = None if words is None else words[0 if required else 1]
    yield (f"{name}.key",), truth[f"{name}.key"]
    yield (f"{name}.type",), truth[f"{name}.type"]
    yield ((f"{name}.required",) if word != "" else ()), word
    yield (f"{name}.default",), _text(truth[f"{name}.default"])
    if name != "prompt" and truth[f"{name}.key"] == name:
        limits = [(fact, truth[f"{name}.{fact}"]) for fact in LIMITS]
        shown = " / ".join(f"{fact} {value}" for fact, value in limits if value is not None)
        yield tuple(f"{name}.{fact}" for fact, _ in limits if fact != "multiple_of"), shown or "-"
        options = truth[f"{name}.options"]
        yield (f"{name}.options",), "-" if options is None else ", ".join(options)


def _text(value: object) -> str:
    return "-" if value is None else str(value)


def _piped(line: str, cells: list[tuple[tuple[str, ...], str | None]]) -> Iterator[str]:
    closed = line.count("|") - 1
    for facts, _ in cells[:closed]:
        yield from facts


def _glued(line: str, cells: list[tuple[tuple[str, ...], str | None]]) -> Iterator[str]:
    so_far = ""
    for facts, text in cells:
        so_far += text or ""
        if not line.startswith(so_far) or line == so_far:
            return
        yield from facts


def _uploads(behind: Lines, glued: bool, truth: Truth) -> Held:
    end = next((place for place, (_, line) in enumerate(behind) if line == "{"), None)
    section = behind[: len(behind) - 1 if end is None else end]
    if truth.get("uploads") is False:
        return {} if end is None else {"uploads": behind[end][0]}
    if not any("referenceMediaItems" in line for _, line in section):
        return {}
    found = {"uploads": behind[0][0]}
    kinds = truth.get("uploads.kinds", ())
    wanted = {"uploads.max_files": str(truth.get("uploads.max_files")), "uploads.kinds": ", ".join(kinds)}
    for at, line in section:
        found |= {name: at for name, text in wanted.items() if line == text}
        for kind in kinds:
            size, types = (truth.get(f"uploads.{kind}.{fact}") for fact in ("max_size", "mime_types"))
            joined = ", ".join(types or ())
            if size and line == (f"{kind}{size}{joined}" if glued else f"| {kind} | {size} | {joined} |"):
                found |= {f"uploads.{kind}.max_size": at, f"uploads.{kind}.mime_types": at}
    return found


def _spaced(lines: Lines, truth: Truth) -> Held:
    """Parameters that begin with a line `key type`, or `key type required`."""
    begins = {}
    for name in (name for name in names(truth) if f"{name}.type" in truth):
        head = re.compile(rf"{re.escape(_own(name))} {re.escape(truth[f'{name}.type'])}(?: \S+)?")
        begin = next((at for at, line in lines if head.fullmatch(line)), None)
        begins |= {} if begin is None else {name: begin}
    end = next((at for at, line in lines if at > max(begins.values()) and _is_end(line)), None)
    last = lines[-1][0]
    stops = sorted([*begins.values(), end or last])
    found: Held = {}
    for name, begin in begins.items():
        stop = next(at for at in stops if at > begin or at == last)
        block = [(at, line) for at, line in lines if begin < at < stop]
        found |= {f"{name}.{fact}": begin for fact in ("key", "type", "required")} if begin != last else {}
        found |= _values(name, block, truth)
    if end and len(begins) == len(names(truth)):
        found["complete"] = end
    return found


def _own(name: str) -> str:
    return re.split(r"\.", name)[-1]


def _is_end(line: str) -> bool:
    return line in SECTIONS or line.startswith("{")


def _values(name: str, block: Lines, truth: Truth) -> Held:
    """The values that stand in the lines of a parameter."""
    facts = [f"{name}.{fact}" for fact in ("default", "options", "length", *LIMITS)]
    facts += ["prompt_limit"] if _own(name) == "prompt" else []
    facts += (
        [] if any("Base64" in line for _, line in block) is False else ["media.max_files", "media.max_size"]
    )
    found: Held = {}
    for fact in facts:
        if truth.get(fact) is not None:
            patterns = _patterns(fact, truth)
            at = next((at for at, line in block if all(re.search(one, line, re.I) for one in patterns)), None)
            found |= {} if at is None else {fact: at}
    return found


def _patterns(fact: str, truth: Truth) -> list[str]:
    """What must stand in one line for it to hold a fact: both ends of a range side by side, or all words of a value."""
    name, _, kind = fact.rpartition(".")
    if kind in ("min", "max"):
        low, high = (truth[f"{name}.{end}"] for end in ("min", "max"))
        if high is None:
            return [rf": ?{_texts(low)[0]}$"]
        begin, end = (re.escape(_texts(value)[0]) for value in (low, high))
        return [rf"(?<!\w){begin}(?: to |\W{{1,4}}x?\W{{0,4}}){end}(?!\w)"]
    return [rf"(?<!\w){re.escape(text)}(?!\.?\w)" for text in _texts(truth[fact])]


def _texts(value: object) -> list[str]:
    """How a value is written."""
    if isinstance(value, tuple):
        return [str(one) for one in value]
    if value == 2**32 - 1:
        return ["2^32"]
    text = str(value)
    return [text.replace(" MB", "MB") if number(text) is None else text]


def _cells(lines: Lines, truth: Truth) -> Held:
    """Parameters with one cell a line: key, type, whether required, default, range or options, description."""
    found: Held = {}
    for name in names(truth):
        place = next((at for at, (_, line) in enumerate(lines) if line == name), len(lines))
        cells = lines[place : place + 6]
        order = (("key",), ("type",), ("required",), ("default",), ("min", "max", "options"), ())
        for (at, text), facts in zip(cells, order, strict=False):
            known = {f"{name}.{fact}" for fact in facts} & truth.keys()
            if at != lines[-1][0]:
                found |= {fact: at for fact in known if text == "-" or truth[fact] is not None}
    return found


def _nameless(lines: Lines, truth: Truth) -> Held:
    """Values in the order of the parameters, on a page that has lost their names."""
    begin = next(place for place, (_, line) in enumerate(lines) if "curl " in line)
    inside = lines[begin : len(lines) - 1]
    found: Held = {}
    for name in names(truth):
        for fact in ("options", "min", "max", "multiple_of", "default"):
            value = truth[f"{name}.{fact}"]
            wanted = None if value is None else re.compile(_nameless_line(fact, value), re.I)
            place = next((at for at, (_, line) in enumerate(inside) if wanted and wanted.search(line)), None)
            if place is not None:
                found[f"{name}.{fact}"] = inside[place][0]
        if any(f"{name}.{fact}" in found for fact in ("options", "min", "default")):
            after = max(found.get(f"{name}.{fact}", 0) for fact in ("options", "min", "max", "default"))
            inside = [(at, line) for at, line in inside if at > after]
    return found


def _nameless_line(fact: str, value: object) -> str:
    if isinstance(value, tuple):
        return rf"^[^:]+: {re.escape(', '.join(value))}$"
    if fact == "default":
        return rf"^[^:]+: {re.escape(str(value))}$"
    return (
        rf"(?<![\w.]){re.escape(str(value))}(?![\w]|\.\w)"
        if fact == "multiple_of"
        else rf"^[^:]+: .*\b{value}\b"
    )
