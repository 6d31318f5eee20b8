"""The kinds of problem that reading a saved page can meet, each with its page, and the limit of what is read.

Gives one `Code` a constant, and `CODES` for the registry of codes.
"""

from __future__ import annotations

from specpress.base.diagnostics import Code

MAX_BYTES = 5_000_000
"""Largest page that is read; the text of a real one is a few kilobytes, its HTML some hundred."""
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

CODES = (UNREADABLE_PAGE, LARGE_PAGE, NOT_A_PAGE, PAGE_NOT_UTF8, EMPTY_PAGE, PAGE_TOO_DEEP)
