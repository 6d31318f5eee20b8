"""The kinds of problem that a target of a user's own can have, each with its page."""

from __future__ import annotations

from collections.abc import Iterable

from specpress.base.diagnostics import Code, Diagnostic, Span

NO_TARGET_FILE = Code(
    "missing-target-file",
    "A folder that `--templates` names has no `target.yaml`, so that nobody knows what its templates are for.\n\n"
    "Add it: `name`, `summary` and `files` are all it needs. The page about targets of your own shows one.",
)
BAD_NAME = Code(
    "target-name-unusable",
    "The name of a target is no word that `--target` can take.\n\n"
    "Write small letters, digits and hyphens, and begin with a letter: `go`, `api-gateway`.",
)
NAME_TAKEN = Code(
    "target-name-taken",
    "Two targets have one name, or a target is called like one that comes with specpress. `--target` could not "
    "tell them apart.\n\nGive it another name. `specpress targets` lists those that are taken.",
)
BAD_PATH = Code(
    "target-path-unusable",
    "The path of a file would lie outside the output folder, or is none that every system can hold: it begins "
    'with `/`, has `..` or an empty part in it, or holds one of `<>:"|?*\\`.\n\n'
    "Write a path below the output folder, with `/` between folders.",
)
PLACEHOLDER = Code(
    "unknown-placeholder",
    "A path holds something in braces that has no meaning there. A file for the whole catalogue has neither a "
    "provider nor a model, one for each provider has no model.\n\n"
    "Use one of the placeholders that the message lists, or change `per`.",
)
NO_TEMPLATE = Code(
    "missing-template",
    "A template is named that the folder does not hold: under `template`, or by a template that includes, imports "
    "or extends it.\n\nAdd the file, or correct the name. Names count from the folder of `target.yaml`. Hidden "
    "files are not read.",
)
SYNTAX = Code(
    "template-syntax",
    "A template is not well-formed: a tag is not closed, or a filter or test is used that does not exist.\n\n"
    "Mend it at the place that is named. The language of templates is Jinja2; the page about targets of your own "
    "lists the filters that come on top, and those that are left out because they make no code.",
)
UNDEFINED = Code(
    "template-undefined",
    "A template uses a name or a key that is not there. A key that would say nothing is left out of the view, as "
    "it is in `catalog.json`: a model whose price is not known has no `price`. A misspelt key would look the same, "
    "so it is never taken for an empty text.\n\n"
    "Correct the spelling; or ask first, with `{% if model.price is defined %}`; or give what shall stand in its "
    'place, with `model.summary | default("")`.',
)
FAILED = Code(
    "template-failed",
    "A template cannot be filled: a filter got a value that it cannot write, a list or a boolean was printed as it "
    "is, the template asked for something that templates may not do, or it took more time or memory, or made a "
    "longer file, than templates may.\n\n"
    "Change the template at the place that is named. Print a value through the filter of the language that it goes "
    "into, such as `{{ parameter.default | go }}`.",
)

CLAIMED = Code(
    "path-claimed-twice",
    "Two files of a run have one path: two targets claim it, or one target claims it for two models or providers. "
    "One of them would be lost.\n\n"
    "Give each file a path of its own. A file for each model needs `{provider}` and `{model}` in its path, one for "
    "each provider `{provider}`.",
)

CODES = (
    NO_TARGET_FILE, BAD_NAME, NAME_TAKEN, BAD_PATH, PLACEHOLDER, NO_TEMPLATE, SYNTAX, UNDEFINED, FAILED, CLAIMED,
)  # fmt: skip

_IN_FILLING = frozenset({NO_TEMPLATE.code, SYNTAX.code, UNDEFINED.code, FAILED.code})


def once_a_place(problems: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The problems, sorted; of those that filling one line of a template met, the first.

    One slip in a template is met by every model.
    """
    kept: list[Diagnostic] = []
    places: set[tuple[Span, str]] = set()
    for problem in sorted(problems):
        place = (problem.span, problem.code)
        if problem.code not in _IN_FILLING or place not in places:
            kept.append(problem)
        places.add(place)
    return tuple(kept)
