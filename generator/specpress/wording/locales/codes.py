"""The kinds of problem that a file of translations can have, each with its page."""

from __future__ import annotations

from specpress.base.diagnostics import Code

UNREADABLE_PO = Code(
    "translation-unreadable",
    "A file of translations is not what gettext's tools write: it is not UTF-8, or an entry is broken, such as a "
    "text without its closing quote.\n\n"
    "Mend the line that is named, or open the file in a translator's program, which keeps the form.",
)
UNKNOWN_LANGUAGE = Code(
    "translation-of-unknown-language",
    "A file of translations is named after its language, such as `bn.po` or `zh-Hant.po`, and this name is none "
    "that the Unicode CLDR knows, so that neither plurals nor numbers could be written; or it is `en`, the language "
    "of the specs themselves.\n\n"
    "Rename the file to the language's BCP 47 tag, with the letters large and small as in `zh-Hant` and `pt-BR`.",
)
PARTS_DIFFER = Code(
    "translation-parts-differ",
    "A phrase has places in braces, such as `{limit}`, into which values are put, and its translation has others. "
    "A value would be lost.\n\n"
    "Write each place of the English phrase into the translation, spelt the same, wherever the language wants it. "
    "A plural that one number alone takes, as Arabic has for two, may say the number `{n}` in a word.",
)
FORMS_MISSING = Code(
    "translation-forms-missing",
    "A phrase about a number of things needs as many forms as the language has plurals, and some are missing.\n\n"
    "Write all of them, or leave all of them empty until then.",
)
BEHIND = Code(
    "translation-behind",
    "A file of translations says in its header, under `X-Required-Coverage`, what percentage of the texts it is to "
    "have, and it has less: texts were added or changed.\n\n"
    "Translate what is empty and check what is marked fuzzy, then remove the mark. `specpress locales` tells how "
    "many there are.",
)

CODES = (UNREADABLE_PO, UNKNOWN_LANGUAGE, PARTS_DIFFER, FORMS_MISSING, BEHIND)
