"""The package in Node.js: each file of `node/` is a program of tests that Node.js's own runner runs.

They run in the oldest Node.js at hand, all others in the newest.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from npm_tools import oldest_node, run

PROGRAMS = sorted((Path(__file__).parent / "node").glob("*.test.mjs"))
MEDIA_TYPES = Path(__file__).parents[1] / "media_types.json"
VECTORS = Path(__file__).parents[2] / "generated" / "vectors"


@pytest.mark.parametrize("program", PROGRAMS, ids=[path.name.partition(".")[0] for path in PROGRAMS])
def test_program(program: Path, package: Path, tmp_path: Path) -> None:
    env = {
        "PACKAGE": str(package / "dist"),
        "VECTORS": str(VECTORS),
        "MEDIA_TYPES": str(MEDIA_TYPES),
        "SCRATCH": str(tmp_path),
    }
    said = run(
        oldest_node(), "--test", "--test-reporter=tap", "--test-timeout=60000", program, cwd=tmp_path, **env
    )
    assert "\n# fail 0\n" in said
    assert "\n# pass 0\n" not in said
