"""Where tasks, files, balances and webhooks are kept: SQLite, in memory or in a file that outlives the process.

Each change is one transaction, so that a mock that is killed and started again knows all that it has answered for.
Keys are kept as digests.
"""

from __future__ import annotations

import json
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from decimal import Decimal
from pathlib import Path
from typing import Any

from specpress.base.json_text import json_line
from specpress.mock.tasks import Course, Task

VERSION = 2
_TABLES = """
create table if not exists facts (name text primary key, value text not null);
create table if not exists tasks (
    number integer primary key, provider text not null, id text not null, model text not null, owner text not null,
    body text not null, created real not null, course text not null, reserved text, canceled real,
    settled integer not null default 0, notified integer not null default 0, unique (provider, id));
create index if not exists unsettled on tasks (settled) where settled = 0;
create table if not exists idempotency_keys (
    provider text, owner text, key text, body text not null, task text not null,
    primary key (provider, owner, key)) without rowid;
create table if not exists balances (
    provider text, owner text, amount text not null, primary key (provider, owner)) without rowid;
create table if not exists records (
    provider text, owner text, kind text, id text, data text not null,
    primary key (provider, kind, id)) without rowid;
"""


class UnusableFile(Exception):
    """The file is not one that a mock of this version wrote; the text says why."""


class Store:
    """All that is kept."""

    def __init__(self, file: Path | None = None) -> None:
        """Open the file, or make it. Raises NotOurs, or OSError for a place that cannot be written."""
        self._temporary = None if file is not None else tempfile.TemporaryDirectory(prefix="specpress-mock-")
        self.folder = Path(self._temporary.name) if self._temporary else _beside(file)
        """Where uploaded files lie."""
        try:
            self._db = sqlite3.connect(file or ":memory:", isolation_level=None, check_same_thread=False)
            self._open(file)
        except sqlite3.Error as error:
            raise UnusableFile(str(error)) from None
        self.folder.mkdir(exist_ok=True)

    def _open(self, file: Path | None) -> None:
        (version,) = self._db.execute("pragma user_version").fetchone()
        tables = self._db.execute("select count(*) from sqlite_master").fetchone()[0]
        if version != VERSION and (version or tables):
            raise UnusableFile("another program, or another version of this one, wrote it")
        if file is not None:
            self._db.execute("pragma journal_mode = wal")
            self._db.execute("pragma synchronous = normal")
        self._db.executescript(_TABLES)
        self._db.execute(f"pragma user_version = {VERSION}")

    def close(self) -> None:
        """Close it; what lay in memory and in a temporary folder is gone."""
        self._db.close()
        if self._temporary is not None:
            self._temporary.cleanup()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Changes that happen as a whole or not at all; within others, as a part of them."""
        if self._db.in_transaction:
            yield
            return
        self._db.execute("begin")
        try:
            yield
        except BaseException:
            self._db.execute("rollback")
            raise
        self._db.execute("commit")

    def fact(self, name: str) -> str | None:
        """One fact about the mock itself."""
        return self._text("select value from facts where name = ?", name)

    def keep_fact(self, name: str, value: str) -> None:
        """Write one fact down."""
        self._db.execute("insert or replace into facts values (?, ?)", (name, value))

    def count(self) -> int:
        """How many tasks there have been."""
        return int(self._text("select max(number) from tasks") or 0)

    def add_task(self, task: Task) -> None:
        """Write a new task down."""
        row = (
            task.provider, task.id, task.model, task.owner, json_line(task.body), task.created,
            json.dumps(asdict(task.course)), None if task.reserved is None else str(task.reserved),
        )  # fmt: skip
        columns = "provider, id, model, owner, body, created, course, reserved"
        self._db.execute(f"insert into tasks ({columns}) values (?, ?, ?, ?, ?, ?, ?, ?)", row)

    def task(self, provider: str, id: str) -> Task | None:
        """A task by its id."""
        row = self._db.execute(f"{_TASK} where provider = ? and id = ?", (provider, id)).fetchone()
        return None if row is None else _task(row)

    def cancel(self, task: Task, at: float) -> None:
        """Write down that somebody stopped a task."""
        self._db.execute(
            "update tasks set canceled = ? where provider = ? and id = ?", (at, task.provider, task.id)
        )

    def open_tasks(self) -> list[Task]:
        """The tasks whose end was not settled yet."""
        return [_task(row) for row in self._db.execute(f"{_TASK} where settled = 0")]

    def under_way(self, provider: str, owner: str) -> int:
        """How many tasks of somebody are not settled yet."""
        query = "select count(*) from tasks where settled = 0 and provider = ? and owner = ?"
        return int(self._text(query, provider, owner) or 0)

    def next_number(self) -> int:
        """A number that was never given before."""
        number = int(self.fact("numbers") or 0) + 1
        self.keep_fact("numbers", str(number))
        return number

    def settle(self, task: Task) -> bool:
        """Write down that a task was settled; False where it was before."""
        done = self._db.execute(
            "update tasks set settled = 1 where provider = ? and id = ? and settled = 0",
            (task.provider, task.id),
        )
        return done.rowcount == 1

    def unnotified(self) -> list[Task]:
        """The tasks whose end webhooks were not told yet."""
        return [_task(row) for row in self._db.execute(f"{_TASK} where notified = 0")]

    def was_notified(self, task: Task) -> bool:
        """Whether the webhooks were told of a task's end, as many as there were."""
        query = "select notified from tasks where provider = ? and id = ?"
        return bool(self._text(query, task.provider, task.id))

    def mark_notified(self, task: Task) -> None:
        """Write down that the webhooks were told of a task's end."""
        self._db.execute(
            "update tasks set notified = 1 where provider = ? and id = ?", (task.provider, task.id)
        )

    def idempotent_task(self, provider: str, owner: str, key: str) -> tuple[str, str] | None:
        """The body's digest and the task that an idempotency key stands for."""
        query = "select body, task from idempotency_keys where provider = ? and owner = ? and key = ?"
        row: tuple[str, str] | None = self._db.execute(query, (provider, owner, key)).fetchone()
        return row

    def keep_idempotency_key(self, provider: str, owner: str, key: str, body: str, task: str) -> None:
        """Write down what an idempotency key stands for."""
        self._db.execute(
            "insert into idempotency_keys values (?, ?, ?, ?, ?)", (provider, owner, key, body, task)
        )

    def balance(self, provider: str, owner: str) -> Decimal | None:
        """What a key's account has left; None for one that was never seen."""
        amount = self._text("select amount from balances where provider = ? and owner = ?", provider, owner)
        return None if amount is None else Decimal(amount)

    def keep_balance(self, provider: str, owner: str, amount: Decimal) -> None:
        """Write down what an account has left."""
        self._db.execute("insert or replace into balances values (?, ?, ?)", (provider, owner, str(amount)))

    def record(self, provider: str, owner: str, kind: str, id: str) -> dict[str, Any] | None:
        """A file, a webhook or the like, by its kind and id."""
        query = "select data from records where provider = ? and owner = ? and kind = ? and id = ?"
        data = self._text(query, provider, owner, kind, id)
        return None if data is None else json.loads(data)

    def records(self, provider: str, owner: str, kind: str) -> list[dict[str, Any]]:
        """All of a kind."""
        query = "select data from records where provider = ? and owner = ? and kind = ?"
        return [json.loads(row[0]) for row in self._db.execute(query, (provider, owner, kind))]

    def any_record(self, provider: str, kind: str, id: str) -> dict[str, Any] | None:
        """One of a kind, whoever owns it."""
        data = self._text(
            "select data from records where provider = ? and kind = ? and id = ?", provider, kind, id
        )
        return None if data is None else json.loads(data)

    def keep_record(self, provider: str, owner: str, kind: str, id: str, data: dict[str, Any]) -> None:
        """Write one down."""
        row = (provider, owner, kind, id, json_line(data))
        self._db.execute("insert or replace into records values (?, ?, ?, ?, ?)", row)

    def drop_record(self, provider: str, kind: str, id: str) -> None:
        """Take one out."""
        self._db.execute(
            "delete from records where provider = ? and kind = ? and id = ?", (provider, kind, id)
        )

    def _text(self, query: str, *values: object) -> str | None:
        row = self._db.execute(query, values).fetchone()
        return None if row is None else row[0]


_TASK = "select provider, id, model, owner, body, created, course, reserved, canceled from tasks"


def _task(row: Any) -> Task:
    provider, id, model, owner, body, created, course, reserved, canceled = row
    amount = None if reserved is None else Decimal(reserved)
    made = Course(**json.loads(course))
    return Task(
        provider, id, model, owner, json.loads(body, parse_float=Decimal), created, made, amount, canceled
    )


def _beside(file: Path | None) -> Path:
    """The folder for the files of a state file."""
    assert file is not None
    return file.with_name(f"{file.name}.files")
