"""The page about the mock.

Given nothing but the definitions: the classes of a fault plan, and the example; gives Markdown. A test reads the
example as `specpress mock` does.
"""

from __future__ import annotations

from collections.abc import Iterator

from specpress.base.package_data import folder
from specpress.spec.plan import FaultPlan
from specpress.targets.markdown import fence, prose, table
from specpress.tool_docs.blocks import blocks, page
from specpress.tool_docs.format import key_tables

EXAMPLE = "mock/faults.yaml"

_ABOUT = """\
`specpress mock` serves the API of every provider of a catalogue on this machine: one address each, such as
`http://127.0.0.1:8787/rivya`, with every documented endpoint. Nothing about a provider is written in the program, so
a provider that you describe is played as well. It prints the lines that point a client to it:

```text
$ specpress mock
export RIVYA_BASE_URL=http://127.0.0.1:8787/rivya RIVYA_API_KEY=rvya_sk_mock
```

Tasks wait, run and end by a clock. `--speed 20` makes it run faster; `POST /_mock/clock` with `{"advance": 60}` moves
it on, and `GET /_mock/counters` tells how often what happened. Python tests start a mock of their own:

```python
from pathlib import Path

from specpress.mock import Settings, serving

with serving(Path("specs"), Settings(speed=0)) as mock:
    print(mock.url("rivya"), mock.key("rivya"))
    mock.clock.advance(60)
    print(mock.counters.tasks)
```
"""
_RULES = (
    (
        "requests",
        "They are checked by the published schema and by what `specpress validate` knows beyond it.",
    ),
    (
        "refusals",
        "They have the form and the code that the provider documents for their kind, with its HTTP status, or the "
        "usual one where none is documented. Where nobody knows what such a body looks like, it is plain text.",
    ),
    ("keys", "Any that begins as documented is taken; each is an account of its own."),
    (
        "credits",
        "They are set aside when a task begins, charged when it succeeds and given back otherwise. A price that only "
        "the bill tells is taken at its lower bound; where no price is documented, nothing is charged.",
    ),
    (
        "uploads",
        "They are judged by their content. A request that names one is held against what it is; files from elsewhere "
        "are taken as they are.",
    ),
    (
        "results",
        "They are small real files in the number, format, size and length that were asked for, by the parameters that "
        "the provider's file names under `output`. Where nothing asks, it is one file in the usual format: a picture "
        "of 256 by 256 pixels, or 3 seconds of a video or sound.",
    ),
    (
        "webhooks",
        "They are sent to addresses of this machine alone, unsigned, because no page says how they are signed.",
    ),
    (
        "chat",
        "It is answered in its documented shape, and nobody writes it. Where no shape is known, the answer is an empty "
        "object.",
    ),
    ("limits of calls", "They are kept where the docs name a number."),
    (
        "chance",
        "It follows from `--seed`: how long tasks take, which of several vocabularies a task is told in, what its "
        "files look like, which calls a rate strikes.",
    ),
    (
        "state",
        "With `--state FILE` a mock that was stopped or killed goes on where it was. Uploaded files lie beside that "
        "file.",
    ),
)
_PLANS = """\
`--faults FILE` names a YAML file of what shall go wrong. A rule says which calls it is about, then which of them it
strikes, then what it does. Seconds are those of the mock's clock, but for `Retry-After`.
"""


def reference() -> str:
    """The whole page."""
    return page("# The mock", *blocks(_ABOUT), "## What it does", _table(), *_plans())


def _table() -> str:
    return table(("of", "what it does"), [(of, prose(text)) for of, text in _RULES])


def _plans() -> Iterator[str]:
    yield "## Fault plans"
    yield from blocks(_PLANS)
    yield fence((folder() / "examples" / EXAMPLE).read_text(encoding="utf-8"), "yaml")
    yield from key_tables(FaultPlan)
