"""How a request proves who sends it, as security schemes and what each operation asks of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from specpress.base.names import snake
from specpress.catalog.provider import Auth, Endpoint
from specpress.targets.openapi.naming import Names
from specpress.targets.openapi.texts import code, described, noted, say


def schemes(auth: Auth | None) -> dict[str, dict[str, Any]]:
    """Every documented way by a name of its own; a request takes one of them."""
    if auth is None:
        return {}
    names = Names(set())
    words = dict.fromkeys((auth.scheme, *auth.alternatives))
    return {names.new(snake(word, "key"), "_"): _scheme(word, auth) for word in words}


def _scheme(word: str, auth: Auth) -> dict[str, Any]:
    text = described("", _lines(word, auth))
    if word.lower() == "bearer" and auth.header.lower() == "authorization":
        return {"type": "http", "scheme": "bearer", **text}
    return {"type": "apiKey", "in": "header", "name": auth.header, **text}


def _lines(word: str, auth: Auth) -> Iterator[str]:
    yield f"The header {code(auth.header)} holds {f'the word {code(word)}, a blank and ' if word else ''}the key."
    if auth.key_prefix is not None:
        yield f"Keys begin with {code(auth.key_prefix)}."
    if auth.environment is not None:
        yield f"Clients read the key from the environment variable {code(auth.environment)}."
    yield from (f"- {code(scope)}: {say(allows)}" for scope, allows in auth.scopes)
    yield from noted(auth.note, auth.provenance)


def demands(known: Mapping[str, Any], endpoint: Endpoint) -> dict[str, Any]:
    """What an operation asks beside what all do: nothing, or a scope (OpenAPI 3.1 has roles for every scheme)."""
    if endpoint.public:
        return {"security": []}
    if endpoint.scope is not None and known:
        return {"security": [{name: [endpoint.scope]} for name in known]}
    return {}
