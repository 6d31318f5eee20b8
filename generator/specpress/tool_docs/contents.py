"""What pages the reference has, for lists of them: the pages themselves are made in `pages`."""

from __future__ import annotations

from specpress.targets.site import EnglishPage
from specpress.tool_docs.problem_pages import pages

CONTENTS = (
    (
        "format.md",
        "The spec format",
        "every key of a model's, a provider's, a family's and the catalogue's file",
    ),
    (
        "problems/index.md",
        "Problems",
        "what each code means that `specpress check` reports, and how to mend it",
    ),
    ("changes.md", "Kinds of changes", "what `specpress diff` tells of two catalogues, by what it does"),
    (
        "verdicts.md",
        "Verdicts of other tools",
        "where oasdiff and Redocly CLI judge a change otherwise, and why",
    ),
    ("commands.md", "The command line", "every command with its options, exit codes and an example"),
    ("targets.md", "Targets of your own", "output in a form of your own, from a folder of templates"),
    ("mock.md", "The mock", "the APIs of a catalogue on your own machine, with faults by plan"),
    ("python.md", "The Python package", "typed requests, prices and test vectors"),
    ("typescript.md", "The TypeScript package", "types, checks, prices and clients"),
)
"""What the index leads to: path, title, and what is in it."""


def english_pages() -> tuple[EnglishPage, ...]:
    """The pages as the site lists them."""
    codes = tuple((code, f"reference/problems/{code}.md") for code in pages())
    return tuple(
        EnglishPage(f"reference/{path}", title, text, codes if path == "problems/index.md" else ())
        for path, title, text in CONTENTS
    )
