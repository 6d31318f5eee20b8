"""What tasks cost: set aside when a task begins, charged when it succeeds, given back when it does not.

Given tasks and the time; keeps one balance a key, in the unit of the provider's prices. Ends are settled when
somebody next looks, in the order in which they came.
"""

from __future__ import annotations

import heapq
from decimal import Decimal
from typing import Any

from specpress.catalog.model import Model
from specpress.mock.counters import Counters
from specpress.mock.store import Store
from specpress.mock.tasks import Task
from specpress.runtime.cost import cost


def price_of(model: Model, body: Any) -> Decimal | None:
    """What is set aside for a request: its price, or the least that it can be where only the bill tells.

    None where the docs give no price.
    """
    if model.price is None:
        return None
    price = cost(model.price.formula, body)
    return price.amount if price.amount is not None else max(price.min or Decimal(0), Decimal(0))


class InsufficientCredits(Exception):
    """The balance is too small: what is needed, and what there is."""

    def __init__(self, needed: Decimal, left: Decimal) -> None:
        super().__init__(f"it costs {needed:f} and {left:f} is left")
        self.needed, self.left = needed, left


class Ledger:
    """The balances."""

    def __init__(self, store: Store, counters: Counters, granted: Decimal) -> None:
        self._store, self._counters, self._granted = store, counters, granted
        self._open: list[tuple[float, str, str]] = []
        for task in store.open_tasks():
            self.watch(task)

    def balance(self, provider: str, owner: str, now: float) -> Decimal:
        """What is left at a time."""
        self.settle(now)
        amount = self._store.balance(provider, owner)
        return self._granted if amount is None else amount

    def reserve(self, task: Task) -> None:
        """Set aside what a task costs, within a transaction of the store. Raises TooDear."""
        needed, left = task.reserved or Decimal(0), self.balance(task.provider, task.owner, task.created)
        if needed > left:
            raise InsufficientCredits(needed, left)
        self._store.keep_balance(task.provider, task.owner, left - needed)
        self.watch(task)

    def settle(self, now: float) -> None:
        """Charge or give back for each task that is over."""
        while self._open and self._open[0][0] <= now:
            _, provider, id = heapq.heappop(self._open)
            task = self._store.task(provider, id)
            if task is not None and task.ended <= now:
                self._settle(task)

    def _settle(self, task: Task) -> None:
        with self._store.transaction():
            self._settled(task)

    def _settled(self, task: Task) -> None:
        if not self._store.settle(task):
            return
        if task.ends == "succeeded":
            self._counters.charges[task.id] += 1
            return
        self._counters.refunds[task.id] += 1
        left = self._store.balance(task.provider, task.owner)
        if left is not None and task.reserved:
            self._store.keep_balance(task.provider, task.owner, left + task.reserved)

    def watch(self, task: Task) -> None:
        """Look at a task when it is over; again, where it was stopped."""
        heapq.heappush(self._open, (task.ended, task.provider, task.id))
