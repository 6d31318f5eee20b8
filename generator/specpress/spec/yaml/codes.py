"""The kinds of problem that reading YAML can meet, each with its page, and the limits of what is read.

Gives one `Code` a constant, and `CODES` for the registry of codes.
"""

from __future__ import annotations

from specpress.base.diagnostics import Code, Severity

MAX_BYTES = 1_000_000
"""Largest file that is read; the longest real spec is some 20 kB."""
MAX_TRANSLATIONS = 50_000_000
"""Largest file of translations; that of 1,000 models has some 6,000,000."""
MAX_DEPTH = 60
"""Deepest nesting of collections."""
MAX_NODES = 100_000
"""Most nodes in one file, with every alias counted at the size that it stands for."""
MAX_DIGITS = 40
"""Most characters of a number; 2 to the power of 128 has 39 digits."""
MAX_EXPONENT = 300
"""Furthest a number's first digit may be from the point; binary floats end at 308."""

UNREADABLE = Code(
    "unreadable-file",
    "A spec cannot be read: it is missing, a folder, a dangling link, or closed to you.\n\n"
    "Put a readable file at that path, or remove the entry.",
)
TOO_LARGE = Code(
    "file-too-large",
    f"A spec, a template or a plan of faults is larger than {MAX_BYTES:,} bytes, or a file of translations than "
    f"{MAX_TRANSLATIONS:,}. Real specs are a few kilobytes, so this is nearly always another file under the wrong "
    "name.\n\nMove it elsewhere, or split it. Translations are one file a language; `specpress locales` leaves in it "
    "what is used.",
)
NOT_UTF8 = Code(
    "not-utf-8",
    "A spec holds bytes that are not UTF-8 text.\n\nSave the file as UTF-8; editors call it 'encoding'.",
)
SYNTAX = Code(
    "yaml-syntax",
    "The file is not well-formed YAML, so nothing after this place could be read.\n\n"
    "Common causes: a missing quote, a `:` or `#` inside a value that is not quoted, a value that begins with "
    "one of ``@`%&*!|>[{``, uneven indentation.",
)
TAB = Code(
    "tab-indentation",
    "YAML is indented with spaces; a tab is not allowed there.\n\nReplace each tab by two spaces.",
)
EMPTY = Code(
    "empty-file",
    "The file holds no YAML document.\n\nWrite the spec, or delete the file.",
)
MANY_DOCUMENTS = Code(
    "several-documents",
    "The file holds more than one YAML document (a second `---`). A file describes one thing.\n\n"
    "Move each document into a file of its own.",
)
DUPLICATE_KEY = Code(
    "duplicate-key",
    "The same key stands twice in one mapping. Many YAML readers keep the last one without a word, so a "
    "fact would be lost.\n\nMerge the two entries.",
)
TOO_DEEP = Code(
    "nested-too-deep",
    f"Collections are nested more than {MAX_DEPTH} levels deep, which no spec needs.\n\nFlatten the file.",
)
TOO_MANY_NODES = Code(
    "too-many-nodes",
    f"The file stands for more than {MAX_NODES:,} values once its aliases are followed.\n\n"
    "Write the repeated part once and refer to it fewer times.",
)
BAD_KEY = Code(
    "key-not-text",
    "A key of a mapping is itself a list or a mapping, or is empty.\n\nUse plain text as the key.",
)
TAG = Code(
    "tag-not-allowed",
    "A tag such as `!!python/name` or `!include` asks a YAML reader to build something other than plain "
    "data. Specs are plain data.\n\nRemove the tag; quote a value that must stay text.",
)
MERGE_KEY = Code(
    "merge-key",
    "`<<` merges a mapping into another in YAML 1.1 only; YAML 1.2 reads it as an ordinary key.\n\n"
    "Write the keys out, or refer to the whole mapping by an alias.",
)
ALIAS = Code(
    "unknown-alias",
    "An alias (`*name`) refers to an anchor (`&name`) that was not defined before it.\n\n"
    "Define the anchor earlier in the same file, or write the value out.",
)
NOT_FINITE = Code(
    "not-a-finite-number",
    "`.inf` and `.nan` are no numbers that JSON can carry.\n\nLeave the limit out when there is none.",
)
NUMBER_SIZE = Code(
    "number-too-large",
    f"A number has more than {MAX_DIGITS} digits, or is beyond {MAX_EXPONENT} digits before or behind the point. "
    "Most readers of JSON take such a number for another one, or for infinity.\n\n"
    "Write the number that the API documents; quote a value that is text, such as a key or a hash.",
)
CONTROL = Code(
    "control-character",
    "The file holds a character that YAML does not allow or that readers disagree on: a control character, or "
    "one of the rare line breaks U+0085, U+2028, U+2029, which end a line for some readers only.\n\n"
    "Delete it. Where a text really holds it, put the text in double quotes and write it as an escape, such "
    'as `"\\u2028"`.',
)
HIDDEN = Code(
    "hidden-character",
    "A text holds a character that cannot be seen: a control character written as an escape, a mark that "
    "turns the direction of writing, or a space without width. The text then reads otherwise than it is, and "
    "two keys that look alike may differ. They mostly come along when text is copied from a web page.\n\n"
    "Delete it, unless the API really wants it.",
    Severity.WARNING,
)
YAML_1_1 = Code(
    "yaml-1-1-differs",
    "A value without quotes that YAML 1.1 readers take for something else: `16:9` is the number 969 to "
    "them, `on` and `no` are booleans, `1_000` is 1000, `010` is 8, and `1e5` is text. We read YAML 1.2, so "
    "the value is right here, but an editor or a script may read it otherwise.\n\n"
    "Put text in quotes; write a number with decimal digits only.",
    Severity.WARNING,
)

CODES = tuple(value for value in vars().copy().values() if isinstance(value, Code))
"""Every kind of this module."""
