"""Two JSON Schema validators and the checker of requests agree on random types, rules and values.

`SPECPRESS_FUZZ=100000` sets how many values are tried, others each time; by default few and the same, so that
the suite is quick and steady.
"""

from __future__ import annotations

import json
import os

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agreement import Readers
from random_types import roots, ruled, values
from specpress.catalog.types import ObjectType

VALUES_OF_A_TYPE = 12
LONG = os.environ.get("SPECPRESS_FUZZ")
TYPES = int(LONG or "3000") // VALUES_OF_A_TYPE


quickly = settings(
    max_examples=TYPES // 2,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    database=None,
    derandomize=LONG is None,
)


@quickly
@given(data=st.data(), root=roots)
def test_validators_and_checker_agree_on_types(data: st.DataObject, root: ObjectType) -> None:
    _try(data, root)


@quickly
@given(data=st.data(), root=ruled)
def test_validators_and_checker_agree_on_rules(data: st.DataObject, root: ObjectType) -> None:
    _try(data, root)


def _try(data: st.DataObject, root: ObjectType) -> None:
    readers = Readers(root)
    drawn = [data.draw(values(root, misses)) for misses in (False, True) * (VALUES_OF_A_TYPE // 2)]
    for value in json.loads(json.dumps(drawn)):
        readers.accept(value)
