"""The words of a provider for the state of a task.

Where its pages use several vocabularies, each task keeps to one of them, chosen by the seed, so that a client which
knows only one of them is found out.
"""

from __future__ import annotations

from specpress.catalog.provider import Provider, Status
from specpress.mock.seeded_random import draw
from specpress.mock.tasks import State


def word_of(
    provider: Provider, state: State, seed: int, task: str, allowed: frozenset[str] = frozenset()
) -> str:
    """The word for a state of a task. `allowed` are the words of the model's own page, where it lists some."""
    known = [one for one in provider.statuses if one.phase == state.phase]
    # A word for the end may be one for both ends.
    known = known or [one for one in provider.statuses if state.over and one.phase == "finished"]
    known = [one for one in known if one.name in allowed] or known
    if not known:
        return state.phase
    wanted = _vocabulary(provider, seed, task)
    return next((one.name for one in known if _page(one) == wanted), known[0].name)


def _vocabulary(provider: Provider, seed: int, task: str) -> str | None:
    pages = list(dict.fromkeys(map(_page, provider.statuses)))
    return pages[int(draw(seed, task, "vocabulary") * len(pages))]


def _page(status: Status) -> str | None:
    return status.provenance.source
