"""Packs: what is kept between runs is either whole or not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from specpress.build.packs import Made, Store


@pytest.mark.parametrize(
    "made", [Made("a", pieces={"t": b"12345"}), Made("a", files={"f": b"123"}, pieces={"t": b"4"})]
)
def test_a_pack_that_was_cut_short_is_a_miss(tmp_path: Path, made: Made) -> None:
    store = Store(tmp_path)
    store.prepare()
    store.save("key", made)
    (pack,) = tmp_path.glob("*.pack")
    whole = pack.read_bytes()
    for size in range(len(whole)):
        pack.write_bytes(whole[:size])
        assert store.find("key") is None
    pack.write_bytes(whole)
    assert store.find("key") is not None
