"""Catalogues of any size that look like real ones: some eight parameters and 4 kB of YAML a model, with rules,
uploads, prices, examples and sources. Seeded, so that two runs measure the same thing."""

from __future__ import annotations

import json
import random
from pathlib import Path
from textwrap import dedent, indent
from typing import Any

import yaml

PROVIDER = dedent("""\
    title: Provider {name}
    base_url: https://api.{name}.example
    sources:
      reference: {{title: API reference, url: "https://{name}.example/docs", read: 2026-11-21}}
    auth: {{header: Authorization, scheme: Bearer}}
    envelope:
      fields:
        model: {{holds: model, required: true}}
        prompt: {{holds: prompt}}
        params: {{holds: parameters}}
        client_request_id: {{holds: client_request_id}}
    parameters:
      client_request_id: {{type: string, description: An id of your own for tracing the request.}}
      files:
        type: array
        description: The uploaded files.
        items:
          type: object
          fields:
            url: {{type: string, required: true, format: uri, description: Where the file is.}}
            kind: {{type: string, required: true, options: [image, video, audio], description: Its sort.}}
            mime_type: {{type: string, description: Its MIME type.}}
    uploads: {{parameter: files, kind_key: kind, mime_key: mime_type}}
    endpoints:
      create: {{method: POST, path: /v1/tasks, body: request, returns: task}}
      status: {{method: GET, path: "/v1/tasks/{{id}}", path_parts: {{id: id}}, returns: result}}
    statuses:
      queued: {{phase: waiting}}
      running: {{phase: running}}
      done: {{phase: succeeded}}
      failed: {{phase: failed}}
    polling: {{first_after: 2, every: 5}}
    objects:
      task:
        places: {{id: id, status: status}}
        fields:
          id: {{type: string, required: true}}
          status: {{type: string, required: true, options: [queued, running, done, failed], open_options: true}}
      result:
        places: {{id: id, status: status, files: "urls[]"}}
        fields:
          id: {{type: string, required: true}}
          status: {{type: string, required: true, options: [queued, running, done, failed], open_options: true}}
          urls: {{type: array, items: {{type: string}}}}
      error:
        fields:
          code: {{type: string, required: true}}
          message: {{type: string, required: true}}
    errors:
      validation_failed: {{status: 400, description: The request is not valid., action: Correct it., retry: false}}
      rate_limited: {{status: 429, description: Too many requests., action: Wait and send it again., retry: true}}
    """)

PARAMETERS = {
    "aspectRatio": 'options: ["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"]\ndefault: "16:9"',
    "resolution": "options: [720p, 1080p]\ndefault: 720p",
    "duration": 'options: ["5", "10", "15"]\ndefault: "5"',
    "outputFormat": "options: [jpeg, png, webp]\ndefault: jpeg",
    "enableTranslation": 'options: ["true", "false"]\ndefault: "true"',
    "seed": 'type: integer\nmin: -1\nmax: 2147483647\ndefault: -1\nmeanings: {"-1": a random seed}',
    "guidance": "type: number\nmin: 0\nmax: 20\nstep: 0.5\ndefault: 7.5",
    "strength": "type: number\nmin: 0\nmax: 1\nstep: 0.05\ndefault: 0.8",
    "count": "type: integer\nmin: 1\nmax: 4\ndefault: 1",
    "safetyTolerance": "type: number\nmin: 0\nmax: 6\ndefault: 2",
    "negative_prompt": "type: string\nlength: 500",
    "watermark": "type: string",
    "promptUpsampling": "type: boolean\ndefault: false",
    "style": "options: [photo, drawing, painting, cinematic, anime, pixel, clay, neon]\ndefault: photo",
    "colors": "type: array\nmax_items: 5\nitems: {type: string, format: color}",
}
DESCRIPTION = (
    "What it does is said in a sentence of some length, because real descriptions are that long and are carried into "
    "every output that shows them."
)


def write(folder: Path, models: int, providers: int = 3) -> None:
    """Write a catalogue of so many models below a folder."""
    names = ["alpha", "beta", "gamma", "delta"][:providers]
    for name in names:
        (folder / name).mkdir(parents=True, exist_ok=True)
        (folder / name / "provider.yaml").write_text(PROVIDER.format(name=name), encoding="utf-8")
    for number in range(models):
        path = folder / names[number % providers] / f"model-{number:04}.yaml"
        path.write_text(model(number), encoding="utf-8")


def model(number: int) -> str:
    """The spec of one model."""
    random_ = random.Random(number)
    keys = random_.sample(sorted(PARAMETERS), 8)
    limit = random_.choice((500, 1000, 2000, 2500, 5000))
    parts = [
        f"title: Model {number}",
        f"summary: Makes pictures and videos of kind {number} from a description and up to four reference files.",
        "modality: video\ninputs: [text, file]",
        "sources:\n  page:\n    title: Model page\n    url: https://example.com/docs\n    read: 2026-11-21",
        "parameters:",
        indent(
            f"prompt:\n  type: string\n  required: true\n  length: {limit}\n  description: {DESCRIPTION}",
            "  ",
        ),
    ]
    for key in keys:
        parts.append(f"  {key}:\n" + indent(f"{PARAMETERS[key]}\ndescription: {DESCRIPTION}", "    "))
    parts.append(
        "uploads:\n  max_files: 4\n  kinds:\n"
        "    - {kind: image, max_size: 10 MB, mime_types: [image/jpeg, image/png, image/webp]}\n"
        "    - {kind: video, max_files: 1, max_size: 50 MB, mime_types: [video/mp4, video/quicktime]}"
    )
    if "count" in keys and "resolution" in keys:
        parts.append("rules:\n  - when: {resolution: 1080p}\n    then: {count: {max: 2}}")
    parts.append(_price(keys, number))
    parts.append("errors: [validation_failed, rate_limited]")
    parts.append(
        f"examples:\n  - title: Minimal\n    request:\n      model: model-{number:04}\n      prompt: A red apple"
    )
    return "\n".join(parts) + "\n"


def _price(keys: list[str], number: int) -> str:
    if "count" in keys:
        charge = f"{{per: image, amount: {number % 20 + 1}, quantity: {{parameter: count}}}}"
        return f"price:\n  unit: credits\n  charges:\n    - {charge}"
    if "resolution" in keys:
        return (
            "price:\n  unit: USD\n  charges:\n    - per: video\n      amount:\n"
            '        - {when: {resolution: 720p}, amount: "0.14"}\n        - {amount: "0.18"}'
        )
    return f"price: {{unit: credits, fixed: {number % 20 + 1}}}"


def write_typespec(folder: Path, models: int) -> None:
    """Write the same models in TypeSpec: what is sent to each, with the limits that the language has words for."""
    folder.mkdir(parents=True)
    names = [f"model_{number:04}" for number in range(models)]
    for number, name in enumerate(names):
        (folder / f"{name}.tsp").write_text(_typespec(number), encoding="utf-8")
    imports = "\n".join(f'import "./{name}.tsp";' for name in names)
    (folder / "main.tsp").write_text(f'import "@typespec/json-schema";\n{imports}\n', encoding="utf-8")


def _typespec(number: int) -> str:
    spec = yaml.safe_load(model(number))
    prompt, *others = spec["parameters"].items()
    members = "".join(_member(key, facts, "?") for key, facts in others)
    name = f"Model{number:04}"
    return (
        'import "@typespec/json-schema";\nusing TypeSpec.JsonSchema;\n'
        f"@jsonSchema\nnamespace {name};\n"
        f'/** {spec["summary"]} */\nmodel {name} {{\n  `model`: "model-{number:04}";\n{_member(*prompt, "")}'
        f"  params?: {name}Params;\n}}\n"
        f"model {name}Params {{\n{members}  /** The uploaded files. */\n  @maxItems(4)\n  files?: {name}File[];\n}}\n"
        f"model {name}File {{\n  /** Where the file is. */\n  url: url;\n  /** Its sort. */\n"
        '  kind: "image" | "video";\n  /** Its MIME type. */\n  mime_type?: string;\n}\n'
    )


def _member(key: str, facts: dict[str, Any], optional: str) -> str:
    """A key of a model of TypeSpec."""
    limits = {
        "min": "minValue", "max": "maxValue", "length": "maxLength", "max_items": "maxItems",
    }  # fmt: skip
    lines = [f"  /** {facts['description']} */"]
    lines += [f"  @{word}({facts[limit]})" for limit, word in limits.items() if limit in facts]
    if "options" in facts:
        type_ = " | ".join(f'"{option}"' for option in facts["options"])
    else:
        type_ = {"number": "float64", "array": "string[]"}.get(facts["type"], facts["type"])
    default = facts.get("default")
    shown = "" if default is None else f" = {json.dumps(default)}"
    return "\n".join((*lines, f"  {key}{optional}: {type_}{shown};\n"))
