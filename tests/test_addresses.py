"""Which addresses a spec may publish: the verdict, that editors give it too, and that pages hold no others."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from specpress.base.addresses import ADDRESS, fault_in_address
from specpress.cli import main

GOOD = (
    "https://rivya.ai",
    "http://www.odirouter.ai/docs/api-reference/model-api/qwen?lang=en#price",
    "https://example.com./a;b=c,d/(e)/~f/@user:x",
    "http://127.0.0.1:8787/acme",
    "http://localhost/",
    "https://dok\u00fcmente.example/\u0441\u0442\u0440\u0430\u043d\u0438\u0446\u0430/\u9875?\u00e9",
    "https://example.com?q=a@b",
)
BAD = {
    "https://x y/": "holds what no address may",
    "https://x/a b": "holds what no address may",
    "https://x/a\tb": "holds what no address may",
    "https://x/\u00a0": "holds what no address may",
    "https://x/<b>": "holds what no address may",
    "https://x\\@y/": "names a user",
    "https://x\\y/": "holds what no address may",
    "https://a..b/": "holds what no address may",
    "https://[::1]/": "holds what no address may",
    "https://[x]/": "holds what no address may",
    "https://%65xample.com/": "holds what no address may",
    "https://x:70000/": "names a host or a port that cannot be",
    "https://x:8o/": "holds what no address may",
    "https://x\u2100y.example/": "names a host or a port that cannot be",
    "https://user:pw@x/": "names a user",
    "https://user@x": "names a user",
    "https://": "names no host",
    "https:///path": "names no host",
    "https://:80/": "names no host",
    "https://?x": "names no host",
    "https:x": "does not begin",
    "//x.example/": "does not begin",
    "HTTPS://x.example": "does not begin",
    " https://x.example": "does not begin",
    "javascript:alert(1)": "does not begin",
    "javascript://x.example/%0aalert(1)": "does not begin",
    "file:///etc/passwd": "does not begin",
    "data:text/html,x": "does not begin",
    "ftp://x.example": "does not begin",
    "docs.example.com": "does not begin",
    "the docs": "does not begin",
}


@pytest.mark.parametrize("address", GOOD)
def test_an_address_of_a_page_is_one(address: str) -> None:
    assert fault_in_address(address) == ""


@pytest.mark.parametrize(("address", "said"), BAD.items())
def test_what_is_no_address_is_told_with_the_reason(address: str, said: str) -> None:
    assert said in fault_in_address(address)


@given(st.from_regex(rf"https?://[a-z@:/?#.\\\[\] %-]{{0,12}}|{ADDRESS}", fullmatch=True))
def test_every_address_can_be_asked_and_names_no_user(address: str) -> None:
    if not fault_in_address(address):
        parts = urlsplit(address)
        assert parts.scheme in ("http", "https")
        assert parts.hostname
        assert parts.username is parts.password is None
        assert not re.search(r"[\s<>\\]", address)


@pytest.mark.parametrize("place", ["website: ", "base_url: ", "url: "])
@pytest.mark.parametrize("address", ["javascript:alert(1)", "https://x y/", "https://me:pw@x.example/"])
def test_check_refuses_it_wherever_an_address_stands(
    address: str, place: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["init", str(tmp_path)]) == 0
    (file,) = tmp_path.glob("specs/*/provider.yaml")
    text, number = re.subn(
        rf"(?<=\b{place})\"?https://[^\s,}}\"]+\"?", f'"{address}"', file.read_text("utf-8"), count=1
    )
    assert number == 1, text
    file.write_text(text, encoding="utf-8")
    capsys.readouterr()
    assert main(["check", "--specs", str(tmp_path / "specs")]) == 1
    out = capsys.readouterr().out
    assert f"error not-an-address: {place.partition(':')[0]!r} " in out
    assert "copy the address from the browser" in out
    assert "pw@" not in out
