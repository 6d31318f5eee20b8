"""Speech, sounds and voice isolation of ElevenLabs: see SOURCES.md beside it."""

from __future__ import annotations

import base64
import struct
from collections.abc import Iterable, Mapping
from typing import Any, ClassVar

from vendors import files
from vendors.elevenlabs import parameters
from vendors.strict import Refused, Reply, Request, StrictServer
from vendors.values import Problem, Value

API = "https://api.elevenlabs.io"


class ElevenLabsServer(StrictServer):
    """It answers at once: with the sound itself, or with JSON that holds it as base64 beside times."""

    HOSTS = (API,)
    KEY = "sk_the_right_key_0123456789"
    SCENARIOS: ClassVar[Mapping[str, str]] = {
        "succeeds": "Each request is answered with its sound.",
        "fails": "Each request is refused for want of credits: HTTP 401, although the key is right.",
        "refused": "Each text is refused for what it says: HTTP 400, bad_prompt, with another text to try.",
        "rate_limited": "The first request is answered with 429, rate_limit_exceeded.",
        "overloaded": "The first request is answered with 429, system_busy: an overload is no 5xx here.",
        "broken": "The first answer ends in the middle of its sound.",
    }

    def answer(self, request: Request) -> Reply:
        handle, names = self._route(request)
        if handle is None:
            return Reply.of({"detail": "Not Found"}, 404)
        if request.method != "POST":
            return Reply.of({"detail": "Method Not Allowed"}, 405, {"Allow": "POST"})
        self._check_key(request)
        if self.once("rate_limited"):
            detail = {"code": "rate_limit_exceeded", "status": "rate_limit_exceeded"}
            return error(429, "Too many requests.", **detail)
        if self.once("overloaded"):
            return error(429, "The service is busy.", status="system_busy", code="system_busy")
        reply = handle(request, *names)
        return Reply(reply.status, reply.body, reply.headers, cut=True) if self.once("broken") else reply

    def _route(self, request: Request) -> tuple[Any, list[str]]:
        parts = [] if "%2f" in request.raw_path.lower() else request.segments
        match parts:
            case ["v1", "text-to-speech", voice] if voice:
                return self._speak, [voice]
            case ["v1", "text-to-speech", voice, "with-timestamps"] if voice:
                return self._speak_with_times, [voice]
            case ["v1", "sound-generation"]:
                return self._sound, []
            case ["v1", "audio-isolation"]:
                return self._isolate, []
            case _:
                return None, []

    def _check_key(self, request: Request) -> None:
        key = request.headers.get("xi-api-key")
        if key is None and "Authorization" not in request.headers:
            message = "Neither authorization header nor xi-api-key was received."
            raise Refused(error(401, message, status="needs_authorization"))
        if key != self.key:
            raise Refused(error(401, "Invalid API key", status="invalid_api_key"))

    def _speak(self, request: Request, voice: str) -> Reply:
        return _audio(self._spoken(request, voice)[1])

    def _speak_with_times(self, request: Request, voice: str) -> Reply:
        text, sound = self._spoken(request, voice)
        times = [at / 10 for at in range(len(text) + 1)]
        alignment = {
            "characters": list(text),
            "character_start_times_seconds": times[:-1],
            "character_end_times_seconds": times[1:],
        }
        encoded = base64.b64encode(sound).decode()
        return Reply.of({"audio_base64": encoded, "alignment": alignment, "normalized_alignment": alignment})

    def _spoken(self, request: Request, voice: str) -> tuple[str, bytes]:
        query = self._query(request, parameters.SPEECH_QUERY)
        body = self._json(request, parameters.SPEECH)
        if voice not in parameters.VOICES:
            message = f"A voice with the voice_id {voice} was not found."
            raise Refused(error(404, message, status="voice_not_found"))
        model = body.get("model_id", "eleven_multilingual_v2")
        self._check_model(model, parameters.CHARACTERS)
        _check_settings(body.get("voice_settings") or {})
        text: str = body["text"]
        if len(text) > parameters.CHARACTERS[model]:
            message = f"This request's text has {len(text)} characters and exceeds the character limit."
            raise Refused(error(400, message, status="max_character_limit_exceeded"))
        self._check_outcome()
        return text, _sound(query.get("output_format", "mp3_44100_128"))

    def _sound(self, request: Request) -> Reply:
        query = self._query(request, parameters.SOUND_QUERY)
        body = self._json(request, parameters.SOUND)
        self._check_model(body.get("model_id", parameters.SOUND_MODELS[0]), parameters.SOUND_MODELS)
        self._check_outcome()
        cost = {"character-cost": str(len(body["text"]))}
        return _audio(_sound(query.get("output_format", "mp3_44100_128")), cost)

    def _isolate(self, request: Request) -> Reply:
        try:
            parts = request.form()
        except ValueError:
            parts = []
        fields = {part.name: part.data.decode(errors="replace") for part in parts if part.name != "audio"}
        missing = [] if any(part.name == "audio" for part in parts) else [Problem(("audio",), "missing")]
        _check("body", [*missing, *Value(type="object", fields=parameters.ISOLATION).problems(fields)])
        self._note_unknown("body", fields, parameters.ISOLATION)
        if any(part.name == "audio" and part.filename is None for part in parts):
            _check("body", [Problem(("audio",), "type", "file", "a text")])
        self._check_outcome()
        return _audio(files.mp3())

    def _query(self, request: Request, fields: Mapping[str, Value]) -> dict[str, Any]:
        sent = {name: _parsed(text, fields.get(name)) for name, text in request.query}
        _check("query", Value(type="object", fields=fields).problems(sent))
        self._note_unknown("query", sent, fields)
        return sent

    def _json(self, request: Request, fields: Mapping[str, Value]) -> dict[str, Any]:
        try:
            body = request.json() if request.content_type == "application/json" else None
        except ValueError:
            body = None
        _check("body", Value(type="object", fields=fields).problems(body))
        assert isinstance(body, dict)
        self._note_unknown("body", body, fields)
        return body

    def _note_unknown(self, place: str, sent: Iterable[str], fields: Mapping[str, Value]) -> None:
        """Note what the docs do not name: they do not say that it is refused, and the schema leaves it open."""
        self.undocumented += [f"{place} {name}" for name in sent if name not in fields]

    def _check_model(self, model: str, known: Iterable[str]) -> None:
        if model not in known:
            facts = {"type": "validation_error", "code": "invalid_parameters", "param": "model_id"}
            message = f"A model with model ID {model} does not exist."
            raise Refused(error(400, message, status="model_not_found", request_id="req-1", **facts))

    def _check_outcome(self) -> None:
        if self.scenario == "fails":
            message = "This request exceeds your quota of 10000. You have 0 credits remaining."
            raise Refused(error(401, message, status="quota_exceeded"))
        if self.scenario == "refused":
            data = {"prompt_suggestion": "A calm piece for piano."}
            raise Refused(error(400, "The prompt breaks the terms.", status="bad_prompt", data=data))


def error(http: int, message: str, **facts: Any) -> Reply:
    """An error whose `detail` is an object: which keys it has besides the message differs from error to error."""
    return Reply.of({"detail": {**facts, "message": message}}, http)


def _check(place: str, problems: Iterable[Problem]) -> None:
    """Refuse what is of no right form: here `detail` is a list."""
    kinds = {"missing": "missing", "option": "literal_error", "type": "type_error"}
    detail = [
        {
            "type": kinds.get(problem.kind, "value_error"),
            "loc": [place, *problem.path],
            "msg": "Field required" if problem.kind == "missing" else f"Input should be {problem.limit}",
            "input": None if problem.kind == "missing" else problem.value,
        }
        for problem in problems
    ]
    if detail:
        raise Refused(Reply.of({"detail": detail}, 422))


def _check_settings(settings: dict[str, Any]) -> None:
    for name in ("stability", "similarity_boost"):
        if not 0 <= (settings.get(name) or 0) <= 1:
            message = f"Invalid setting for {name} received: {settings[name]}."
            raise Refused(error(400, message, status="invalid_voice_settings"))


def _parsed(text: str, field: Value | None) -> Any:
    if field and field.type == "boolean":
        return {"true": True, "false": False}.get(text.lower(), text)
    if field and field.type == "integer":
        return int(text) if text.isdigit() else text
    return text


def _audio(sound: bytes, headers: Mapping[str, str] | None = None) -> Reply:
    return Reply(200, sound, {"Content-Type": "audio/mpeg", **(headers or {})})


def _sound(output_format: str) -> bytes:
    """Silence in the format that was asked for: the codec is the first part of its name."""
    if output_format.startswith("mp3"):
        return files.mp3()
    quiet = bytes(1600)
    if not output_format.startswith("wav"):
        return quiet
    rate = int(output_format.partition("_")[2])
    head = struct.pack(
        "<4sI4s4sIHHIIHH", b"RIFF", 36 + 1600, b"WAVE", b"fmt ", 16, 1, 1, rate, 2 * rate, 2, 16
    )
    return head + struct.pack("<4sI", b"data", 1600) + quiet
