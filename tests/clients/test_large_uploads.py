"""A file of 95 MB goes through real HTTP in pieces: the client's process does not grow by it."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from mock_calls import ROOT, catalogue, png
from specpress.mock import Catalogue, Settings, serving

SIZE = 95_000_000
GROWS = 12_000_000
"""Bytes that the process may grow by at its peak: a fraction of the file, and more than any piece of it."""
MODEL = "kling-v2-1-master"
"""Its page ends before the limits of files, so that none is known."""
PROGRAM = """
import asyncio, json, resource, sys
from pathlib import Path
import hosted_models

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)

def in_a_thread(files):
    with hosted_models.Rivya() as client:
        for file in files:
            client.models[sys.argv[4]].create(prompt="x", reference_media_items=[Path(file)])
            yield peak()

async def in_an_event_loop(files):
    async with hosted_models.AsyncRivya() as client:
        for file in files:
            await client.models[sys.argv[4]].create(prompt="x", reference_media_items=[Path(file)])
            yield peak()

async def gathered(peaks):
    return [one async for one in peaks]

files = sys.argv[2:4]
if sys.argv[1] == "in_a_thread":
    print(json.dumps(list(in_a_thread(files))))
else:
    print(json.dumps(asyncio.run(gathered(in_an_event_loop(files)))))
"""


def unlimited() -> Catalogue:
    """Rivya without the limits that hold for files where a model has none of its own."""
    hosted = catalogue().hosted["rivya"]
    assert hosted.provider.uploads is not None
    provider = replace(hosted.provider, uploads=replace(hosted.provider.uploads, defaults=()))
    return Catalogue({"rivya": replace(hosted, provider=provider)})


@pytest.mark.parametrize("way", ["in_a_thread", "in_an_event_loop"])
def test_a_large_file_is_not_held_in_memory(way: str, tmp_path: Path) -> None:
    small, large = tmp_path / "small.png", tmp_path / "large.png"
    small.write_bytes(png())
    large.write_bytes(png())
    os.truncate(large, SIZE)
    with serving(unlimited(), Settings()) as mock:
        environment = {
            **os.environ,
            "PYTHONPATH": str(ROOT / "generated" / "python"),
            "RIVYA_BASE_URL": mock.url("rivya"),
            "RIVYA_API_KEY": mock.key("rivya"),
        }
        command = [sys.executable, "-c", PROGRAM, way, str(small), str(large), MODEL]
        done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
        assert (done.returncode, done.stderr) == (0, "")
        assert mock.counters.tasks == {"rivya": 2}
        assert max(path.stat().st_size for path in mock.state.store.folder.iterdir()) == SIZE
        assert mock.crashes == []
    before, after = map(int, done.stdout.strip("[]\n").split(","))
    assert after - before < GROWS
