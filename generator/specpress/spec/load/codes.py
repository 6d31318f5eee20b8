"""The kinds of problem that reading a catalogue can meet beyond YAML itself, each with its page.

Gives one `Code` a constant, and `CODES` for the registry of codes: those of one file's content, and those of
the tree of files.
"""

from __future__ import annotations

from specpress.base.diagnostics import Code, Severity

MAX_PROBLEMS = 100
"""Most problems that are shown of one file."""

UNKNOWN_KEY = Code(
    "unknown-key",
    "A mapping has a key that the format does not know. It is not skipped, because a misspelt key would be a "
    "fact that silently goes missing.\n\n"
    "Correct the spelling, or remove the key. The reference of the format lists the keys of each part; what "
    "has no key of its own can be said under `note`.",
)
MISSING_KEY = Code(
    "missing-key",
    "A mapping lacks a key that must always be there, such as the `title` of a model.\n\n"
    "Add it. Where the docs are silent, only keys that are optional in the format can be left out.",
)
WRONG_KIND = Code(
    "wrong-kind",
    "A value is of another kind than its key takes: a list in place of text, a word in place of a number, a "
    "single value in place of a list.\n\n"
    "Write the kind that the message names. A list has a `-` before each element or stands in `[ ]`; a "
    "mapping has one `key: value` a line or stands in `{ }`; yes and no are written `true` and `false`.",
)
UNQUOTED_TEXT = Code(
    "unquoted-text",
    "Text is expected, and without quotes YAML reads what stands there as a number, a boolean or null: "
    "`title: 5` is the number five, `type: null` is no value at all.\n\n"
    "Put it in quotes.",
)
NEEDLESS_QUOTES = Code(
    "needless-quotes",
    "A whole number or a boolean is expected, and the quotes turn it into text. Options, defaults and "
    "examples travel as they are written, so quotes are never dropped without a word.\n\n"
    "Remove the quotes. (Amounts and limits may be quoted: they are decimal numbers either way.)",
)
NOT_ALLOWED = Code(
    "value-not-allowed",
    "A key takes one of a few words, and another word stands there.\n\n"
    "Use one of the words that the message lists. A value of the API that a parameter accepts belongs under "
    "`options`, where any value may stand.",
)
NOT_WHOLE = Code(
    "not-a-whole-number",
    "A count, such as a number of files or characters, has a fraction.\n\nWrite a whole number.",
)
NOT_A_DATE = Code(
    "not-a-date",
    "A date is expected. Dates are written as year, month and day, such as 2026-05-11, so that every reader "
    "takes them for the same day.\n\n"
    "Correct the date. Where the docs name a month only, leave the key out and say so under `note`.",
)
NOT_AN_ADDRESS = Code(
    "not-an-address",
    "An address of the web is expected, one that begins with `https://` or `http://` and names a host. Pages and "
    "documents link to it, so one of another scheme, with a user or a password in it, or with blanks is none.\n\n"
    "Copy the address from the browser. What is no page of the web, such as a document that was sent to you, is named "
    "by its `title` alone: leave `url` out.",
)
EMPTY_VALUE = Code(
    "empty-value",
    "A key is there with nothing after it, or with an empty text, list or mapping that would say nothing. It "
    "is left open whether a fact was forgotten or does not exist.\n\n"
    "Fill it in, or remove the key: a key that is left out means that the docs are silent. Null is written "
    "`null`; a part without any key is written `{}` where that says something.",
)
TOO_MANY_PROBLEMS = Code(
    "too-many-problems",
    f"A file has more than {MAX_PROBLEMS} problems; the first {MAX_PROBLEMS} are shown. So many usually have "
    "one cause, such as wrong indentation near the top or a file of another kind.\n\n"
    "Mend the first ones and run again. Errors are shown before warnings.",
    Severity.WARNING,
)

CODES_OF_CONTENT = tuple(value for value in vars().copy().values() if isinstance(value, Code))
"""Those above: what can be wrong in one file."""

NO_SPECS = Code(
    "no-specs-folder",
    "The folder that should hold the specs is missing, is not a folder, or cannot be listed.\n\n"
    "Run the command where the folder `specs` is, name another with `--specs`, or make a catalogue that "
    "works with `specpress init`.",
)
EMPTY_CATALOGUE = Code(
    "empty-catalogue",
    "The specs folder holds no spec, so there is nothing to make anything of.\n\n"
    "Add `<provider>/provider.yaml` and a file for each model beside it, or start from the small catalogue "
    "that `specpress init` makes.",
)
NO_PROVIDER = Code(
    "missing-provider-file",
    "A provider's folder holds models and no `provider.yaml`. Without it nobody knows where a parameter "
    "goes in a request, nor how the API is called.\n\n"
    "Add `provider.yaml` to the folder; its `title`, `sources` and `envelope` are enough to begin with.",
)
WRONG_EXTENSION = Code(
    "wrong-extension",
    "A file looks like a spec and does not end in `.yaml`, so it is not read and its model would be missing "
    "from every output.\n\n"
    "Rename it so that it ends in `.yaml`, in small letters.",
)
MISPLACED = Code(
    "misplaced-spec",
    "A spec, or a folder, stands where none is looked for, so it would be missing from every output.\n\n"
    "Models and `provider.yaml` belong into the folder of their provider, families directly into `families`; "
    "only `catalog.yaml` and `glossary.yaml` stand beside these folders.",
)
STRAY_FILE = Code(
    "stray-file",
    "A file among the specs is no YAML, so it is not read.\n\n"
    "Move it out of the specs folder. Hidden files and editors' backups are passed over without a word.",
    Severity.WARNING,
)
RESERVED_FOLDER = Code(
    "reserved-folder-name",
    "The folders `families`, `locales` and `releases` of a catalogue hold families, translations and releases, so no "
    "provider can have one of these names.\n\n"
    "Give the provider's folder another name, such as `families-ai`.",
)
LINKED_FOLDER = Code(
    "linked-folder",
    "A folder among the specs is a symbolic link. Links to folders are not followed, because they can lead "
    "round in circles or out of the catalogue.\n\n"
    "Put the folder itself there. The specs folder as a whole may be a link.",
)
CASE = Code(
    "names-differ-in-case",
    "Two names in one folder differ in upper and lower case only, or in the way accents are encoded. On "
    "Windows and macOS they are the same file, so that one of them is lost in a checkout.\n\n"
    "Rename one of the files. A model whose id the file can then not be named after says it under `id`.",
)
UNPORTABLE = Code(
    "unportable-name",
    'The name of a file or folder cannot be had on every system: it holds one of `<>:"|?*\\`, a control or '
    "invisible character, ends in a dot or a space, is longer than 200 bytes, is not in Unicode form NFC, or "
    "is a device name of Windows such as `con`.\n\n"
    "Rename it. A model whose id looks like that says its id under `id`, and its file has any plain name.",
)
BROKEN_RELEASE = Code(
    "broken-release",
    "A file below `releases` is not what `specpress release` wrote there: it is gone, cut short or altered. What "
    "changed since a release, and the pages about it, are made of these files.\n\n"
    "Bring it back from version control. Releases are recorded by `specpress release` alone, and never altered.",
)
RELEASE_CURE = "bring it back from version control; a folder that nobody has seen yet may be removed"
"""How to mend a broken release."""
NEEDLESS_ID = Code(
    "needless-id",
    "The file of a model gives an `id` although the file could be named after it. Two names for one model "
    "are one too many.\n\n"
    "Remove `id` where it repeats the file's name; else rename the file. `id` is for ids that a file system "
    "refuses, or that differ from another one in upper and lower case only.",
    Severity.WARNING,
)
DUPLICATE_ID = Code(
    "duplicate-id",
    "Two files of one provider describe a model with the same id, one of them by its key `id`.\n\n"
    "Correct the `id`, or merge the files.",
)

CODES = tuple(value for value in vars().copy().values() if isinstance(value, Code))
"""All, also of what can be wrong with the tree of files."""
