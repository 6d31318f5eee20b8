"""The kinds of problem that an import can meet, each with its page, and the limits of what is read.

Gives one `Code` a constant, and `CODES` for the registry of codes. The pages of problems are made of it without the
extra `specpress[import]`, so it imports nothing else of the importer.
"""

from __future__ import annotations

from specpress.base.diagnostics import Code
from specpress.spec.yaml import MAX_DEPTH

MAX_BYTES = 5_000_000
"""Largest page that is read; the text of a real one is a few kilobytes, its HTML some hundred."""
MAX_DOCUMENT_BYTES = 10_000_000
"""Largest OpenAPI document or JSON Schema that is read; one with all operations of a big vendor has 4,000,000."""
MAX_DOCUMENT_VALUES = 400_000
"""Most values of a document, with every alias counted at the size that it stands for."""
MAX_DOCUMENT_DEPTH = MAX_DEPTH
"""Deepest nesting of a document, the same in JSON as in YAML; real ones have some 30 levels."""
MAX_LINES = 100_000
"""Most lines of a page."""
MAX_ATTRIBUTES = 1_000
"""Most attributes of one HTML element; the parser compares each with all before it."""

UNREADABLE_PAGE = Code(
    "page-unreadable",
    "A saved page cannot be read: it is missing, a folder, or closed to you.\n\n"
    "Name a file that can be read, or pass the page on standard input.",
)
LARGE_PAGE = Code(
    "page-too-large",
    f"A saved page has more than {MAX_BYTES:,} bytes or {MAX_LINES:,} lines. The HTML of a docs page is some hundred "
    "kilobytes, so this is another file under the wrong name, or a page with its pictures in it.\n\n"
    "Save the page alone (browsers call it 'HTML only'), or copy its text into a file.",
)
NOT_A_PAGE = Code(
    "page-not-text",
    "What was given as a saved page is no text: a picture, a PDF, an archive.\n\n"
    "Save the page as HTML or copy its text into a file.",
)
PAGE_NOT_UTF8 = Code(
    "page-not-utf-8",
    "A saved page holds bytes that are not UTF-8 text, so that letters outside ASCII would be read as others.\n\n"
    "Save it as UTF-8; editors call it 'encoding'. UTF-16 is read too where it begins with a byte order mark.",
)
EMPTY_PAGE = Code(
    "page-empty",
    "A saved page holds no text. Pages that scripts fill are saved empty when they are saved as source.\n\n"
    "Save the page from the browser once its text is shown, or copy the text into a file.",
)
PAGE_TOO_DEEP = Code(
    "page-html-too-deep",
    "The HTML of a page is nested so deeply, or one of its elements has so many attributes, that reading on would "
    "lose text or take for ever. No docs page is written so.\n\n"
    "Copy the text that the browser shows into a file.",
)
UNKNOWN_LAYOUT = Code(
    "page-of-unknown-layout",
    "A page is of none of the providers that can be read, or is no page of one model: an overview, a copy that ends "
    "too early, a page to sign in, a message of the server. Facts are matched by the structure of a page, so nothing "
    "can be read off another one.\n\n"
    "Check that it is a model's own page, saved whole, as text, Markdown or HTML, with its address in the first line "
    "(`# url: https://…`). For a provider that is not known yet write its file and say there under `pages` at which "
    "addresses its pages stand and how they list parameters: in a table, in lines or in bullets. For a page that does "
    "none of these write the spec by hand: `specpress init` makes an example of both files, the page on the spec "
    "format names every key, and `specpress check` says what is missing.",
)
OTHER_PROVIDER = Code(
    "page-of-another-provider",
    "`--provider` names one provider, and the page is built like those of another.\n\n"
    "Leave `--provider` out, or name the right page.",
)
NO_MODEL = Code(
    "page-without-model",
    "The id of the model cannot be read on a page, so nobody knows which spec it belongs to.\n\n"
    "Import it together with another saved copy of the page, or save the page again, from its beginning.",
)
NO_NAMES = Code(
    "page-without-names",
    "Types and descriptions of parameters stand on the saved copy of a page, and the names do not: what extracted the "
    "text has lost them. Which fact is whose cannot be known.\n\n"
    "Save the page's Markdown twin, which most docs sites have at the page's address with `.md` behind it, or the "
    "page as HTML.",
)
NO_PARAMETERS = Code(
    "page-without-parameters",
    "The saved copy of a page holds not one parameter: it ends before them, or they were not saved with it. A spec "
    "made of it would say nothing, and a comparison would find nothing changed.\n\n"
    "Save the page again, as a whole.",
)
SPEC_EXISTS = Code(
    "spec-exists",
    "The model has a spec already. What people have written there is never overwritten.\n\n"
    "Run the command with `--update`, which compares the page with the spec and puts in what has changed.",
)
NOTHING_TO_UPDATE = Code(
    "spec-to-update-missing",
    "`--update` compares a page with the spec of its model, and the model has none.\n\n"
    "Run the command without `--update` to write it; check `--out`.",
)
NOT_WRITTEN = Code(
    "import-refused",
    "What was read on a page makes a spec that `check` refuses, so it was not written. What does not fit on a page "
    "is taken out first; this is what cannot be taken out, such as a key that no spec can hold.\n\n"
    "Look at the page at the place that the message names. Write the spec by hand where the page is right.",
)
DOCUMENT_SYNTAX = Code(
    "document-not-readable",
    "A document for machines, such as OpenAPI or JSON Schema, is neither JSON nor YAML that every reader takes for the "
    "same: it is cut off, a key stands twice in one object, or a number is none that JSON can carry.\n\n"
    "Save the document again as its provider publishes it, whole; where the fault is the provider's, mend the copy at "
    "the place that the message names.",
)
LARGE_DOCUMENT = Code(
    "document-too-large",
    f"A document for machines has more than {MAX_DOCUMENT_BYTES:,} bytes, more than {MAX_DOCUMENT_VALUES:,} values "
    f"(each alias of YAML counted at the size that it stands for), or more than {MAX_DOCUMENT_DEPTH} levels of "
    "nesting.\n\nCut it to the operations that are to be imported and what these refer to.",
)
UNKNOWN_DOCUMENT = Code(
    "document-of-unknown-kind",
    "A file is JSON or YAML and none of the documents that say what an API takes. What a document is, is told by what "
    "stands in it: OpenAPI 3 and Swagger 2, JSON Schema, a model as Replicate's API answers it, a model file of "
    "Cloudflare's, or a Markdown page with OpenAPI or JSON Schema in its fences.\n\n"
    "Check that it is the right file, saved whole. A list of models is split into one file for each. Anything else is "
    "written by hand: `specpress init` makes a catalogue with one model to begin with.",
)
NO_CREATION = Code(
    "document-without-creation",
    "A document describes no operation that starts work: a POST whose body takes a prompt, a text or a file. "
    "Operations that manage accounts, keys or files are left out.\n\n"
    "Name the operation with `--operation`, by its path, as in `--operation '/v1/images/*'`, or by its id. Where a "
    "body is not described at all, write the spec by hand.",
)
NO_PROVIDER_NAME = Code(
    "document-without-provider",
    "A document names no server, so that nobody knows which provider its models are of.\n\n"
    "Name the provider with `--provider`, as its folder among the specs is called.",
)
SAME_FILE = Code(
    "one-file-for-two",
    "Two creations of a document, or of two documents, would be one file: their models have one id, or the pattern of "
    "`--id` gives both one name.\n\n"
    "Choose one with `--operation`, or tell the files apart with `--id`, as in `--id '{path}/{model}'`.",
)

CODES = (
    UNREADABLE_PAGE, LARGE_PAGE, NOT_A_PAGE, PAGE_NOT_UTF8, EMPTY_PAGE, PAGE_TOO_DEEP, UNKNOWN_LAYOUT, OTHER_PROVIDER,
    NO_MODEL, NO_NAMES, NO_PARAMETERS, SPEC_EXISTS, NOTHING_TO_UPDATE, NOT_WRITTEN,
    DOCUMENT_SYNTAX, LARGE_DOCUMENT, UNKNOWN_DOCUMENT, NO_CREATION, NO_PROVIDER_NAME, SAME_FILE,
)  # fmt: skip
