"""The package in Node.js: each file of `node/` is a program of tests that Node.js's own runner runs.

They run in the oldest Node.js at hand, all others in the newest.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import pytest

from contract.contract import vectors_of
from contract.specs import resolved
from media_files import media_files
from npm_tools import oldest_node, run
from specpress.catalog.model import Model
from specpress.check import problems

PROGRAMS = sorted((Path(__file__).parent / "node").glob("*.test.mjs"))
MEDIA_TYPES = Path(__file__).parents[1] / "media_types.json"
VECTORS = Path(__file__).parents[2] / "generated" / "vectors"


@pytest.mark.parametrize("program", PROGRAMS, ids=[path.name.partition(".")[0] for path in PROGRAMS])
def test_program(program: Path, package: Path, tmp_path: Path) -> None:
    if program.name == "vectors.test.mjs":
        words = tmp_path / "words.json"
        words.write_text(json.dumps({name: said(model) for name, model in resolved().models.items()}))
    if program.name == "files.test.mjs":
        rows = [
            {"name": name, **asdict(file), "data": file.data.hex()} for name, file in media_files().items()
        ]
        (tmp_path / "media_files.json").write_text(json.dumps(rows))
    env = {
        "PACKAGE": str(package / "dist"),
        "VECTORS": str(VECTORS),
        "MEDIA_TYPES": str(MEDIA_TYPES),
        "SCRATCH": str(tmp_path),
        "WORDS": str(tmp_path / "words.json"),
    }
    printed = run(
        oldest_node(), "--test", "--test-reporter=tap", "--test-timeout=60000", program, cwd=tmp_path, **env
    )
    assert "\n# fail 0\n" in printed
    assert "\n# pass 0\n" not in printed


def said(model: Model) -> list[list[str]]:
    """What Python says of each vector of a model."""
    bodies = (vector["request"] for vector in vectors_of(model.name))
    return [[problem.message for problem in problems(model, body)] for body in bodies]
