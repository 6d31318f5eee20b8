"""A signal may come at any moment: no traceback, no process and no folder is left, and the output is old or new.

`SPECPRESS_FUZZ=200` signals at that many random moments of a run that is watched.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from multiprocessing import active_children
from pathlib import Path
from textwrap import dedent

import pytest

from command_line import COMMAND, environment, specpress
from few_specs import SPECS
from specpress.build.output import intact
from specpress.build.workers import workers

MOMENTS = int(os.environ.get("SPECPRESS_FUZZ", "3"))
AT_STEP = (sys.executable, Path(__file__).parent / "interrupted_process.py")
TOLD = "specpress: interrupted; nothing was left half-written\n"
CODES = {"SIGHUP": 129, "SIGINT": 130, "SIGTERM": 143}
PATIENCE = 120
"""Seconds after which a process hangs, also where many others are at work."""


@pytest.fixture
def demo(made_demo: Path, tmp_path: Path) -> Path:
    """A catalogue of one's own, beside an empty folder for temporary files."""
    (tmp_path / "temporary").mkdir()
    return shutil.copytree(made_demo, tmp_path / "demo")


def start(demo: Path, *command: str | Path, number: str = "SIGINT") -> subprocess.Popen[str]:
    """A process with a group of its own, which is signalled as a whole, as a terminal does."""
    return subprocess.Popen(
        command,
        cwd=demo, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
        env=environment(TMPDIR=str(demo.parent / "temporary"), SIGNAL=number),
    )  # fmt: skip


def edit(demo: Path, title: str) -> None:
    """Change the title of the model, at once."""
    spec = demo / "specs" / "acme" / "painter.yaml"
    lines = [
        f"title: {title}" if line.startswith("title: ") else line
        for line in spec.read_text(encoding="utf-8").splitlines()
    ]
    spare = demo.parent / "spare"
    spare.write_text("\n".join((*lines, "")), encoding="utf-8")
    spare.replace(spec)


def check(demo: Path, process: subprocess.Popen[str], titles: set[str]) -> str:
    """What a process that has been signalled leaves behind; gives what it told after that."""
    out, err = process.communicate(timeout=PATIENCE)
    assert not any(word in err for word in ("Traceback", "Exception", "Warning")), err
    assert out == ""
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)
    assert list((demo.parent / "temporary").iterdir()) == []
    assert intact(demo / "generated") is not None
    catalog = json.loads((demo / "generated" / "catalog.json").read_text(encoding="utf-8"))
    assert catalog["models"][0]["title"] in titles
    return err


GENERATE = ("generate", "--jobs", "2")
HERE = ("generate", "--jobs", "1")
SITE = ("site", "--jobs", "2")


@pytest.mark.parametrize(
    ("steps", "number", "arguments"),
    [
        ("importlib:import_module>group", "SIGINT", GENERATE),
        ("multiprocessing.process:BaseProcess.start>group", "SIGINT", GENERATE),
        ("specpress.build.workers:_serve>group", "SIGINT", GENERATE),
        ("specpress.build.workers:Pool.wait>group", "SIGINT", GENERATE),
        ("specpress.build.workers:Pool.wait>main", "SIGTERM", GENERATE),
        ("specpress.build.workers:Pool.wait>main", "SIGHUP", GENERATE),
        ("specpress.build.workers:Pool.shutdown>group", "SIGINT", GENERATE),
        ("specpress.build.workers:Pool.shutdown>group", "SIGTERM", GENERATE),
        ("multiprocessing.process:BaseProcess.join>group", "SIGINT", GENERATE),
        (
            "specpress.build.workers:Pool.wait>group,multiprocessing.process:BaseProcess.join>group",
            "SIGINT",
            GENERATE,
        ),
        ("specpress.build.workers:Pool.__del__>group", "SIGINT", GENERATE),
        ("specpress.build.output.swap:_change_places>group", "SIGINT", GENERATE),
        ("tempfile:mkdtemp>group", "SIGINT", HERE),
        ("subprocess:Popen.communicate>group", "SIGINT", HERE),
        ("shutil:rmtree>group", "SIGINT", HERE),
        ("subprocess:Popen.communicate>main", "SIGTERM", SITE),
        ("subprocess:Popen.communicate>main", "SIGHUP", SITE),
        ("shutil:rmtree>group", "SIGINT", SITE),
    ],
)
def test_a_signal_at_an_exact_step(demo: Path, steps: str, number: str, arguments: tuple[str, ...]) -> None:
    edit(demo, "Dauber")
    process = start(demo, *AT_STEP, steps, *arguments, number=number)
    assert check(demo, process, {"Painter", "Dauber"}).endswith(TOLD)
    assert process.returncode == CODES[number]
    assert intact(demo / "site") is not None or not (demo / "site").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems tell no process that its parent has ended")
@pytest.mark.parametrize(
    ("step", "arguments"),
    [
        ("specpress.build.workers:Pool.wait>main", GENERATE),
        ("subprocess:Popen.communicate>main", HERE),
        ("subprocess:Popen.communicate>main", ("site", "--jobs", "1")),
        ("specpress.build.workers:Pool.wait>main", SITE),
    ],
)
def test_no_process_outlives_one_that_is_killed(demo: Path, step: str, arguments: tuple[str, ...]) -> None:
    edit(demo, "Dauber")
    process = start(demo, *AT_STEP, step, *arguments, number="SIGKILL")
    process.communicate(timeout=PATIENCE)  # the pipes close when the last process that holds them has ended
    assert process.returncode == -signal.SIGKILL
    late = time.monotonic() + PATIENCE
    while _group_exists(process.pid) and time.monotonic() < late:
        time.sleep(0.01)
    assert not _group_exists(process.pid)
    assert intact(demo / "generated") is not None


def test_signals_at_random_moments_of_a_watched_run(demo: Path) -> None:
    whole = 0.0
    for turn in range(MOMENTS + 1):
        # The first run is not signalled before it is done; it tells how long one takes.
        titles = {f"Painter {turn}", f"Dauber {turn}"}
        edit(demo, f"Painter {turn}")
        process = start(demo, *COMMAND, "generate", "--watch", "--target", "catalog", "--jobs", "2")
        assert process.stderr is not None
        assert any("watching" in line for line in iter(process.stderr.readline, ""))
        edit(demo, f"Dauber {turn}")
        began = time.monotonic()
        if turn == 0:
            assert any("made anew" in line for line in iter(process.stderr.readline, ""))
            whole = time.monotonic() - began
            titles = {"Dauber 0"}
        else:
            time.sleep(random.uniform(0, whole * 1.2))
        os.killpg(process.pid, signal.SIGINT)
        assert check(demo, process, titles).endswith(TOLD)
        assert process.returncode == 130


def test_signals_at_random_moments_of_a_start(demo: Path) -> None:
    for turn in range(MOMENTS):
        edit(demo, f"Painter {turn}")
        process = start(demo, *COMMAND, "generate", "--jobs", "2")
        while process.poll() is None and not _catches(process.pid, signal.SIGTERM):
            time.sleep(0.001)
        time.sleep(random.uniform(0, 1))
        number = random.choice([signal.SIGINT, signal.SIGTERM])
        if process.poll() is None:
            os.killpg(process.pid, number)
        check(demo, process, {"Painter", *(f"Painter {n}" for n in range(turn + 1))})
        assert process.returncode in (0, CODES[number.name])


def test_an_interrupt_within_code_of_a_text_is_caught_for_good(tmp_path: Path) -> None:
    """CPython remembers such a one, and ends by a signal though the program gave an exit code."""
    script = tmp_path / "script.py"
    text = """
        import sys
        from specpress.base import interrupts

        try:
            exec("raise KeyboardInterrupt")
        except KeyboardInterrupt:
            interrupts.ignore()
        sys.exit(3)
    """
    script.write_text(dedent(text), encoding="utf-8")
    assert subprocess.run([sys.executable, script], check=False).returncode == 3


def test_a_pool_gives_what_is_returned_and_raises_what_is_raised() -> None:
    with workers(2) as pool:
        assert pool is not None
        big = "x" * 1_000_000  # more than a pipe holds
        tasks = [pool.submit(str.upper, big) for _ in range(5)]
        wrong = pool.submit(int, "one")
        assert [task.result() for task in tasks] == [big.upper()] * 5
        with pytest.raises(ValueError, match="invalid literal") as raised:
            wrong.result()
        assert "in _serve" in raised.value.__notes__[0]


def test_a_pool_ends_whatever_its_processes_do() -> None:
    before = active_children()
    with workers(2) as pool:
        assert pool is not None
        for seconds in (0, PATIENCE, PATIENCE, PATIENCE):
            pool.submit(time.sleep, seconds)
        assert len(active_children()) == len(before) + 2
    assert active_children() == before


def test_a_process_of_a_pool_that_is_killed_is_told(
    demo: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("specpress.build.workers._serve", lambda *pipes: os.kill(os.getpid(), signal.SIGKILL))
    monkeypatch.setattr("specpress.targets.python.classes._KNOWN", {})  # or no process would be asked
    edit(demo, "Dauber")
    shutil.copytree(SPECS, demo / "many")  # what was found in SPECS itself may be kept beside it
    for command in (("generate",), ("check", "--specs", "many")):
        run = specpress(*command, "--jobs", "2", cwd=demo)
        assert run.returncode == 1
        told = "specpress: a process was killed, perhaps for lack of memory; try --jobs 1, which takes less\n"
        assert run.stderr.endswith(told)
        assert run.stdout == ""


def _group_exists(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def _catches(process: int, number: signal.Signals) -> bool:
    """Whether a process has got so far that it answers to a signal itself."""
    for line in Path(f"/proc/{process}/status").read_text(encoding="utf-8").splitlines():
        if line.startswith("SigCgt:"):
            return bool(int(line.split()[1], 16) & 1 << (number - 1))
    return False
