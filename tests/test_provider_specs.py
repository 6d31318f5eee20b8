"""The providers' specs against the facts that were read by hand on the docs pages.

The tables below were typed from what the pages say, not from the specs, so that a slip in either shows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal

import pytest

from repository_specs import Written, media, repository_specs
from specpress.spec.parameter import Parameter

IMAGES = ("image/jpeg", "image/png", "image/webp")
ENDPOINTS = {
    "rivya": {
        "models": "GET /api/v1/models public",
        "create": "POST /api/v1/generations generations:create",
        "status": "GET /api/v1/generations/{taskId} generations:read",
        "upload": "POST /api/v1/files files:create",
        "file": "GET /api/v1/files/{fileId} files:read",
        "chat": "POST /api/v1/chat/completions chat:create",
        "chat_stream": "POST /api/v1/chat/completions/stream chat:create",
        "chat_sessions": "GET /api/v1/chat/sessions chat:read",
        "chat_session": "GET /api/v1/chat/sessions/{sessionId} chat:read",
        "credits": "GET /api/v1/credits credits:read",
        "webhook_list": "GET /api/v1/webhooks webhooks:manage",
        "webhook_create": "POST /api/v1/webhooks webhooks:manage",
        "webhook": "GET /api/v1/webhooks/{endpointId} webhooks:manage",
        "webhook_update": "PATCH /api/v1/webhooks/{endpointId} webhooks:manage",
        "webhook_delete": "DELETE /api/v1/webhooks/{endpointId} webhooks:manage",
        "webhook_rotate_secret": "POST /api/v1/webhooks/{endpointId}/rotate-secret webhooks:manage",
        "webhook_deliveries": "GET /api/v1/webhooks/{endpointId}/deliveries webhooks:manage",
        "webhook_test": "POST /api/v1/webhooks/{endpointId}/test webhooks:manage",
        "webhook_events": "GET /api/v1/webhook-events webhooks:manage",
        "openapi": "GET /api/v1/openapi.json",
    },
    "vtrix": {
        "create": "POST /model/v1/generation",
        "status": "GET /api/v1/multi-models-generate/{id}",
        "chat": "POST /llm/chat/completions",
    },
    "odirouter": {
        "create": "POST /model/v1/queue/{endpoint}",
        "status": "GET /model/v1/queue/{endpoint}/requests/{request_id}/status",
        "result": "GET /model/v1/queue/{endpoint}/requests/{request_id}/response",
        "cancel": "PUT /model/v1/queue/{endpoint}/requests/{request_id}/cancel",
        "videos": "POST /v1/videos",
        "models": "GET /v1/models",
        "chat": "POST /v1/chat/completions",
        "responses": "POST /v1/responses",
    },
}
BASE_URLS = {
    "rivya": "https://rivya.ai",
    "vtrix": "https://cloud.vtrix.ai",
    "odirouter": "https://odirouter.ai",
}
ERROR_STATUS = {
    "rivya": {
        "public_api_disabled": 503,
        "api_key_missing": 401,
        "api_key_invalid": 401,
        "api_key_revoked": 401,
        "api_key_expired": 401,
        "api_scope_denied": 403,
        "rate_limited": 429,
        "validation_failed": 400,
        "not_found": 404,
        "webhook_url_rejected": 400,
        "chat_model_not_supported": 400,
        "chat_session_conflict": 409,
        "chat_attachment_not_supported": 400,
        "idempotency_conflict": 409,
        "insufficient_credits": None,
        "generation_failed": None,
    },
    "vtrix": {
        **{str(status): status for status in (401, 403, 429, 500)},
        "002014001": None,
        **dict.fromkeys(("014002095", "014002096", "014002097", "014002099")),
    },
    "odirouter": dict.fromkeys(
        (
            "UNAUTHORIZED",
            "RATE_LIMIT_EXCEEDED",
            "INFERENCE_FAILURE",
            "INFERENCE_TIMEOUT",
            "REQUEST_INVALID",
            "CONTENT_BLOCKED",
            "CANCELED",
            "INTERNAL_SERVER_ERROR",
        )
    ),
}
PHASES = {
    "rivya": {"queued": "waiting", "processing": "running", "succeeded": "succeeded", "failed": "failed"},
    "vtrix": {
        "in_queue": "waiting",
        "processing": "running",
        "success": "succeeded",
        "in_progress": "running",
        "completed": "succeeded",
        "failed": "failed",
    },
    "odirouter": {"IN_QUEUE": "waiting", "IN_PROGRESS": "running", "COMPLETED": "finished"},
}
# Each field as `path type`; `!` where it is always there, `?` where it may be null.
RESPONSES = {
    ("rivya", "task"): """
        id string! / status string! / model string! / reserved_credits number! / final_credits number!
        created_at string! / updated_at string! / result object!? / result.primary_url string
        result.urls array / error object!? / error.code string / error.message string
    """,
    ("rivya", "result"): "primary_url string / urls array",
    ("rivya", "error"): "error object! / error.code string! / error.message string! / error.requestId string",
    ("rivya", "file"): "url string / duration_token string",
    ("rivya", "credits"): "current_credits number!",
    ("rivya", "model_list"): """
        object string / data array / data.id string! / data.display_name string / data.category string
        data.runtime string / data.base_credits number / data.billing_type string / data.supported_modes array
        data.max_prompt_length any / data.reference_media any / data.params array / data.api_status string
        data.api_input_status string / data.supported_api_inputs array / data.requires_files_api boolean
        data.requires_upload_for_modes array / data.url_input_supported boolean / data.file_kinds array
        data.chat_capabilities any / data.notices array
    """,
    ("rivya", "chat_completion"): """
        id string / session_id string / message object / usage object / usage.input_tokens integer
        usage.output_tokens integer / usage.total_tokens integer / credits object / credits.reserved number
        credits.final number
    """,
    ("rivya", "webhook"): "id string / signing_secret string / status string / failure_count integer",
    ("vtrix", "task"): """
        data object! / data.id string! / data.created_at integer! / data.updated_at integer
        data.status string! / data.model string! / data.progress number / data.error object
        data.error.code string / data.error.message string / data.output array / data.output.type string
        data.output.url string / data.output.duration number / data.output.jobId string
        data.output.content array / data.output.content.type string / data.output.content.url string
        data.output.content.duration integer / data.output.content.jobId string / data.usage object
        data.usage.cost string / data.usage.discount number / data.usage.input_tokens integer
        data.usage.output_tokens integer / data.usage.total_tokens integer / data.metadata object
        status object / status.code integer / status.message string
    """,
    ("vtrix", "error"): "error object / error.code string / error.message string",
    ("odirouter", "task"): """
        request_id string! / response_url string! / status_url string! / cancel_url string!
        queue_position integer!
    """,
    ("odirouter", "status"): """
        status string! / error string / error_type string / metrics object / metrics.inference_time number
    """,
    ("odirouter", "result"): """
        request_id string! / outputs array! / outputs.type string / outputs.url string
        outputs.content_type string / outputs.file_name string / outputs.width integer
        outputs.height integer / outputs.file_size integer / outputs.duration number / metadata object!
    """,
    ("odirouter", "error"): """
        error object / error.code string! / error.message string! / request_id string / detail string
    """,
}
BODIES = {
    ("rivya", "upload"): "file any! / kind string! / model string / client_request_id string",
    ("rivya", "chat"): "model string! / message string! / session_id string / client_request_id string",
    (
        "rivya",
        "chat_stream",
    ): "model string! / message string! / session_id string / client_request_id string",
    ("rivya", "webhook_create"): "name string / url string / event_types array",
}
DISCREPANCIES = {
    "rivya": ["parameters.referenceMediaItems.items.durationToken"],
    "vtrix": ["statuses", "objects.task.data.output", "objects.task", "objects.task.data.usage"],
    "odirouter": ["objects.task.queue_position"],
}


@pytest.fixture(scope="module")
def specs() -> Written:
    return repository_specs()


@pytest.mark.parametrize("provider", ENDPOINTS)
def test_endpoints(specs: Written, provider: str) -> None:
    found = {
        name: " ".join(
            filter(None, (one.method, one.path, one.scope, "public" if one.public else None)),
        )
        for name, one in (specs.providers[provider].endpoints or {}).items()
    }
    assert found == ENDPOINTS[provider]
    assert specs.providers[provider].base_url == BASE_URLS[provider]


@pytest.mark.parametrize("provider", ERROR_STATUS)
def test_error_codes(specs: Written, provider: str) -> None:
    found = {code: one.status for code, one in (specs.providers[provider].errors or {}).items()}
    assert found == ERROR_STATUS[provider]


@pytest.mark.parametrize("provider", PHASES)
def test_statuses(specs: Written, provider: str) -> None:
    found = {name: one.phase for name, one in (specs.providers[provider].statuses or {}).items()}
    assert found == PHASES[provider]


def flat(fields: Mapping[str, Parameter], at: str = "") -> Iterator[str]:
    """Every field as in the tables, each before those inside it."""
    for key, field in fields.items():
        marks = "!" * field.required + "?" * field.nullable
        yield f"{at}{key} {field.type or 'any'}{marks}"
        inside = field.items.fields if field.items else field.fields
        yield from flat(inside or {}, f"{at}{key}.")


def listed(table: str) -> list[str]:
    return [one.strip() for line in table.strip().splitlines() for one in line.split(" / ")]


@pytest.mark.parametrize(("provider", "name"), RESPONSES)
def test_response_fields(specs: Written, provider: str, name: str) -> None:
    objects = specs.providers[provider].objects or {}
    assert list(flat(objects[name].fields)) == listed(RESPONSES[provider, name])
    # Services add fields without notice, so nothing in an answer may be closed.
    assert objects[name].open


def test_the_result_of_vtrix_is_what_its_task_holds(specs: Written) -> None:
    objects = specs.providers["vtrix"].objects or {}
    inside = objects["task"].fields["data"].fields or {}
    assert objects["result"].fields == {key: inside[key] for key in ("error", "output", "usage", "metadata")}


@pytest.mark.parametrize(("provider", "name"), BODIES)
def test_fields_of_other_bodies(specs: Written, provider: str, name: str) -> None:
    endpoint = (specs.providers[provider].endpoints or {})[name]
    assert list(flat(endpoint.fields or {})) == listed(BODIES[provider, name])
    assert endpoint.body == ("multipart" if name == "upload" else "json")


def closed(fields: Mapping[str, Parameter], at: str = "") -> Iterator[str]:
    """Objects with fields that allow no others."""
    for key, field in fields.items():
        inside = field.items if field.items else field
        if inside.fields and not inside.open:
            yield at + key
        yield from closed(inside.fields or {}, f"{at}{key}.")


@pytest.mark.parametrize("provider", ENDPOINTS)
def test_objects_inside_answers_are_open(specs: Written, provider: str) -> None:
    for one in (specs.providers[provider].objects or {}).values():
        assert list(closed(one.fields)) == []


@pytest.mark.parametrize("provider", ENDPOINTS)
def test_sources_can_be_looked_up(specs: Written, provider: str) -> None:
    for one in specs.providers[provider].sources.values():
        assert one.url
        assert one.read == date(2026, 11, 21)


def test_rivya_polling_and_upload_defaults(specs: Written) -> None:
    rivya = specs.providers["rivya"]
    assert rivya.polling is not None
    assert rivya.uploads is not None
    polling = rivya.polling
    seconds = [polling.first_after, polling.first_within, polling.every, polling.at_most_every]
    assert seconds == [Decimal(2), Decimal(3), Decimal(5), Decimal(10)]
    assert [media(one) for one in rivya.uploads.defaults or ()] == [
        ("image", "10 MB", IMAGES),
        ("video", "50 MB", ("video/mp4", "video/quicktime", "video/webm")),
        (
            "audio",
            "10 MB",
            ("audio/mpeg", "audio/mp4", "audio/wav", "audio/x-wav", "audio/aac", "audio/ogg"),
        ),
    ]


def test_rivya_reference_items(specs: Written) -> None:
    items = (specs.providers["rivya"].parameters or {})["referenceMediaItems"].items
    assert items is not None
    assert list(flat(items.fields or {})) == listed(
        "url string! / kind string! / name string / mimeType string / durationSeconds number"
        " / durationToken string"
    )
    kinds = (items.fields or {})["kind"].options or ()
    assert [one.value for one in kinds] == ["image", "video", "audio"]


def test_rivya_webhook_events(specs: Written) -> None:
    events = ((specs.providers["rivya"].endpoints or {})["webhook_create"].fields or {})["event_types"].items
    assert events is not None
    assert [one.value for one in events.options or ()] == ["generation.succeeded", "generation.failed"]


def test_authentication(specs: Written) -> None:
    auth = {name: one.auth for name, one in specs.providers.items()}
    words = {name: (one.header, one.scheme) for name, one in auth.items() if one is not None}
    bare = {"bfl": ("x-key", ""), "elevenlabs": ("xi-api-key", ""), "fal": ("Authorization", "Key")}
    assert words == {name: bare.get(name, ("Authorization", "Bearer")) for name in specs.providers}
    assert auth["rivya"] is not None
    assert auth["rivya"].key_prefix == "rvya_sk_"
    assert list(auth["rivya"].scopes or ()) == [
        "models:read",
        "generations:create",
        "generations:read",
        "files:create",
        "files:read",
        "credits:read",
        "webhooks:manage",
        "chat:create",
        "chat:read",
    ]


def test_envelopes(specs: Written) -> None:
    rivya = specs.providers["rivya"].envelope.fields or {}
    # The model is required without a word of the file: wherever an envelope holds it.
    assert {key: (slot.holds, slot.required) for key, slot in rivya.items()} == {
        "model": ("model", False),
        "prompt": ("prompt", False),
        "params": ("parameters", False),
        "client_request_id": ("client_request_id", False),
    }
    vtrix = specs.providers["vtrix"].envelope.fields or {}
    assert list(vtrix) == ["model", "input"]
    assert vtrix["input"].items is not None
    inside = vtrix["input"].items.fields or {}
    # What requires it is the prompt in it, which every model of theirs has.
    assert {key: (slot.holds, slot.required) for key, slot in inside.items()} == {
        "params": ("parameters", False)
    }
    assert specs.providers["odirouter"].envelope.holds == "parameters"


def test_what_our_copies_lack_is_unknown(specs: Written) -> None:
    rivya = specs.providers["rivya"]
    assert rivya.errors is not None
    assert set(rivya.unknown or ()) == {"rate_limit", "webhook_signature", "webhook_retries"}
    assert "status" in (rivya.errors["insufficient_credits"].unknown or {})
    assert "fields" in ((rivya.objects or {})["file"].unknown or {})
    headers = (rivya.endpoints or {})["create"].headers or {}
    assert "lifetime" in (headers["Idempotency-Key"].unknown or {})
    assert rivya.sources["errors"].ends_in == "Stable Error Codes"


def test_facts_of_the_twin_service_are_marked(specs: Written) -> None:
    provider = specs.providers["odirouter"]
    parts = (provider.statuses, provider.errors, provider.objects)
    twins = [
        one for part in parts for one in (part or {}).values() if (one.source or "").startswith("seaart")
    ]
    assert len(twins) == 3 + 8 + 3
    assert all(one.inferred for one in twins)


@pytest.mark.parametrize("name", DISCREPANCIES)
def test_contradictions_are_recorded(specs: Written, name: str) -> None:
    found = specs.providers[name].discrepancies or ()
    assert [one.about for one in found] == DISCREPANCIES[name]
    assert all(len(one.readings) >= 2 for one in found)
