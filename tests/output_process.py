"""Runs of `specpress.build.output` that are killed, refused or crossed by others, for test_output.py.

Called as `output_process.py SCENARIO FOLDER`. Each run is a forked child, so that killing one is cheap. Prints one
JSON object a run, with what the folder held after it (`state`) and after the run that followed (`next`).
"""

from __future__ import annotations

import contextlib
import errno
import functools
import hashlib
import json
import os
import random
import resource
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

from specpress.build.output import Plan, intact, swap, update

Files = dict[str, bytes]
OLD: Files = {"a.json": b"old", "docs/x.md": b"same", "docs/y.md": b"old", "gone/z.md": b"old"}
NEW: Files = {"a.json": b"new!", "docs/x.md": b"same", "docs/y.md": b"new", "more/w.md": b"new"}
KEPT = "kept"
STRAYS: Files = {"docs/mine.txt": b"mine", f"{KEPT}/mine.txt": b"mine"}
LINK = "link"
NOBODY = 65534
FOLDER_EVENTS = ("mkdir", "link", "rename", "remove", "rmdir", "symlink", "chmod", "scandir")
EVENTS = {"open", *(f"os.{name}" for name in FOLDER_EVENTS)}
TAKES_SPACE = {"os.mkdir", "os.link", "os.symlink"}


def state(root: Path) -> str:
    """`old` or `new` when the folder holds just that tree, with the manifest that belongs to it; `none`; or `mix`."""
    if not root.exists():
        return "none"
    found = {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file() and not path.is_symlink()
    }
    rows = json.loads(found.pop("manifest.json"))
    linked = os.path.islink(root / LINK) and os.readlink(root / LINK) == "nowhere"
    for name, files in (("old", OLD), ("new", NEW)):
        sums = {path: hashlib.sha256(data).hexdigest() for path, data in files.items()}
        if linked and rows == sums and found == files | STRAYS:
            return name
    return "mix"


def prepare(root: Path) -> None:
    """The old tree, with the user's own files and link in it."""
    if not root.exists():
        update(root, OLD)
        (root / KEPT).mkdir()
        for path, data in STRAYS.items():
            (root / path).write_bytes(data)
        (root / LINK).symlink_to("nowhere")
    assert not update(root, OLD).problems
    assert state(root) == "old"
    # Old, and unlike any before: so each run hashes and remembers them, and all runs take the same steps.
    past = time.time_ns() - 3600 * 10**9
    for path in OLD:
        os.utime(root / path, ns=(past, past))


def forked(work: Callable[[], Plan]) -> int:
    """The pid of a child that does the work and exits with 0, 1 with problems, 2 interrupted, 3 on a bug."""
    pid = os.fork()
    if pid:
        return pid
    code = 3
    try:
        code = 1 if work().problems else 0
    except KeyboardInterrupt:
        code = 2
    finally:
        os._exit(code)


def fail_at(step: int, fault: str, base: str) -> list[str]:
    """Make the given step of this process under `base` fail; gives the list that its steps are noted in."""
    steps: list[str] = []

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event not in EVENTS or not str(arguments[0]).startswith(base):
            return
        steps.append(event)
        writes = event in TAKES_SPACE or (event == "open" and str(arguments[1])[0] in "wax")
        if fault == "full" and len(steps) >= step and writes:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(arguments[0]))
        if len(steps) != step:
            return
        if fault == "kill":
            os.kill(os.getpid(), signal.SIGKILL)
        if fault == "refuse":
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(arguments[0]))
        if fault == "interrupt":
            raise KeyboardInterrupt

    sys.addaudithook(hook)
    return steps


def report(root: Path, status: int, shadow: set[str]) -> None:
    """Print what the folder holds now, what is left beside it, and the same after one more run."""
    now, left = state(root), left_overs(root, shadow)
    problems = [str(problem) for problem in update(root, NEW).problems]
    after = problems or [state(root), *left_overs(root, in_shadow(root))]
    exit_code = os.waitstatus_to_exitcode(status)
    print(json.dumps({"state": now, "left": left, "next": after, "exit": exit_code}))


def cache(root: Path) -> Path:
    return root.parent / ".specpress_cache" / "output" / root.name


def in_shadow(root: Path) -> set[str]:
    """The files that the shadow holds."""
    shadow = cache(root) / "shadow"
    return {path.relative_to(shadow).as_posix() for path in shadow.rglob("*")}


def left_overs(root: Path, shadow: set[str]) -> list[str]:
    """What lies in the cache folder beyond what belongs there, such as a shadow with other files than the given."""
    found = {path.name for path in (*cache(root).parents[1].iterdir(), *cache(root).iterdir())}
    known = {".gitignore", "output", "lock", "stat.json"}
    return sorted(found - known - ({"shadow"} if in_shadow(root) == shadow else set()))


def every_step(root: Path, fault: str) -> None:
    """Let a run fail at its first step, then another at its second, and so on until one ends before the step."""
    for step in range(1, 10_000):
        prepare(root)
        shadow = in_shadow(root)

        def work(step: int = step) -> Plan:
            steps = fail_at(step, fault, str(root.parent))
            plan = update(root, NEW)
            if len(steps) < step:
                os._exit(9)
            return plan

        _, status = os.waitpid(forked(work), 0)
        if not os.WIFSIGNALED(status) and os.WEXITSTATUS(status) == 9:
            return
        report(root, status, shadow)


def random_kills(root: Path) -> None:
    """Kill runs of some 100 files after delays of up to the time that a whole run takes."""
    for files, data in ((OLD, b"old"), (NEW, b"new")):
        files.update({f"many/{n}/{k}.json": data * (n % 7) for n in range(10) for k in range(10)})
    prepare(root)
    started = time.monotonic()
    os.waitpid(forked(lambda: update(root, NEW)), 0)
    whole = time.monotonic() - started
    for _ in range(20):
        prepare(root)
        pid = forked(lambda: update(root, NEW))
        time.sleep(random.uniform(0, whole * 1.5))
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
        status = os.waitpid(pid, 0)[1]
        if not os.WIFSIGNALED(status):
            whole *= 0.8  # the run that was timed may have been one on a busier machine
        report(root, status, set())


def race(root: Path) -> None:
    """Three processes write their own trees again and again; at the end one of them must lie there whole."""
    trees = [
        {f"{name}/{n}.json": name.encode() for n in range(20)} | {"all": name.encode()} for name in "abc"
    ]

    def work(files: Files) -> Plan:
        for _ in range(8):
            plan = update(root, files)
            if plan.problems:
                break
        return plan

    pids = [forked(functools.partial(work, files)) for files in trees]
    codes = [os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) for pid in pids]
    found = {p.relative_to(root).as_posix(): p.read_bytes() for p in root.rglob("*") if p.is_file()}
    found.pop("manifest.json")
    print(json.dumps({"exits": codes, "whole": found in trees, "intact": intact(root) is not None}))


def no_room(root: Path) -> None:
    """A file outgrows what the process may write: the system refuses in the middle of a write."""
    prepare(root)

    def work() -> Plan:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
        return update(root, {**NEW, "more/big.bin": b"x" * 1_000_000})

    report(root, os.waitpid(forked(work), 0)[1], in_shadow(root))


def replace_kept(root: Path) -> None:
    """The user's file in a read-only folder becomes another with the same bytes."""
    (root / KEPT).chmod(0o755)
    file = root / KEPT / "mine.txt"
    data = file.read_bytes()
    file.rename(root / KEPT / "before")
    file.write_bytes(data)
    (root / KEPT / "before").unlink()
    (root / KEPT).chmod(0o555)


def unprivileged(root: Path) -> None:
    """A user without rights, and a folder that is read-only: one of theirs, one of ours, the output, its parent."""
    for refused in (root / KEPT, root / "docs", root, root.parent):
        prepare(root)
        if os.geteuid() == 0:
            for path in (root.parent, *root.parent.rglob("*")):
                os.chown(path, NOBODY, NOBODY, follow_symlinks=False)
        refused.chmod(0o555)

        def work() -> Plan:
            if os.geteuid() == 0:
                os.setgid(NOBODY)
                os.setuid(NOBODY)
            plan = update(root, NEW)
            if not plan.problems:
                replace_kept(root)
                plan = update(root, OLD)
            return plan if plan.problems else update(root, NEW)

        shadow = in_shadow(root)
        status = os.waitpid(forked(work), 0)[1]
        refused.chmod(0o755)
        report(root, status, shadow)


def main(scenario: str, base: str) -> None:
    """Run the scenario named `NAME[:FAULT[:renames]]` below the folder `base`."""
    root = Path(base).resolve() / "generated"
    swap.SYNC_LIMIT = 0  # only a power cut needs syncs, and hundreds of runs would wait for the disk
    name, _, fault = scenario.partition(":")
    if fault.endswith(":renames"):
        swap._exchange = lambda first, second: False  # as on a system that cannot exchange
        fault = fault.removesuffix(":renames")
    if name == "step":
        every_step(root, fault)
    else:
        {"random": random_kills, "race": race, "no-room": no_room, "unprivileged": unprivileged}[name](root)


if __name__ == "__main__":
    main(*sys.argv[1:])
