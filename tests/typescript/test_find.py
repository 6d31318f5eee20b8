"""`find` of the npm package gives what that of the Python package gives, and refuses in the same words."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

from npm_tools import oldest_node
from python_package import imported

ROOT = Path(__file__).parents[2]
PROGRAM = Path(__file__).parent / "node" / "find.mjs"
QUESTIONS: tuple[dict[str, Any], ...] = (
    {},
    {"output": "video", "inputs": ["image"], "roles": ["end frame"]},
    {"output": ["audio", "text"], "tags": "audio-to-text"},
    {"roles": ["start frame", "last frame"]},
    {"family": "flux-kontext-pro"},
    {"provider": ["rivya", "vtrix"], "inputs": "video"},
    {"output": "image", "unit": "USD", "max_price": "0.03"},
    {"unit": "USD", "max_price": 0.04},
    {"provider": "rivya", "max_price": 4},
    {"output": "vidoe"},
    {"inputs": ["image", "odour"]},
    {"roles": "End frame"},
    {"tags": "texttoimage"},
    {"provider": "rivia"},
    {"family": "zzz"},
    {"unit": "usd"},
    {"max_price": "cheap"},
    {"max_price": 5},
    {"max_price": 5, "unit": "credits"},
)


def camel(key: str) -> str:
    return re.sub("_(.)", lambda match: match[1].upper(), key)


def test_both_find_the_same(package: Path) -> None:
    asked = json.dumps([{camel(key): value for key, value in question.items()} for question in QUESTIONS])
    done = subprocess.run(
        [oldest_node(), PROGRAM],
        input=asked, env={"PACKAGE": str(package / "dist")}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    with imported(ROOT / "generated" / "python") as hosted:
        expected = [answer(hosted.find, question) for question in QUESTIONS]
    assert json.loads(done.stdout) == expected
    assert sum(isinstance(each, list) and each != [] for each in expected) >= 9


def answer(find: Any, question: dict[str, Any]) -> Any:
    try:
        return [{camel(key): value for key, value in model.to_json().items()} for model in find(**question)]
    except ValueError as error:
        return f"RangeError: {error}".replace("max_price", "maxPrice")


def test_nobody_else_loads_what_it_reads(package: Path) -> None:
    """A page that calls models carries no records of all of them."""
    importers = [
        path.relative_to(package / "dist").as_posix()
        for path in (package / "dist").rglob("*.js")
        if re.search(r'from "[./]*(?:find|records)\.js"', path.read_text("utf-8"))
    ]
    assert importers == ["find.js"]
