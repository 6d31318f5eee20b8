"""The kinds of problem that an import can meet beyond reading a page, each with its page.

Gives one `Code` a constant, and `CODES` for the registry of codes.
"""

from __future__ import annotations

from specpress.base.diagnostics import Code

UNKNOWN_LAYOUT = Code(
    "page-of-unknown-layout",
    "A page has the layout of none of the providers that can be read. Facts are matched by the structure of a page, "
    "so nothing can be read off another one.\n\n"
    "Check that it is a model's own page, saved whole. Write the spec by hand for a provider that is not known yet.",
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

CODES = (
    UNKNOWN_LAYOUT,
    OTHER_PROVIDER,
    NO_MODEL,
    NO_PARAMETERS,
    SPEC_EXISTS,
    NOTHING_TO_UPDATE,
    NOT_WRITTEN,
)
