"""A model's name in the title of its page.

A page is called after its model and what it is about, in any language and order: `Flux 2 Pro API Integration`.
The words that spell the model's id are its name; where none do, the whole title is.
"""

from __future__ import annotations


def model_title(title: str, model: str) -> str:
    """The part of a title that names the model."""
    words, wanted = title.split(), _letters(model)
    for start in range(len(words)):
        for end in range(len(words), start, -1):
            if _letters("".join(words[start:end])) == wanted:
                return " ".join(words[start:end])
    return title


def _letters(text: str) -> str:
    return "".join(char for char in text.lower() if char.isalnum())
