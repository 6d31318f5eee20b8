"""The page of other tools' verdicts holds to our own codes and severities, and to what was measured of Redocly's.

`cases/redocly.json` has the impact that `redocly diff` 2.77.0 gave to each case of `cases/changes`, in November 2026:
the codes of the cases by impact. A kind that came later is not in it.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from specpress.catalog.release import Severity
from specpress.diff import all_kinds
from specpress.tool_docs.verdicts import UNSEEN, VERDICTS, Verdict, kinds_of

MEASURED: dict[str, str] = {
    code: impact
    for impact, codes in json.loads(
        (Path(__file__).parent / "cases" / "redocly.json").read_text("utf-8")
    ).items()
    for code in codes
}
ALIKE = {
    "ERR": {Severity.BREAKING},
    "WARN": {Severity.WARNING},
    "INFO": {Severity.COMPATIBLE, Severity.NOTE},
    "major": {Severity.BREAKING},
    "minor": {Severity.COMPATIBLE, Severity.NOTE},
    "patch": {Severity.COMPATIBLE, Severity.NOTE},
}


@pytest.mark.parametrize("verdict", VERDICTS, ids=lambda verdict: verdict.kinds[0])
def test_a_row_is_a_difference(verdict: Verdict) -> None:
    kinds = kinds_of(verdict.kinds)
    assert [kind.code for kind in kinds] == sorted(verdict.kinds)
    (severity,) = {kind.severity for kind in kinds}
    others = [verdict.redocly, *([verdict.oasdiff] if verdict.oasdiff else [])]
    assert any(severity not in ALIKE[other] for other in others)
    assert {MEASURED[code] for code in verdict.kinds} == {verdict.redocly}


def test_every_other_kind_is_judged_alike_or_not_seen() -> None:
    told = [code for verdict in VERDICTS for code in verdict.kinds]
    assert len(told) == len({*told})
    not_seen = [kind.code for kind in kinds_of(UNSEEN)]
    for pattern in UNSEEN:
        assert kinds_of([pattern]), pattern
    for kind in all_kinds():
        impact = MEASURED.get(kind.code, "none")
        if impact == "none" or kind.code in told or kind.code in not_seen:
            continue
        assert kind.severity in ALIKE[impact], kind.code
    assert {*MEASURED} <= {kind.code for kind in all_kinds()}
