"""The paths of endpoints: as routes, and filled in.

Given a documented path; gives the route that calls are matched with. The id of a model may have slashes in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote

from specpress.runtime.api import is_model_part

_PART = re.compile(r"\{([^{}/?#]+)\}")


@dataclass(frozen=True, slots=True)
class Template:
    """A path. `fixed` stands around `names`: one more of the first than of the second."""

    fixed: tuple[str, ...]
    names: tuple[str, ...]

    @classmethod
    def of(cls, path: str) -> Template:
        """The template of a documented path."""
        pieces = _PART.split(path if path.startswith("/") else f"/{path}")
        return cls(tuple(pieces[::2]), tuple(pieces[1::2]))

    def pattern(self, models: Iterable[str] = ()) -> re.Pattern[str]:
        """What paths of calls match; the group `model` has the model's id and `id` the other one.

        A slash is part of a model's id only where there is such a model: `a/requests/b` is none, as a rule.
        """
        with_slash = sorted((re.escape(id) for id in models if "/" in id), key=len, reverse=True)
        text, taken = re.escape(self.fixed[0]), set[str]()
        for name, after in zip(self.names, self.fixed[1:], strict=True):
            group = "model" if is_model_part(name) else "id"
            parts = "|".join([*with_slash, "[^/]+"] if group == "model" else ["[^/]+"])
            text += (f"(?:{parts})" if group in taken else f"(?P<{group}>{parts})") + re.escape(after)
            taken.add(group)
        return re.compile(text)

    @property
    def weight(self) -> tuple[int, int]:
        """For sorting: paths with more that is fixed come first."""
        return -sum(map(len, self.fixed)), len(self.names)

    def filled(self, model: str, id: str) -> str:
        """The path of a call."""
        text = self.fixed[0]
        for name, after in zip(self.names, self.fixed[1:], strict=True):
            value = model if is_model_part(name) else id
            text += quote(value, safe="/~:@!$&'()*+,;=" if value is model else "~") + after
        return text
