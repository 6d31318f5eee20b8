"""The cache: what is kept between runs is either whole or not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from specpress.build.cache import Cache, Entry
from specpress.catalog.settings import DEFAULTS


@pytest.mark.parametrize(
    "entry", [Entry.of(rows={"t": b"12345"}), Entry.of(files={"f": b"123"}, rows={"t": b"4"})]
)
def test_an_entry_that_was_cut_short_is_a_miss(tmp_path: Path, entry: Entry) -> None:
    cache = Cache.at(tmp_path / "made", DEFAULTS)
    cache.save("key", entry)
    (kept,) = (tmp_path / "made").iterdir()
    whole = kept.read_bytes()
    for size in range(len(whole)):
        kept.write_bytes(whole[:size])
        assert cache.find("key") is None
    kept.write_bytes(whole)
    assert cache.find("key") is not None
