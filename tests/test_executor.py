"""A build by other executors than our own processes, a Dask cluster among them: the same files, or one line."""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

from benchmarks import catalogues
from command_line import COMMAND, environment
from specpress.build import cluster as dask_cluster
from specpress.build import fingerprint
from specpress.build.build import Build, Request, build
from specpress.build.work import run_elsewhere
from specpress.targets.registry import TARGETS

MODELS = int(os.environ.get("SPECPRESS_CLUSTER", "40"))
"""Models that are made by the cluster: `SPECPRESS_CLUSTER=1000` for as many as a large catalogue has."""
PATIENCE = 120
"""Seconds after which something hangs, also where many others are at work."""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("project")
    catalogues.write(folder / "specs", MODELS)
    return folder


@pytest.fixture(scope="module")
def local(project: Path) -> dict[str, str]:
    """The digests of what is made here."""
    return digests(build(Request(project / "specs", tuple(TARGETS.values()))))


def digests(made: Build) -> dict[str, str]:
    assert made.problems == ()
    return {path: content.sha256 for path, content in made.files.items()}


@pytest.mark.parametrize(
    "executor",
    [
        pytest.param(lambda: ThreadPoolExecutor(2), id="threads"),
        pytest.param(lambda: ProcessPoolExecutor(2, get_context("spawn")), id="processes"),
    ],
)
def test_any_executor_makes_the_same(
    executor: type[Executor], project: Path, local: dict[str, str], tmp_path: Path
) -> None:
    with executor() as workers:
        request = Request(project / "specs", tuple(TARGETS.values()), tmp_path / "made", workers)
        made = build(request)
        assert (digests(made), made.made) == (local, MODELS)
        assert build(request).made == 0  # it came back into our cache


class Cluster:
    """A scheduler and two workers, each a process in a folder of its own."""

    def __init__(self, folder: Path, **variables: str) -> None:
        self._folder = folder
        self._environment = {**environment(), **variables}
        self._processes: list[subprocess.Popen[bytes]] = []
        scheduler = self._start("scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard")
        self.address = self._logged(scheduler, r"Scheduler at: +(tcp://\S+)")
        self.workers = [self.add_worker(f"worker-{number}") for number in range(2)]

    def add_worker(self, name: str) -> subprocess.Popen[bytes]:
        options = (
            "--no-nanny",
            "--nthreads",
            "1",
            "--no-dashboard",
            "--local-directory",
            ".",
            "--name",
            name,
        )
        process = self._start(name, self.address, *options, program="worker")
        self._logged(name, r"Starting established (connection)")
        return process

    def _start(self, name: str, *options: str, program: str = "") -> subprocess.Popen[bytes]:
        folder = self._folder / name
        folder.mkdir()
        command = (sys.executable, "-m", f"distributed.cli.dask_{program or name}", *options)
        with (folder / "log").open("wb") as log:
            process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log, env=self._environment)
        self._processes.append(process)
        return process

    def _logged(self, name: object, pattern: str) -> str:
        log = self._folder / (name if isinstance(name, str) else "scheduler") / "log"
        end = time.monotonic() + PATIENCE
        while (match := re.search(pattern, log.read_text(encoding="utf-8"))) is None:
            assert time.monotonic() < end, log.read_text(encoding="utf-8")
            time.sleep(0.05)
        return match[1]

    def end(self) -> None:
        for process in self._processes:
            process.kill()
        for process in self._processes:
            process.wait()


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    (tmp_path / "cluster").mkdir()
    running = Cluster(tmp_path / "cluster")
    yield running
    running.end()


def command(folder: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        (*COMMAND, *arguments),
        cwd=folder,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_a_cluster_makes_the_same_though_a_worker_is_killed(cluster: Cluster, project: Path) -> None:
    shutil.rmtree(project / ".specpress_cache", ignore_errors=True)
    process = command(project, "generate", "--executor", f"dask:{cluster.address}", "--out", "there")
    victim = cluster.workers[0]
    end = time.monotonic() + PATIENCE
    while not _is_at_work(victim.pid) and process.poll() is None:
        assert time.monotonic() < end
        time.sleep(0.02)
    victim.send_signal(signal.SIGKILL)
    output, _ = process.communicate(timeout=PATIENCE * 5)
    assert process.returncode == 0, output
    assert f"{MODELS} models, {MODELS} made anew" in output
    shutil.rmtree(project / ".specpress_cache")
    process = command(project, "generate", "--out", "here")
    output, _ = process.communicate(timeout=PATIENCE * 5)
    assert process.returncode == 0, output
    assert tree(project / "there") == tree(project / "here")


def _is_at_work(pid: int) -> bool:
    """Whether a worker has imported what makes models."""
    maps = Path(f"/proc/{pid}/maps")
    return "_ruff" in maps.read_text() or "pydantic_core" in maps.read_text() if maps.exists() else True


def test_a_cluster_that_goes_away_is_one_line(cluster: Cluster, project: Path) -> None:
    shutil.rmtree(project / ".specpress_cache", ignore_errors=True)
    process = command(project, "check", "--executor", f"dask:{cluster.address}")
    cluster.end()
    output, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode != 0
    assert output.startswith("specpress: ")
    assert "Traceback" not in output


@pytest.fixture
def silent() -> Iterator[str]:
    """The address of one that takes connections and says nothing, as a web server does to a client of Dask."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"tcp://127.0.0.1:{server.getsockname()[1]}"


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:9", "silent", "unknown://127.0.0.1:9"])
def test_nobody_at_the_address_is_one_line(address: str, silent: str, project: Path) -> None:
    address = silent if address == "silent" else address
    process = command(project, "check", "--executor", f"dask:{address}")
    output, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 2
    assert output.startswith(f"specpress: no Dask scheduler answers at {address}: ")
    assert len(output.splitlines()) == 1


@pytest.mark.parametrize("executor", ["ray:tcp://127.0.0.1:9", "dask", "dask:somewhere"])
def test_what_is_no_executor_is_refused(executor: str, project: Path) -> None:
    process = command(project, "check", "--executor", executor)
    output, _ = process.communicate(timeout=PATIENCE)
    assert process.returncode == 2
    assert "is no KIND:ADDRESS, such as dask:tcp://HOST:8786" in output


def test_a_worker_with_another_specpress_refuses() -> None:
    fingerprint.demand(fingerprint.maker())
    with pytest.raises(ChildProcessError, match=r"specpress x here, .* there\); install the same versions"):
        run_elsewhere("specpress x", b"what only that specpress can unpickle")


def test_workers_without_specpress_are_one_line_and_a_scheduler_needs_none(
    tmp_path: Path, project: Path
) -> None:
    hidden = tmp_path / "hidden" / "specpress"
    hidden.mkdir(parents=True)
    (hidden / "__init__.py").write_text("raise ImportError('it is not installed')", encoding="utf-8")
    shutil.rmtree(project / ".specpress_cache", ignore_errors=True)
    running = Cluster(tmp_path, PYTHONPATH=str(hidden.parent))
    try:
        process = command(project, "check", "--executor", f"dask:{running.address}")
        output, _ = process.communicate(timeout=PATIENCE)
    finally:
        running.end()
    assert process.returncode == 1
    message = (
        "a worker has no specpress that it could use (it is not installed); install the same version there"
    )
    assert output == f"specpress: {message}\n"


def test_waits_for_what_comes_slowly_and_not_for_a_cluster_without_workers(
    cluster: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dask_cluster, "LOOK", 0.001)  # what is made takes longer to come than one look
    monkeypatch.setattr(dask_cluster, "PATIENCE", 0.1)
    with dask_cluster.cluster(cluster.address) as executor:
        assert executor.submit(bytes, 50_000_000).result() == bytes(50_000_000)
        with pytest.raises(ZeroDivisionError):
            executor.submit(divmod, 1, 0).result()
        for worker in cluster.workers:
            worker.kill()
        with pytest.raises(ChildProcessError, match="has no worker; start some"):
            executor.submit(bytes, 1).result()
