"""Programs that call models, as type checkers see them: every name completes, and what is wrong is found."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

USE = """
from decimal import Decimal
from pathlib import Path
from typing import assert_type
from hosted_models import (
    AsyncJob, AsyncRivya, Cost, HostedModelsError, Job, ModelInfo, ODIRouter, Progress, RequestRefused, Rivya, Task,
    TaskFailed, Vtrix, find, load
)
from hosted_models.rivya import flux_kontext_pro, responses

def told(progress: Progress) -> None:
    print(progress.stage, progress.fraction)

def use(client: Rivya, id: str) -> None:
    model = client.models.flux_kontext_pro
    job = model.run(
        prompt="a", aspect_ratio="16:9", reference_media_items=[Path("cat.png")],
        max_cost=5, on_progress=told, deadline=600
    )
    assert_type(job, Job[responses.Result])
    assert_type(job.files[0].save("out.png"), Path)
    assert_type(job.cost, Decimal | None)
    assert_type(job.result, responses.Result)
    assert_type(model.run(flux_kontext_pro.Request(prompt="x"), max_cost="5"), Job[responses.Result])
    assert_type(client.models["flux-kontext-pro"].create({"model": "flux-kontext-pro", "prompt": "x"}), Task)
    assert_type(model.price(prompt="x"), Cost)
    assert_type(model.wait(model.create(prompt="x")), Job[responses.Result])
    model.validate_only(prompt="x", reference_media_items=["https://a.example/b.png", b"", {"url": "x"}])
    model.validate_only(prompt="x", reference_media_items=[open("x", "rb")])
    assert_type(client.credits(), Decimal)
    assert_type(client.parse_webhook(b"").phase in ("waiting", "failed"), bool)
    client.models[id].run(anything=1)
    arguments: flux_kontext_pro.Arguments = {"prompt": "x", "aspect_ratio": "1:1"}
    model.run(**arguments)
    model.run(prompt=1)  # wrong
    model.run(aspect_ratio="16:9")  # wrong
    model.run(prompt="a", aspect_ratio="16:10")  # wrong
    model.run(prompt="a", promt="b")  # wrong
    model.run(prompt="a", reference_media_items=[1])  # wrong
    model.run(prompt="a", deadline="soon")  # wrong
    model.run(prompt="a").files[0].sav("x")  # wrong
    model.run(prompt="a").result.primary_link  # wrong
    client.models.flux_kontxt_pro  # wrong
    client.cancel("x")  # wrong
    Vtrix().credits()  # wrong
    Rivya(api_kye="x")  # wrong

def others(vtrix: Vtrix, odirouter: ODIRouter) -> None:
    odirouter.cancel(odirouter.models.flux_kontext_pro.create(prompt="x"))
    vtrix.models.flux_kontext_pro.run(prompt="x", input_image=Path("x.png"), on_progress=print)
    vtrix.models.flux_kontext_pro.run(prompt="x", input_image=5)  # wrong

def choose() -> None:
    found = find(output="video", inputs={"image"}, roles=["end frame"], max_price=Decimal(1), unit="USD")
    assert_type(found, list[ModelInfo])
    assert_type(found[0].price, Decimal | None)
    load(found[0].name).tool("mcp")
    load("rivya/flux-kontext-pro").request_of({"prompt": "x"})["prompt"]
    find(outputs="video")  # wrong
    found[0].price = None  # wrong
    load("rivya/flux-kontext-pro").tool("openapi")  # wrong

async def loop(client: AsyncRivya) -> None:
    async with client:
        job = await client.models.wan_2_6.run(prompt="a", max_cost=Decimal("2.5"))
        assert_type(job, AsyncJob[responses.Result])
        assert_type(await job.files[0].read(), bytes)
        assert_type(await client.status("t1"), Task)
        assert_type(client.models.wan_2_6.price(prompt="x"), Cost)
        job.files[0].save("x").name  # wrong

try:
    use(Rivya("key", base_url="https://a.example", max_retries=2), "x")
except RequestRefused as error:
    assert_type(error.problems[0].at, str)
except TaskFailed as error:
    assert_type(error.task.code, str | None)
except HostedModelsError as error:
    assert_type(error.action, str)
"""
WRONG = [number for number, line in enumerate(USE.splitlines(), 1) if line.endswith("# wrong")]


def test_mypy(client_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "use.py").write_text(USE)
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--cache-dir"]
    done = subprocess.run(
        [*command, str(tmp_path / "cache"), "use.py"],
        cwd=tmp_path,
        env={**os.environ, "MYPYPATH": str(client_folder)},
        capture_output=True,
        text=True,
        check=False,
    )
    errors = [line for line in done.stdout.splitlines() if ": error: " in line]
    assert {line.partition(": error")[0] for line in errors} == {f"use.py:{number}" for number in WRONG}, done


def test_pyright(client_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "use.py").write_text(USE)
    settings = {
        "typeCheckingMode": "strict",
        "extraPaths": [str(client_folder)],
        "include": [str(client_folder / "hosted_models/rivya/_client.pyi"), "use.py"],
    }
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    command = [sys.executable, "-m", "basedpyright", "--outputjson", "--pythonpath", sys.executable]
    done = subprocess.run([*command, "-p", "."], cwd=tmp_path, capture_output=True, text=True, check=False)
    found = [one for one in json.loads(done.stdout)["generalDiagnostics"] if one["severity"] == "error"]
    places = {(Path(one["file"]).name, one["range"]["start"]["line"] + 1) for one in found}
    assert places == {("use.py", number) for number in WRONG}, found
