"""What a page lists of one parameter, and the facts that this states.

Given the texts behind a key: its type, its mark, what stands in columns or behind labels, and the prose. States what
stands in its own column or behind its own label in a spelling that is known. What the prose says besides is not read:
where it speaks of such a fact, the fact is lost, with the reason.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from html import unescape
from typing import Any

from specpress.importer.extracted import ExtractedParameter, Lost, Reading, Stated
from specpress.importer.layouts.fact_lines import values
from specpress.importer.layouts.fact_lines.labels import FactLine
from specpress.importer.layouts.fact_lines.readings import CUT, read_fact
from specpress.importer.layouts.fact_lines.values import ValueKind
from specpress.importer.layouts.generic.vocabulary import Vocabulary
from specpress.importer.page import Line
from specpress.importer.types import declared_type

NONE = frozenset(
    (
        "",
        "-",
        "—",
        "–",
        "―",
        "--",
        "---",
        "n/a",
        "na",
        "/",
        "\\",
        "无",
        "無",
        "нет",
        "なし",
        "없음",
        "no default",
        "none.",
    )
)
"""What stands in a cell that holds nothing."""
HTTP_HEADERS = frozenset(("authorization", "content-type", "accept", "x-api-key", "user-agent"))
"""Names that are headers of the request wherever they stand."""
_NO_VALUES = frozenset(
    [
        *(
            "none",
            "random",
            "empty",
            "auto-detected",
            "varies",
            "required",
            "optional",
            "dynamic",
            "depends",
            "any",
        ),
        *(
            "unset",
            "undefined",
            "nil",
            "account",
            "automatic",
            "unspecified",
            "omitted",
            "unlimited",
            "inherit",
        ),
        *("model-dependent", "conditional", "see", "same", "all"),
    ]
)
"""Words in the place of a default that may say what happens rather than be a value."""
_QUOTED = re.compile(r"`([^`]{1,200})`|\"([^\"]{0,200})\"|'([^']{1,200})'|“([^”]{1,200})”")
_NOTE = re.compile(r"\s*[(\uff08][^()\uff08\uff09]*[)\uff09]")
_OPEN_END = re.compile(r"\.\.\.|…|\betc\b|等|и т\. ?д")
"""What a list has that names some of its members alone."""
_THOUSANDS = re.compile(r"\d,\d{3}(?!\d)")
_TAG = re.compile(
    r"(?!(?<=\w)<(?:binary|ur[il]|date(?:-time)?|uuid|byte|float|double|int(?:32|64)?|string|integer|number|object|enum)>)"
    r"(?<![aA]rray)(?<![lL]ist)(?<![mM]ap)(?<![sS]et)(?<![oO]ption)(?<![rR]ecord)(?<![dD]ict)(?<!ptional)(?<!enum)"
    r"</?[a-zA-Z][^<>]{0,200}>"
)
"""An element of HTML; what stands behind a word for a list or the like is the type of its elements."""
_LONG = 1500
_UNSEEN = ("default", "options", "min", "max")
_SPEAKS_OF = {
    "default": re.compile(r"\bdefaults?\b|默认|по умолчанию|デフォルト|기본값", re.IGNORECASE),
    "options": re.compile(
        r"\b(?:one of|options?|(?:possible|accepted|supported|valid|available|allowed) \w+|choose|enum|can only be"
        r"|either)\b|[`\"][^`\"]+[`\"](?:\s*(?:,|\||/|or|and)\s*)+[`\"]|可选"
        r"|\d\s*(?:,|/|or)\s*\d|[:\uff1a(]\s*[\w.:-]{1,20}(?:\s*[,、\uff0c/|]\s*[\w.:-]{1,20})+|[\w.]\s*(?:、|或)\s*[\w.]",
        re.IGNORECASE,
    ),
    "range": re.compile(
        r"\d\s*(?:-|–|~|to|and|\.\.)\s*\d|\b(?:min\w*|max\w*|at (?:least|most)|up to|no more than|range|less|more"
        r"|greater|exceed\w*|limit\w*)\b.*\d|[<>≤≥]\s*\d|最多|最大|最小|不超过",
        re.IGNORECASE,
    ),
}
_LENGTH = re.compile(r"(?i)\b(?:char\w*|words?|tokens?|letters|length|bytes)\b|字符|字|символ")
_SENTENCE = re.compile(
    r"\s+[·•]\s+|(?<=[.!?;。\uff1b])\s+"
    r"|(?<=\w)\s+(?=(?:Default|Minimum|Maximum|Min|Max|Minimum length|Maximum length|Range"
    r"|Options|Allowed values|Possible values|Values|Enum):\s)"
)
"""Between sentences, and before labels that stand behind one without a sign."""
_CONDITION = re.compile(
    r"\b(?:if|when|unless|only|depend\w*|modes?|otherwise|except)\b|仅|如果|当", re.IGNORECASE
)
_SAYS_MORE = re.compile(
    r"\d|[`\"“]|\b(?:only|must|required|optional|if|when|unless|either|default|instead|mutually|exclusive|ignored"
    r"|base64|url|urls|format|formats|cannot)\b",
    re.IGNORECASE,
)
_NOT_READ = "The prose speaks of it; only its own column or label is read."
_IN_PROSE = "The prose may state more than what is read."
_IN_BRACKETS = "What stands in brackets is not read."


@dataclass(slots=True)
class Entry:
    """A parameter as a page lists it."""

    line: int
    key: Reading[str]
    type: Line | None = None
    required: Reading[bool] | None = None
    """What its mark says; None where it has none."""
    is_blank: bool = False
    """Whether the place of its mark is blank, which says something beside the marks of others alone."""
    location: str | None = None
    """Where it is sent, where the page says so: header, path, query or body."""
    facts: list[tuple[str, Line]] = field(default_factory=list)
    """What stands in columns and behind labels, each with its meaning."""
    prose: list[Line] = field(default_factory=list)
    lost: dict[str, Lost] = field(default_factory=dict)
    """The facts of which the page's form says nothing that is sure."""
    doubts: list[Lost] = field(default_factory=list)
    section: int = 0
    group: int = 0
    """Which list of the section it stands in."""
    depth: int = 0
    level: int = 0
    """The level of the heading that it is; 0 where it is none."""
    list_label: str = ""
    """The label of the list that is being read, and how far it is indented."""
    list_depth: int = 0
    closed: bool = False
    """Whether it cannot go on behind its last line."""

    @property
    def name(self) -> str:
        """The key; empty where it is lost."""
        return self.key.value if isinstance(self.key, Stated) else ""

    @property
    def type_word(self) -> str:
        """The word for its type in small letters; empty where there is none."""
        return cleaned(self.type.text).lower() if self.type else ""


def cleaned(text: str) -> str:
    """A text without emphasis, tags and the marks of code around it."""
    text = _TAG.sub(" ", text) if "<" in text and not declared_type(text) else text
    text = (unescape(text) if "&" in text else text).replace("\u00a0", " ").strip()
    text = re.sub(r"\\([|_*])", r"\1", text)
    while (
        len(text) > 1
        and text[0] in "*_`"
        and (pair := next((m for m in ("**", "__", "`", "*") if _is_within(text, m)), None))
    ):
        text = text[len(pair) : -len(pair)].strip()
    return text


def _is_within(text: str, mark: str) -> bool:
    inside = text[len(mark) : -len(mark)]
    return text.startswith(mark) and text.endswith(mark) and len(text) > 2 * len(mark) and mark not in inside


@lru_cache(maxsize=4096)
def is_type(text: str) -> bool:
    """Whether a text is a word for a type."""
    text = cleaned(text).replace("`", "")
    if len(text) > 80:
        return False
    match = re.search(r"[(\uff08]([^()]*)[)\uff09]", text)
    if match and not declared_type(match[1]):
        return False
    return declared_type(text) is not None or values.is_type(text.lower())


def path_under(parent: Entry, key: str) -> str:
    """The path of a key inside a parameter, as one in an element of a list where the parameter is a list."""
    word = parent.type_word
    in_list = re.match(r"(?:array|list)\b", word) or word.endswith("[]")
    return f"{parent.name.removesuffix('[]')}{'[]' * bool(in_list)}.{key}"


def parameter_of(
    entry: Entry, vocabulary: Vocabulary, last: int | None = None
) -> tuple[ExtractedParameter, list[Lost]]:
    """The facts that an entry states, and what is left to a person.

    `last` is the page's last line where the copy may end in the entry: what stands there is not believed.
    """
    doubts = [*entry.doubts]
    type_, kind = _type(entry, last)
    prose = [*_without_labels(entry, vocabulary)]
    read = dict(_facts(entry, kind, last, doubts))
    facts: dict[str, Any] = {**entry.lost, **read}
    for name, reading in _spoken_of(prose, kind):
        if name not in facts or (isinstance(facts[name], Stated) and facts[name].value is None):
            facts[name] = reading
    if last is not None and not (prose or entry.facts):
        # A mark, or that it is no key of the body, may be what is missing.
        entry.key = Lost(CUT, last)
    if last is not None:
        facts = {name: Lost(CUT, last) for name in _UNSEEN} | facts
    doubts += [Lost(_IN_PROSE, line.number) for line in prose if _SAYS_MORE.search(line.text[:_LONG])]
    if entry.required is not None and any(_contradicts(entry.required, line) for line in prose):
        doubts.append(Lost("The description says otherwise whether it is required.", entry.line))
    parameter = ExtractedParameter(
        line=entry.line,
        key=entry.key,
        type=type_,
        required=entry.required,
        **facts,
    )
    return parameter, doubts


def _without_labels(entry: Entry, vocabulary: Vocabulary) -> Iterator[Line]:
    """The prose without its sentences that are a known label and a value, which become facts of the entry."""
    for line in entry.prose:
        if not cleaned(line.text):
            continue
        sentences = _SENTENCE.split(line.text[:_LONG])
        facts = [vocabulary.label(sentence) for sentence in sentences]
        rest = [
            sentence
            for sentence, fact in zip(sentences, facts, strict=True)
            if fact is None or fact.meaning not in _FIELDS or fact.meaning == "unknown" or not fact.value
        ]
        is_bound = _CONDITION.search(" ".join(rest)) is not None
        for sentence, fact in zip(sentences, facts, strict=True):
            if fact is not None and sentence not in rest:
                value = Line(line.number, re.sub(r"[.;]$", "", fact.value))
                if is_bound or _CONDITION.search(fact.value):
                    lost = Lost("A condition may stand beside it.", line.number)
                    entry.lost |= {name: lost for name in _FIELDS[fact.meaning] if name not in entry.lost}
                else:
                    entry.facts.append((fact.meaning, value))
        text = " ".join(rest) + line.text[_LONG:]
        if text.strip():
            yield Line(line.number, text)


def _contradicts(required: Reading[bool], line: Line) -> bool:
    if isinstance(required, Lost):
        return False
    word = (
        r"(?i)[(\[,]\s*optional\b|^optional\b" if required.value else r"(?i)[(\[,]\s*required\b|^required\b"
    )
    return re.search(word, cleaned(line.text)[:_LONG]) is not None


def _type(entry: Entry, last: int | None) -> tuple[Reading[str] | None, ValueKind]:
    lost = entry.lost.pop("type", None)
    if entry.type is None:
        return lost, "unknown"
    text, line = cleaned(entry.type.text).replace("`", ""), entry.type.number
    text = re.sub(r"\*+(?=[^\s*])|(?<=[^\s*])\*+", "", text)
    if line == last:
        return Lost(CUT, line), "unknown"
    if text.lower() in NONE or text.lower() in ("none", "null"):
        return Lost("The page names none.", line), "unknown"
    known = is_type(text)
    if parted := parted_type(cleaned(entry.type.text)):
        text, meaning, value = parted
        entry.facts.append((meaning, Line(line, value)))
        known = True
    if not known and (
        len(text) > 60 or "," in re.sub(r"<[^<>]*>|\[[^\[\]]*\]", "", text) or {":", "="} & {*text}
    ):
        if _SPEAKS_OF["default"].search(text):
            entry.lost.setdefault("default", Lost(_NOT_READ, line))
        return Lost(f"More than a type stands in its place: `{text[:60]}`.", line), "unknown"
    if not known and not re.match(r"\??[^\W\d]", text):
        return Lost(f"A value stands in its place: `{text[:60]}`.", line), "unknown"
    return Stated(text, line), _kind_of(text)


def _kind_of(text: str) -> ValueKind:
    """What kind of value a word for a type means, also one of Python's: `Optional[str]`, `str?`, `string array`."""
    word = text.lower().strip()
    word = (
        re.sub(r"^(?:typing\.)?optional\[(.*)\]$|^option<(.*)>$", r"\1\2", word)
        .removesuffix("?")
        .removeprefix("?")
    )
    if re.fullmatch(r"(?:sequence|tuple|set)\[.*\]|\w+ (?:array|list)", word):
        return "array"
    return values.value_kind(word)


_LITERAL = re.compile(r"(?:typing\.)?Literal\[(?P<inside>[^\[\]]+)\]")
_WORD_AND_MORE = re.compile(
    r"(?P<word>[^()\[\]<>:]+?)\s*(?:[(\uff08\[<](?P<inside>[^()\uff08\uff09]+)[)\uff09\]>]|[:,]\s*(?P<behind>.+))"
)
_NUMBERS_LISTED = re.compile(r"-?\d+(?:\.\d+)?(?:\s*[|,]\s*-?\d+(?:\.\d+)?)+")


def parted_type(text: str) -> tuple[str, str, str] | None:
    """A type with its options or its range in one place, as the type's word, what the rest is, and the rest.

    Such are `"a" | "b"`, `Literal["a", "b"]`, `enum(a, b)` and `integer [1..10]`.
    """
    if literal := _LITERAL.fullmatch(text):
        text = literal["inside"].replace(",", " | ")
    if "|" in text and _all_quoted(text):
        return "string", "options", text
    match = _WORD_AND_MORE.fullmatch(text) if len(text) < 400 else None
    if match is None or not is_type(match["word"]):
        return None
    word, rest = match["word"].strip(), (match["inside"] or match["behind"]).strip()
    kind = values.value_kind(word.lower())
    if len(_all_quoted(rest)) > 1 and kind in ("string", "unknown"):
        return word, "options", rest
    if word.lower() == "enum" and len(re.split(r"\s*[,|]\s*", rest)) > 1:
        return word, "options", rest
    if kind == "number" and (_range(rest, kind, "range") or _NUMBERS_LISTED.fullmatch(rest)):
        return word, "values", rest
    return None


def _facts(entry: Entry, kind: ValueKind, last: int | None, doubts: list[Lost]) -> Iterator[tuple[str, Any]]:
    """Each field that columns and labels state, or lose."""
    joined: dict[str, Reading[Any]] = {}
    if listed_lines := [line for meaning, line in entry.facts if meaning == "listed"]:
        joined_options = ", ".join(f"`{line.text}`" for line in listed_lines)
        entry.facts = [fact for fact in entry.facts if fact[0] != "listed"]
        entry.facts.append(("options", Line(listed_lines[-1].number, joined_options)))
    # The default last, since the options say whether it is one.
    for meaning, line in sorted(entry.facts, key=lambda fact: fact[0] == "default"):
        options = joined.get("options")
        listed = options.value if isinstance(options, Stated) else None
        for name, reading in _fact(meaning, line, kind, listed, doubts):
            if line.number == last and not (name == "default" and line.text.rstrip().endswith(("`", '"'))):
                reading = Lost(CUT, line.number)
            known = joined.get(name)
            if (
                isinstance(known, Stated)
                and known != reading
                and getattr(reading, "value", None) != known.value
            ):
                reading = Lost(f"Lines {known.line} and {line.number} state different values.", line.number)
            joined[name] = reading
    yield from joined.items()


_FIELDS = {
    "default": ("default",), "options": ("options",), "value": ("options",), "one of": ("options",),
    "values": ("options", "min", "max"), "range": ("min", "max"), "min": ("min",), "max": ("max",),
    "length": ("length",), "min length": ("length",), "max length": ("length",), "items": ("min_items", "max_items"),
    "min items": ("min_items",), "max items": ("max_items",), "multiple": ("multiple_of",), "step": ("step",),
    "unknown": ("default", "options", "min", "max"),
}  # fmt: skip
"""What a text of such a meaning is about."""


def _fact(
    meaning: str, line: Line, kind: ValueKind, options: tuple[str, ...] | None, doubts: list[Lost]
) -> Iterator[tuple[str, Reading[Any]]]:
    text = cleaned(line.text)
    fields = _FIELDS.get(meaning, ())
    if meaning == "example":
        if (example := _example(text)) is not None:
            yield "example", Stated(example, line.number)
        return
    if meaning not in _FIELDS:
        if meaning in ("formats", "size", "sides", "remark"):
            doubts.append(Lost(_IN_PROSE, line.number))
        return
    is_none = text.lower() in NONE or (meaning == "default" and _is_none(text, kind, options))
    says_nothing = (
        meaning == "values" and kind == "boolean" and {*re.split(r"\W+", text.lower())} == {"true", "false"}
    )
    if (is_none or says_nothing) and meaning not in ("unknown", "one of"):
        yield from ((name, Stated(None, line.number)) for name in fields)
        return
    if _NOTE.search(text):
        doubts.append(Lost(_IN_BRACKETS, line.number))
    stated: dict[str, Any] = {}
    if meaning == "default":
        stated = _default(text, kind, options)
    elif meaning in ("options", "value", "one of", "values"):
        stated = _options(text, kind, meaning)
    if not stated and meaning not in ("default", "value", "one of", "unknown"):
        stated = _range(text, kind, "range" if meaning in ("values", "options") else meaning)
    if stated:
        yield from ((name, Stated(value, line.number)) for name, value in stated.items())
        return
    reason = f"`{text[:60]}` is in no form that is known."
    if meaning == "unknown":
        reason = "A label that is not known may be that of such a fact."
        doubts.append(Lost(f"The label of `{text[:60]}` is not known.", line.number))
    yield from ((name, Lost(reason, line.number)) for name in fields)


def _is_none(text: str, kind: ValueKind, options: tuple[str, ...] | None) -> bool:
    """Whether a default of `None` says that there is none; for a text, it may be a word that is sent."""
    if text.lower() in ("not set", "undefined", "unset"):
        return True
    is_word = any(option.lower() == "none" for option in options or ())
    return not is_word and (
        text == "None" or (text.lower() == "none" and kind not in ("string", "unknown", "mixed"))
    )


def _plain(text: str) -> str:
    """A text without notes in brackets and without the marks of code and emphasis."""
    return re.sub(r"`|(?<!\w)\*+|\*+(?!\w)", "", _NOTE.sub("", text)).strip()


def _default(text: str, kind: ValueKind, options: tuple[str, ...] | None) -> dict[str, Any]:
    bare = cleaned(_NOTE.sub("", text) if not text.startswith(("{", "[", '"')) else text)
    if bare.lower() in NONE:
        return {"default": None}
    decoded = _decoded(bare)
    if isinstance(decoded, str):
        return (
            {"default": decoded}
            if kind in ("string", "unknown", "mixed")
            else _default(decoded, kind, options)
        )
    if re.fullmatch(r"[A-Z]\w*\.[A-Za-z_]\w*", bare):
        return {}  # the name of a constant in a program
    if isinstance(decoded, list | dict):
        return {"default": bare} if kind in ("array", "object", "mixed") else {}
    is_code = bare != _NOTE.sub("", text).strip()
    if _THOUSANDS.search(bare) or (
        bare.lower() in _NO_VALUES and not is_code and bare not in (options or ())
    ):
        return {}
    read = values.parse_default(bare, kind, options)
    if read is None and is_code and kind == "string" and options is None:
        return {"default": bare}
    return {} if read is None else {"default": read[0]} | ({"unit": read[1].name} if read[1] else {})


def _decoded(text: str) -> Any:
    """The JSON of a text in quotes or brackets."""
    if not text.startswith(('"', "[", "{")):
        return None
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _options(text: str, kind: ValueKind, meaning: str) -> dict[str, Any]:
    """The options that a text lists; none where it may be anything else."""
    plain = _NOTE.sub("", text).strip()
    if _OPEN_END.search(plain):
        return {}
    plain = plain.rstrip(".")
    if plain.startswith("[") and plain.endswith("]") and not (meaning == "values" and kind == "number"):
        plain = plain[1:-1]
    if quoted := _all_quoted(plain):
        listed: Sequence[str] = quoted
    elif _SLASHED.fullmatch(plain) and (kind != "number" or plain.count("/") > 1):
        listed = plain.split("/")
    elif meaning == "one of" or _THOUSANDS.search(plain):
        return {}
    else:
        parsed = values.parse_options(_plain(plain), kind)
        # Among columns of values, one word may be any remark.
        if parsed is None or (meaning == "values" and len(parsed.values) == 1):
            return {}
        if meaning == "values" and values.parse_bounds(_plain(plain)):
            return {}
        listed = parsed.values
        if (
            any(values.parse_bounds(value) or _LIMITING.match(value) for value in listed)
            and meaning == "values"
        ):
            return {}
    if any(value[:1] in "<>≤≥" for value in listed if value):
        return {}  # bounds
    if kind == "number" and not all(values.parse_number(value) is not None for value in listed):
        return {}
    if kind in ("array", "object") or len({*listed}) < len(listed):
        return {}
    return {"options": tuple(listed)}


def _all_quoted(text: str) -> tuple[str, ...]:
    """The values of a list of which each is in quotes or marked as code; none where one is not."""
    if len(text) > 8 * _LONG:
        return ()
    found = [next(filter(None, match.groups()), "") for match in _QUOTED.finditer(text)]
    rest = re.sub(r"(?i)\b(?:or|and|или|и)\b|[\s,|/、;\uff0c]", "", _QUOTED.sub(" ", text))
    return () if rest else tuple(values.unquoted(value) for value in found)


def _range(text: str, kind: ValueKind, meaning: str) -> dict[str, Any]:
    plain = re.sub(r"(?<=\d)\s*\.\.\.?\s*(?=-?\d)", " - ", _plain(text)).rstrip(".")
    plain = re.sub(r"(?<=\d)\s+(?:a|à|al|bis|até|hasta|đến|hingga|sampai)\s+(?=-?\d)", " - ", plain)
    plain = re.sub(r"(?<=\d)\s*(?:之间|の間|inclusive|\(inclusive\))$", "", plain)
    plain = re.sub(r"(?i)^(?:from|between)\s+|^non-empty(?: and)?\s+", "", plain)
    if signed := _SIGNED_ENDS.fullmatch(plain):
        plain = f"{signed['low']} - {signed['high']} {signed['unit'] or ''}".strip()
    if both := _BOTH_ENDS.fullmatch(plain):
        plain = f"{both['low']} - {both['high']} {both['unit'] or ''}".strip()
    elif (end := _ONE_END.fullmatch(plain)) and meaning in ("range", "length", "items"):
        sign = ">=" if end["least"] else "<="
        plain = f"{sign} {end['number']} {end['unit'] or ''}".strip()
    elif more := re.fullmatch(rf"({values.NUMBER})\s*\+", plain):
        plain = f">= {more[1]}"
    with_step = re.fullmatch(
        r"(?i)(.*\d)\s*[,;]\s*(steps?|increments?|(?:in )?multiples?|divisible)(?: of| by)?:?\s*([\d.]+)",
        plain,
    )
    if with_step and meaning == "range" and (ends := _range(with_step[1], kind, meaning)):
        step = "step" if with_step[2].lower().startswith(("step", "incr")) else "multiple"
        return ends | read_fact(FactLine(step, with_step[3]), kind)  # type: ignore[arg-type]  # a Meaning
    if kind == "array" and meaning == "range" and re.fullmatch(r"[<>=≤≥\s\d–-]+", plain):
        meaning = "items"
    label = re.match(r"(?i)(?:value|x|length|len|n)\s*(?=<|>|≤|≥)", plain)
    if label and meaning in ("length", "range"):
        plain = plain[label.end() :]
    if (
        meaning == "length"
        and (bounds := values.parse_bounds(plain))
        and not bounds.above
        and not bounds.below
    ):
        return read_fact(FactLine("length", plain), kind)
    if meaning == "length" and re.fullmatch(r"\d{1,9}", plain):
        return read_fact(FactLine("max length", plain), kind)
    stated = read_fact(FactLine(meaning, plain), kind)  # type: ignore[arg-type]  # a Meaning by _FIELDS
    # Bounds of a text may be of its length or of the number in it.
    return {} if kind == "string" and {"min", "max", "above", "below"} & stated.keys() else stated


_UNIT_BEHIND = r"\s*(?P<unit>[^\W\d_]+)?"
_BOTH_ENDS = re.compile(
    rf"(?i)min(?:imum)?\.?\s*[:=]?\s*(?P<low>{values.NUMBER})\s*[,;/|]?\s*(?:and\s+)?max(?:imum)?\.?\s*[:=]?\s*"
    rf"(?P<high>{values.NUMBER}){_UNIT_BEHIND}"
)
_ONE_END = re.compile(
    rf"(?i)(?:(?P<least>min(?:imum)?\.?|at least)|max(?:imum)?\.?|at most|up to|no more than)(?:\s+length)?\s*[:=]?\s*"
    rf"(?P<number>{values.NUMBER}){_UNIT_BEHIND}"
)
_SIGNED_ENDS = re.compile(
    rf"(?:>=|≥)\s*(?P<low>{values.NUMBER})(?:\s*[^\W\d_]+)??\s*(?:,|and|&)?\s*(?:<=|≤)\s*(?P<high>{values.NUMBER}){_UNIT_BEHIND}"
)
_LIMITING = re.compile(
    r"(?i)(?:divisible|multiples?|max|min|maximum|minimum|must|up to|at (?:least|most)|between|positive|negative|any"
    r"|no)\b"
)
"""How a piece of a list begins that limits a value rather than be one."""
_SLASHED = re.compile(r"[a-z\d][\w.-]*(?:/[a-z\d][\w.-]*)+", re.IGNORECASE)


def _example(text: str) -> str | None:
    decoded = _decoded(text)
    if isinstance(decoded, str):
        return decoded
    return text if re.fullmatch(r"[\w.:/*+-]{1,200}", text) else None


def _spoken_of(prose: Sequence[Line], kind: ValueKind) -> Iterator[tuple[str, Lost]]:
    """The facts of which the prose speaks."""
    about_range = {"number": ("min", "max"), "string": ("length",), "array": ("min_items", "max_items")}
    for line in prose:
        text = line.text[:_LONG]
        for subject, pattern in _SPEAKS_OF.items():
            if pattern.search(text):
                names = about_range.get(kind, ()) if subject == "range" else (subject,)
                if names == ("length",) and not _LENGTH.search(text):
                    continue  # a number of something else
                if subject != "options" or kind in ("string", "number", "unknown", "mixed"):
                    yield from ((name, Lost(_NOT_READ, line.number)) for name in names)
