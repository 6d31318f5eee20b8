"""Random requests near a model's own: as values, and as JSON texts written as few people would."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any

from specpress.runtime.values import DEEPEST

VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 2, 5, 6, 7, 64, 1.0, 2.0, 0.5, 0.15, 6.000001, 1e-9, -0.0),
    *(10**18, 2**53 + 1, 10**30, -(10**30), 1e300),
    *("", "2", "true", "null", "1:1", "9:21", "1:0", "1280*720", "1024x1024", "auto", "AUTO", "5.0", "16:9\n"),
    *("x" * 5001, "\U0001f3a8" * 5000, "a b\u00a0c\u0085d\x1ce", "中文"),
    *("https://cdn.example.com/a", "data:image/png;base64,AA=="),
    *([], [[]], [1], [1, 1.0, True], {}, {"url": "https://cdn.example.com/a", "kind": "image"}, [{"kind": "video"}]),
)  # fmt: skip
KEYS = (
    "unknown", "model", "prompt", "params", "seed", "kind", "type", "url", "Prompt", "aspect_ratio",
    "1", "__proto__", "",
)  # fmt: skip
NUMERALS = (
    *("NaN", "Infinity", "-Infinity", "1e400", "-1e400", "1e309", "1.7976931348623157e308", "1e-400", "1E-7", "1e+2"),
    *("-0", "-0.0", "0.150", "1e23", "64.000000000000000000001", "123456789012345678901", "9007199254740993"),
    *("1e99999", "1e-99999", "1e9999999999999999999999", f"1{'0' * 400}", "9" * 4301),
    *("01", "1.", ".5", "+1", "0x1", "1_0"),
)  # fmt: skip
TEXTS_OF_STRINGS = (
    *(r'"\ud800"', r'"a\uDFFFb"', r'"\udc00\ud83d"', r'"\ud83d\ude00"', r'"\u0031\u003A1"', r'"\/\b\f\n\r\t\u0000"'),
    *('"\\x"', '"\\u12"', '"\t"', '"\n"', '"\u2028"', '"\ufeff"', '"\x7f"', "'a'", '"', "nul", "True", "undefined"),
)  # fmt: skip
SIGNS = ',:{}[]" 0-e.\u00a0\\\x00'


def texts_of(groups: list[list[Any]], chance: random.Random, count: int) -> Iterator[str]:
    """JSON texts near a model's requests, some written oddly, and a few that are no JSON."""
    for _ in range(count):
        text = written(near(groups, chance), chance, chance.choice((0, 0, 0.02, 0.1)))
        yield text if chance.random() > 0.02 else broken(text, chance)


def near(groups: list[list[Any]], chance: random.Random) -> Any:
    """A request of any group, or something of two, with up to three parts changed."""
    body = chance.choice(chance.choice(groups))
    if chance.random() < 0.4:
        body = mixed(body, chance.choice(chance.choice(groups)), chance)
    for _ in range(chance.choice((0, 0, 1, 1, 2, 3))):
        body = changed(body, chance)
    return body


def mixed(one: Any, other: Any, chance: random.Random) -> Any:
    """Something of each of two values."""
    if isinstance(one, dict) and isinstance(other, dict):
        keys = [key for key in {**one, **other} if chance.random() < 0.95]
        both = {
            key: mixed(one.get(key, other.get(key)), other.get(key, one.get(key)), chance) for key in keys
        }
        return both if chance.random() < 0.9 else dict(reversed(both.items()))
    if isinstance(one, list) and isinstance(other, list) and chance.random() < 0.3:
        return [*one, *other]
    return chance.choice((one, other))


def changed(value: Any, chance: random.Random) -> Any:
    """A value with one part of it, anywhere, replaced, added, doubled or taken away."""
    if not isinstance(value, (dict, list)) or not value or chance.random() < 0.15:
        return chance.choice(VALUES)
    key = chance.choice(list(value) if isinstance(value, dict) else range(len(value)))
    copy = dict(value) if isinstance(value, dict) else list(value)
    roll = chance.random()
    if roll < 0.15:
        del copy[key]
    elif roll < 0.25 and isinstance(copy, dict):
        copy[chance.choice((*KEYS, f"{key}s", key.upper()))] = chance.choice(VALUES)
    elif roll < 0.3 and isinstance(copy, list):
        copy.append(copy[key])
    else:
        copy[key] = changed(value[key], chance)
    return copy


def written(value: Any, chance: random.Random, oddness: float) -> str:
    """The JSON text of a value, of whose parts some are written as few people would, or are no JSON at all."""
    odd = chance.random() < oddness
    if odd and chance.random() < 0.1:
        levels = chance.choice((1, DEEPEST - 3, DEEPEST - 2, DEEPEST - 1, DEEPEST, DEEPEST + 1, 300, 1500))
        opened, closed = chance.choice((("[", "]"), ('{"a":', "}")))
        return f"{opened * levels}{written(value, chance, 0)}{closed * levels}"
    if isinstance(value, dict):
        pairs = [f"{json.dumps(key)}: {written(item, chance, oddness)}" for key, item in value.items()]
        if odd and pairs:
            key = json.dumps(chance.choice(list(value)))
            pairs.insert(
                chance.randrange(len(pairs) + 1), f"{key}:{written(chance.choice(VALUES), chance, 0.5)}"
            )
        return f"{{{', '.join(pairs)}}}"
    if isinstance(value, list):
        return f"[{', '.join(written(item, chance, oddness) for item in value)}]"
    if odd:
        if isinstance(value, (int, float)) and not isinstance(value, bool) and chance.random() < 0.5:
            return f"{value!r}{chance.choice(('e0', '0e-1', '.0', '.00000000000000000000001'))}"
        return chance.choice((*NUMERALS, *TEXTS_OF_STRINGS))
    return json.dumps(value, ensure_ascii=chance.random() < 0.5)


def broken(text: str, chance: random.Random) -> str:
    """A text with one sign too many or too few, or cut off: mostly no JSON any more."""
    at = chance.randrange(len(text) + 1)
    sign = chance.choice(SIGNS)
    return chance.choice((text[:at], text[:at] + text[at + 1 :], text[:at] + sign + text[at:]))
