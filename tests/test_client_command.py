"""`python -m hosted_models`: what people type, and what they see."""

from __future__ import annotations

import json
import os
import re
import resource
import shlex
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

from client_api import CREATE, FILES, KEY, PNG, STATUS, Api, rivya_done, rivya_task

MODEL = "rivya/flux-kontext-pro"


@pytest.fixture
def api(clients: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Api:
    """An API that the command's client speaks with, without waiting."""
    from hosted_models._client import sync  # noqa: PLC0415  # the package of this test

    found = Api().on(CREATE, rivya_task()).on(STATUS, rivya_task("processing"), rivya_done())
    found.on(FILES, {"url": "https://cdn.example/up.png"}).on(
        "GET /made.png", httpx.Response(200, content=PNG)
    )
    make = sync.Runner.__init__

    def with_api(self: Any, session: Any, timeout: Any, transport: Any, client: Any) -> None:
        make(self, session, timeout, httpx.MockTransport(found), client)
        self.sleep = lambda seconds: None

    monkeypatch.setattr(sync.Runner, "__init__", with_api)
    monkeypatch.setenv("RIVYA_API_KEY", KEY)
    return found


def main(*words: str) -> int:
    from hosted_models._client.command import main as found  # noqa: PLC0415  # the package of this test

    return int(found(words))


def test_run(api: Api, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    image, out = tmp_path / "cat.png", tmp_path / "out.png"
    image.write_bytes(PNG)
    words = ("--prompt", "a fox", "--aspect-ratio", "1:1", "--safety-tolerance", "3", "--image", str(image))
    assert main("run", MODEL, *words, "--out", str(out), "--max-cost", "4") == 0
    shown = capsys.readouterr()
    assert shown.out == f"{out}\n"
    assert shown.err.splitlines() == [
        "checked: 4 credits", "uploading file 1 of 1", "created t1", "processing", "succeeded",
    ]  # fmt: skip
    assert out.read_bytes() == PNG
    params = api.sent(CREATE)["params"]
    assert (params["aspectRatio"], params["safetyTolerance"]) == ("1:1", 3)
    assert params["referenceMediaItems"][0]["url"] == "https://cdn.example/up.png"


def test_a_whole_body(api: Api, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    body = tmp_path / "body.json"
    body.write_text(json.dumps({"model": "flux-kontext-pro", "prompt": "x"}))
    assert main("run", MODEL, "--body", str(body)) == 0
    assert capsys.readouterr().out == "https://cdn.example/made.png\n"
    assert main("run", MODEL, "--body", str(body), "--prompt", "x") == 2
    assert "not both" in capsys.readouterr().err


@pytest.mark.parametrize("kind", ["/dev/zero", "sparse", "standard input"])
def test_a_body_without_end_is_refused_within_little_memory(
    kind: str, client_folder: Path, tmp_path: Path
) -> None:
    with (tmp_path / "sparse").open("wb") as file:
        file.truncate(5_000_000_000)
    name = {"sparse": str(tmp_path / "sparse"), "standard input": "-"}.get(kind, kind)
    with open("/dev/zero", "rb") as endless:
        done = subprocess.run(
            [sys.executable, "-m", "hosted_models", "price", MODEL, "--body", name],
            env={"PYTHONPATH": str(client_folder), "PATH": ""},
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (400_000_000, 400_000_000)),
            stdin=endless, capture_output=True, text=True, timeout=60, check=False,
        )  # fmt: skip
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1
    assert "has more than 32,000,000 bytes; send files by their addresses instead" in done.stderr


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"[" * 100_000 + b"]" * 100_000, "nested too deep"),
        (b"\xff", "is no JSON"),
        (b"{", "is no JSON"),
        (b'\xef\xbb\xbf{"prompt": 1}', "prompt"),
    ],
)
def test_a_body_that_cannot_be_read(
    clients: ModuleType, content: bytes, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert clients
    body = tmp_path / "body.json"
    body.write_bytes(content)
    assert main("price", MODEL, "--body", str(body)) in (1, 2)
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("kind", ["/dev/zero", "pipe", "folder"])
def test_a_file_to_upload_is_a_regular_one(
    clients: ModuleType, kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert clients
    path = Path(kind) if kind.startswith("/") else tmp_path / kind
    if kind == "pipe":
        os.mkfifo(path)
    if kind == "folder":
        path.mkdir()
    assert main("price", MODEL, "--prompt", "x", "--image", str(path)) == 1
    assert "not a regular file" in capsys.readouterr().err


def test_price_needs_no_key(clients: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert main("price", MODEL, "--prompt", "x") == 0
    assert capsys.readouterr().out == "4 credits\n"


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("run", MODEL, "--prompt", "x", "--aspect-ratio", "16:8"), 1, "16:8 is not one of the allowed"),
        (("run", MODEL, "--prompt", "x", "--max-cost", "3"), 1, "it costs 4 credits"),
        (("run", "rivya/flux-kontxt-pro"), 2, "did you mean 'rivya/flux-kontext-pro'"),
        (("run", MODEL, "--prompt", "x", "--image", "none.png"), 1, "No such file"),
        (("run", MODEL, "--prompt", "x", "--body", "none.json"), 1, "No such file"),
        (("price", "vtrix/flux_kontext_pro", "--measure", "x", "--prompt", "x"), 2, "NAME=VALUE"),
        (("run", MODEL, "--prompt", "x", "--out", "none/out.png"), 2, "there is no folder none"),
        (("run", MODEL, "--prompt", "x", "--max-cost", "five"), 1, "max_cost is an amount"),
        (("models", "nobody"), 2, "no provider"),
        (("models", "--output", "imgae"), 2, "there is no output 'imgae'; did you mean 'image'?"),
        (("models", "--max-price", "cheap"), 2, "max_price is an amount"),
    ],
)
def test_errors(
    api: Api, words: tuple[str, ...], code: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(*words) == code
    shown = capsys.readouterr()
    assert said in shown.err
    assert "Traceback" not in shown.err
    assert api.asked == []


@pytest.mark.parametrize("words", [("run", MODEL, "--promt", "x"), ("nothing",), (), ("models", "--x")])
def test_usage(clients: ModuleType, words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(*words)
    assert caught.value.code == 2
    assert "usage: python -m hosted_models" in capsys.readouterr().err


HOSTILE = "a\x1b[31m\x9b2J\x07\r\x7f\u202e\u2066\u200f\udc9b\ud800b\n"
STEERING = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)


@pytest.mark.parametrize(
    "words",
    [
        ("{}",), ("--{}",), ("run", "{}"), ("run", "rivya/{}"), ("price", MODEL, "{}"), ("price", MODEL, "--{}"),
        ("models", "{}"), ("models", "rivya", "{}"), ("models", "--{}"), ("run", MODEL, "--{}=1"),
        *(
            ("run", MODEL, "--prompt", "x", option, "{}")
            for option in ("--measure", "--body", "--image", "--deadline", "--out", "--max-cost", "--aspect-ratio")
        ),
        ("run", MODEL, "--prompt", "x", "--out", "{}/x"),
        ("price", MODEL, "--prompt", "x", "--measure", "{}=1"),
        ("price", MODEL, "--prompt", "x", "--measure", "a={}"),
    ],
    ids=" ".join,
)  # fmt: skip
def test_no_argument_steers_the_terminal(
    api: Api,
    words: tuple[str, ...],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert api
    monkeypatch.chdir(tmp_path)
    try:
        code = main(*(word.replace("{}", HOSTILE) for word in words))
    except SystemExit as end:
        code = int(end.code or 0)
    assert code in (0, 1, 2)
    shown = capsys.readouterr()
    assert not STEERING.search(shown.out + shown.err), ascii(shown)


def test_no_spec_steers_the_terminal(
    clients: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    command = sys.modules[f"{clients.__name__}._client.command"]
    found = [replace(model, title=HOSTILE) for model in clients.find()]
    monkeypatch.setattr(command, "find", lambda **words: found)
    monkeypatch.setattr(command._Call, "_help", lambda self, argument: HOSTILE)  # type: ignore[attr-defined]  # likewise
    assert main("models") == 0
    assert main("models", "--json") == 0
    with pytest.raises(SystemExit):
        main("price", MODEL, "--help")
    shown = capsys.readouterr()
    assert "\\u001b[31m" in shown.out
    assert not STEERING.search(shown.out + shown.err), ascii(shown)


def test_an_interrupt_is_no_traceback(api: Api, capsys: pytest.CaptureFixture[str]) -> None:
    api.on(STATUS, KeyboardInterrupt())
    assert main("run", MODEL, "--prompt", "x") == 130
    assert "may go on" in capsys.readouterr().err


def test_help_explains_every_argument(clients: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main("run", MODEL, "--help")
    assert caught.value.code == 0
    shown = " ".join(capsys.readouterr().out.split())
    for text in (
        "--aspect-ratio TEXT",
        "The shape of the image, width to height.",
        "--image FILE",
        "--max-cost",
    ):
        assert text in shown


def test_as_a_program(client_folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "hosted_models", "models", "odirouter"],
        env={"PYTHONPATH": str(client_folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "odirouter/flux_kontext_pro" in done.stdout.splitlines()[0]


def test_models_that_fit_as_json(clients: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    words = ("--output", "image", "--input", "image", "--input", "text", "--provider", "rivya")
    assert main("models", *words, "--max-price", "4", "--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert found == [
        model.to_json()
        for model in clients.find(output="image", inputs={"image", "text"}, provider="rivya", max_price=4)
    ]
    assert MODEL in [model["name"] for model in found]
    assert main("models", "--output", "video", "--family", "flux-kontext-pro") == 0
    shown = capsys.readouterr()
    assert (shown.out, shown.err) == ("", "no model is all of this\n")
    assert main("models", "--output", "video", "--family", "flux-kontext-pro", "--json") == 0
    assert json.loads(capsys.readouterr().out) == []


def test_a_reader_that_goes_away(client_folder: Path) -> None:
    python = shlex.quote(sys.executable)
    done = subprocess.run(
        f"{python} -m hosted_models models | {python} -c 'print(input())'",
        env={"PYTHONPATH": str(client_folder)},
        shell=True,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""


def test_the_program_in_the_readme_runs(
    client_folder: Path, api: Api, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    text = (client_folder / "README.md").read_text(encoding="utf-8")
    program = text.partition("```python\n")[2].partition("```")[0]
    monkeypatch.chdir(tmp_path)
    (tmp_path / "out").mkdir()
    exec(compile(program, "README.md", "exec"), {})
    assert (tmp_path / "out/made.png").read_bytes() == PNG
    assert api.sent(CREATE)["prompt"] == "A red apple"


def test_files_of_one_name_and_no_files(api: Api, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    urls = ["https://cdn.example/made.png", "https://b.example/made.png", "https://c.example/made.png"]
    api.on(STATUS, rivya_task("succeeded", result={"primary_url": urls[0], "urls": urls}))
    assert main("run", MODEL, "--prompt", "x", "--out", str(tmp_path)) == 0
    made = [str(tmp_path / name) for name in ("made.png", "made-2.png", "made-3.png")]
    assert capsys.readouterr().out.splitlines() == made
    assert sorted(map(str, tmp_path.iterdir())) == sorted(made)
    api.on(STATUS, rivya_task("succeeded", result={"text": "hello"}))
    assert main("run", MODEL, "--prompt", "x", "--out", str(tmp_path)) == 0
    assert json.loads(capsys.readouterr().out) == {"text": "hello"}


STEERING = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
HOSTILE = "\x1b]0;x\x07\x1b[31m\x9b\x7f\r\u202e\u2066"


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(400, json={"code": HOSTILE, "error": {"code": HOSTILE, "message": HOSTILE}}),
        httpx.Response(500, text=HOSTILE),
        httpx.Response(200, json=rivya_task(HOSTILE)),
    ],
    ids=["refused", "no JSON", "status"],
)
def test_a_server_does_not_steer_the_terminal(
    api: Api, answer: httpx.Response, capsys: pytest.CaptureFixture[str]
) -> None:
    api.on(CREATE, answer)
    main("run", MODEL, "--prompt", "x")
    shown = capsys.readouterr()
    assert shown.err
    assert not STEERING.search(shown.out + shown.err)
