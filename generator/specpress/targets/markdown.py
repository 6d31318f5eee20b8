"""Markdown text. Every word of a spec, and every docstring's name, that reaches a page goes through here.

Given plain texts that may hold anything; gives Markdown that shows exactly them, under CommonMark with GitHub's
tables, under MDX, and under Python-Markdown with the extensions that a site may switch on. They agree on few backslash
escapes, so most characters become character references, which no reader takes for structure. What cannot be seen
and would change what can (controls, marks that turn the direction of writing) is written as an escape.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache

_BLANK = re.compile(r"[ \t-\r\x1c-\x1f\x85\u2028\u2029]+")
_UNSEEN = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]"
)

_MARKUP = re.compile(
    r"[\\*\[\]{}#`<>&|~^$@]"
    r"|(?<![^\W_])_|_(?![^\W_])"  # emphasis, but not within a word
    r"|^[-+:=!?/]|[=+!]\Z|(?<==)=|=(?==)|(?<=\+)\+|\+(?=\+)"  # lists, notes, marks, keys; what could join a link
    r"|(?<=^\d)[.)]|(?<=^\d\d)[.)]|(?<=^\d{3})[.)]|(?<=^\d{4})[.)]"  # numbered lists
    r"|:(?=//|[-+\w]+:)|(?<=www)\."  # bare links and :names: of pictures
    r"|^(?-i:i(?=mport\b)|e(?=xport\b))",  # JavaScript, for MDX
    re.IGNORECASE,
)
_BACKSLASHED = frozenset("\\*_[]{}#-+.)!")
"""What both readers let a backslash escape."""
_NAMED = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}

_PLAIN_CODE = re.compile(r"(?!#!|:::|\s)[^`|<&\\]*[^`|<&\\\s]")
_PROSE = re.compile(rf"(?P<ticks>`+)(?P<code>.+?)(?<!`)(?P=ticks)(?!`)|{_MARKUP.pattern}", re.IGNORECASE)
_SPAN = re.compile(r"\\(?P<escaped>.)|(?P<ticks>`+)(?P<code>.+?)(?<!`)(?P=ticks)(?!`)|`+|\|")
_IN_TITLE = re.compile(r"""["'&<>\\`]""")
_NOT_IN_LABEL = re.compile(r"[^\w\s/.,:\ue000-\ue0ff-]|(?<![^\W_])_|_(?![^\W_])|\A[-\d]|:(?=//)")
_RUN = re.compile(r"^ *(`{3,})", re.MULTILINE)
_SCHEME = re.compile(r"(?!https?://)(?:[a-z][a-z0-9+.-]*:|//)", re.IGNORECASE)
_NOT_IN_ADDRESS = re.compile(r"[^\w/:?#@!$&+,;=.%~-]|[^\x00-\x7f]")


@lru_cache(maxsize=8192)
def text(plain: str) -> str:
    """Prose on one line in which nothing is markup, HTML or an attribute list."""
    return _MARKUP.sub(lambda match: _escaped(match[0]), _line(plain))


def prose(plain: str) -> str:
    """The same of a text of our own, in which backticks mark code, such as a docstring's."""
    return _PROSE.sub(
        lambda match: code(match["code"].strip(" ")) if match["code"] else _escaped(match[0]), _line(plain)
    )


def english(markdown: str) -> str:
    """Prose in English amid a language written from right to left, with its full stops at its own end."""
    return f'<span lang="en" dir="ltr">{markdown}</span>'


@lru_cache(maxsize=8192)
def code(plain: str) -> str:
    """Code within a line; line breaks and tabs in it are shown as escapes.

    What the readers of Markdown treat differently within backticks is written as HTML.
    """
    line = _shown(plain)
    return f"`{line}`" if _PLAIN_CODE.fullmatch(line) else _html_code(line)


def link(label: str, address: str) -> str:
    """A link with Markdown as its label. What leads neither to a page nor to the web is the label alone."""
    if _SCHEME.match(address.strip()):
        return label
    return f"[{label}]({_NOT_IN_ADDRESS.sub(_percent, address).replace('&', '&amp;')})"


def definition(name: str, address: str, title: str) -> str:
    """Where `[name]` leads to wherever it stands on the page, with a plain text that is shown on hovering.

    What leads neither to a page nor to the web has no definition, so that the name stays text.
    """
    if _SCHEME.match(address.strip()):
        return ""
    quoted = _IN_TITLE.sub(lambda match: _reference(match[0]), _line(title))
    return f'[{name}]: {_NOT_IN_ADDRESS.sub(_percent, address).replace("&", "&amp;")} "{quoted}"'


def cell(markdown: str) -> str:
    """Markdown of one paragraph as it can stand in a table: on one line, without anything that ends a cell."""
    line = markdown if markdown.isprintable() else _BLANK.sub(" ", markdown)
    return _SPAN.sub(_in_cell, line.strip(" "))


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of cells that are Markdown, its lines without the last line's end."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(map(cell, line))} |" for line in lines)


def fold(summary: str, body: str, *, searched: bool = True) -> str:
    """A part that a reader opens, as code hosts, MDX and the builders of sites take it. Both are Markdown.

    What stands in `summary` is on one line without links. Some readers of Markdown leave such a line as it is, so
    that it is written in HTML. What is not `searched` the site's search leaves out.
    """
    line = _SPAN.sub(_in_html, summary)
    left_out = "" if searched else ' data-search-exclude=""'
    return f'<details markdown="1"{left_out}>\n<summary>{line}</summary>\n\n{body}\n\n</details>'


def anchor(name: str) -> str:
    """A place that a link may lead to, within a line: by its name on code hosts, some of which drop ids."""
    return f'<a id="{name}" name="{name}"></a>'


def heading(level: int, title: str, name: str) -> str:
    """A heading with a title in Markdown, to which links lead by a name that is the same in every language."""
    line = f"{'#' * level} {title}"
    # Before the heading and not in it, or engines would have it a second time in their tables of contents.
    return line if slug(title) == name else f"{anchor(name)}\n\n{line}"


def notice(text: str) -> str:
    """A paragraph of Markdown, on one line, that must not be overlooked."""
    return f"> ⚠️ {text}"


def fence(code: str, language: str = "", title: str = "") -> str:
    """A block of code, its lines without the last line's end; nothing in it can end the block.

    Blocks with titles that stand one behind the other are tabs where the reader of the Markdown knows such.
    """
    body = "\n".join(map(_shown, re.split(r"\r\n|\r|\n", code.rstrip().expandtabs(4))))
    longest = max((len(run) for run in _RUN.findall(body)), default=2)
    ticks = "`" * (longest + 1)
    info = f'{language} title="{title}"' if title else language
    return f"{ticks}{info}\n{body}\n{ticks}"


def diagram_text(plain: str) -> str:
    """Prose on one line as a label of a Mermaid diagram between quotation marks: nothing in it ends the label,
    is markup or a word of Mermaid's own.
    """
    escaped = _NOT_IN_LABEL.sub(lambda match: f"#{ord(match[0])};", _line(plain))
    # A backslash before an n ends a line, even where it is escaped. A word joiner between them, which nobody sees,
    # keeps them apart.
    return escaped.replace("#92;", "#92;#8288;")


def diagram_code(plain: str) -> str:
    """A key or an address in such a label, from left to right whatever is around it."""
    return f"#8294;{diagram_text(plain)}#8297;"


def slug(plain: str) -> str:
    """The anchor that a site gives a heading with this text; a heading not in Latin letters has none of its own."""
    latin = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", latin).strip().lower())


def _line(plain: str) -> str:
    if plain.isprintable() and "  " not in plain:
        return plain.strip(" ")
    return _shown(_BLANK.sub(" ", plain).strip())


def _shown(line: str) -> str:
    """With escapes for what cannot be seen; what is printable holds nothing of the kind, and is known soonest."""
    if line.isprintable():
        return line
    return _UNSEEN.sub(lambda match: match[0].encode("unicode_escape").decode("ascii"), line)


def _escaped(char: str) -> str:
    if char in _BACKSLASHED:
        return f"\\{char}"
    return _NAMED.get(char) or _reference(char)


def _reference(char: str) -> str:
    return f"&#{ord(char)};"


def _html_code(line: str) -> str:
    spaced = re.sub(r"\A | \Z|(?<= ) ", "&#32;", _MARKUP.sub(lambda match: _escaped(match[0]), line))
    return f"<code>{spaced}</code>"


def _percent(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match[0].encode("utf-8", "replace"))


def _in_cell(match: re.Match[str]) -> str:
    if match["code"] is not None:
        return _html_code(match["code"].strip(" ")) if "|" in match["code"] else match[0]
    if match["escaped"] is not None:
        return "&#124;" if match["escaped"] == "|" else match[0]
    return "".join(map(_reference, match[0]))


def _in_html(match: re.Match[str]) -> str:
    if match["code"] is not None:
        code = match["code"].strip(" ")
        shown = "".join(char if char.isalnum() or char in " .-" else _reference(char) for char in code)
        return f"<code>{shown}</code>"
    return "".join(map(_reference, match["escaped"] or match[0]))
