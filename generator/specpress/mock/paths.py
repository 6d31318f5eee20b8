"""The addresses of endpoints: as routes, and filled in.

Given an endpoint; gives the route that calls are matched with, and the address of a call. What has another base address
than the provider's is served below the same one, in the folder `_hosts`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, urlencode

from specpress.catalog.calls import PART, bases, cut, filled_path, keeps_slashes, text_of
from specpress.catalog.provider import Endpoint, Provider
from specpress.runtime.api import Filler
from specpress.runtime.values import ABSENT

HOSTS = "_hosts"
"""The folder below a provider's address where its other base addresses are."""
_SLASH = "\ud800"
"""Stands for a slash that was sent as `%2F` and so is no border between parts. No path has this character else."""
_ANY = Filler(holds="id")


def path_of(scope: Mapping[str, Any]) -> str:
    """The path of a call, decoded but for the slashes that were encoded."""
    pieces = re.split("%2f", scope["raw_path"].decode("ascii", "replace"), flags=re.IGNORECASE)
    return _SLASH.join(map(unquote, pieces))


def with_slashes(path: str) -> str:
    """The same path with all slashes as they are."""
    return path.replace(_SLASH, "/")


def folder_of(provider: Provider, base_url: str | None) -> str:
    """The path below the provider's address where a base address is served; empty for its own."""
    if base_url is None or base_url not in bases(provider):
        return ""
    defaults = {setting.name: setting.default or setting.name for setting in provider.settings}
    address = PART.sub(lambda part: defaults.get(part[1], part[1]), base_url)
    return f"/{HOSTS}/{address.partition('://')[2].rstrip('/')}"


def base_addresses(provider: Provider, address: str) -> dict[str, str]:
    """For each base address in the provider's file, the one at which a mock at an address serves it."""
    own = {provider.base_url: address} if provider.base_url is not None else {}
    return {**own, **{base: address + folder_of(provider, base) for base in bases(provider)}}


@dataclass(frozen=True, slots=True)
class Template:
    """The address of an endpoint, at `folder` below that of its provider."""

    endpoint: Endpoint
    folder: str
    settings: Mapping[str, str]
    """What addresses in answers have for each setting."""

    @classmethod
    def of(cls, endpoint: Endpoint, provider: Provider) -> Template:
        """The address of an endpoint as the provider's file has it."""
        settings = {setting.name: setting.default or setting.name for setting in provider.settings}
        return cls(endpoint, folder_of(provider, endpoint.base_url), settings)

    def _pieces(self) -> tuple[list[str], list[Filler]]:
        """What is fixed, and what stands between: one more of the first than of the second."""
        path, fillers = self.endpoint.path, dict(self.endpoint.path_parts)
        pieces = PART.split(path if path.startswith("/") else f"/{path}")
        return [self.folder + pieces[0], *pieces[2::2]], [fillers.get(name, _ANY) for name in pieces[1::2]]

    def pattern(self, models: Iterable[str] = ()) -> re.Pattern[str]:
        """What paths of calls match; `models` are the ids that travel.

        A slash is part of a model's id only where there is such a model: `a/requests/b` is none, as a rule.
        """
        models = list(models)
        fixed, fillers = self._pieces()
        text = re.escape(fixed[0])
        for number, (filler, after) in enumerate(zip(fillers, fixed[1:], strict=True)):
            text += f"(?P<p{number}>{_pattern(filler, models)})" + re.escape(after)
        return re.compile(text, re.DOTALL)

    def values(self, match: re.Match[str]) -> dict[str, str]:
        """What stands in a path that matched, by what its parts hold."""
        _, fillers = self._pieces()
        values: dict[str, str] = {}
        for number, filler in enumerate(fillers):
            if filler.holds is not None:
                values.setdefault(filler.holds, with_slashes(match[f"p{number}"]))
        return values

    def is_about(self, model: str, sent_id: str) -> bool:
        """Whether what stands in the path for a model is the id that travels, or as much of it as stands there."""
        _, fillers = self._pieces()
        return model in {cut(filler, sent_id) for filler in fillers if filler.holds == "model"} | {sent_id}

    @property
    def weight(self) -> tuple[int, int]:
        """For sorting: paths with more that is fixed come first."""
        fixed, fillers = self._pieces()
        return -sum(map(len, fixed)), len(fillers)

    def filled(self, model: str, id: str) -> str:
        """The address of a call, below that of the provider."""

        def value_of(filler: Filler) -> str | None:
            if filler.setting is not None:
                return self.settings.get(filler.setting, filler.setting)
            return (
                text_of(filler.value)
                if filler.value is not ABSENT
                else {"model": model}.get(filler.holds or "", id)
            )

        query = [
            (name, text)
            for name, filler in self.endpoint.query_fillers
            if filler.holds in (None, "model", "id") and (text := value_of(filler)) is not None
        ]
        path = self.folder + filled_path(self.endpoint, value_of)
        return f"{path}?{urlencode(query)}" if query else path


def _pattern(filler: Filler, models: Iterable[str]) -> str:
    if filler.value is not ABSENT:
        return re.escape(text_of(filler.value))
    if filler.holds == "model":
        slash = "/" if keeps_slashes(filler) else _SLASH
        known = {cut(filler, id).replace("/", slash) for id in models if "/" in id}
        return "|".join([*(re.escape(id) for id in sorted(known, key=len, reverse=True)), "[^/]+"])
    return ".+?" if keeps_slashes(filler) else "[^/]+"
