"""fal, as its docs and its official clients have it: a queue whose jobs all end as COMPLETED, failed ones too."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar

from vendors import files
from vendors.fal.models import FILES, MODELS, SIZES
from vendors.strict import Refused, Reply, Request, StrictServer
from vendors.values import Problem

QUEUE, SYNC, REST, MEDIA = (
    "https://queue.fal.run",
    "https://fal.run",
    "https://rest.fal.ai",
    "https://v3.fal.media",
)
SUBMIT_QUERY = ("fal_webhook", "fal_max_queue_length")
MESSAGES = {
    "missing": ("missing", "Field required"),
    "type": ("type_error", "Input has another type"),
    "option": ("literal_error", "Input is none of the options"),
    "min": ("greater_than_equal", "Input is too small"),
    "max": ("less_than_equal", "Input is too large"),
}


@dataclass
class Job:
    model: str
    body: Any
    id: str = field(default_factory=lambda: str(uuid.uuid4()))
    polls: int = 0
    canceled: bool = False

    @property
    def app(self) -> str:
        """Owner and app: all that stands in the addresses of a request."""
        return "/".join(self.model.split("/")[:2])


class FalServer(StrictServer):
    HOSTS = (QUEUE, SYNC, REST, MEDIA)
    SCENARIOS: ClassVar[Mapping[str, str]] = {
        "succeeds": "Each job is in the queue, then in progress, then completed with a result.",
        "fails": "A completed job whose result is an error of the model: a list under detail, with HTTP 500.",
        "runner_lost": "A completed job whose result is an error of the platform: a text and error_type, HTTP 503.",
        "refused": "A completed job whose result is HTTP 422 of type content_policy_violation.",
        "rate_limited": "The first submission is answered with HTTP 429.",
        "overloaded": "The first submission is answered by the ingress: HTTP 503 with an HTML page.",
        "broken": "The first answer to a status request is cut short.",
        "waits": "Jobs stay in the queue until they are cancelled.",
    }

    def __init__(self, scenario: str = "succeeds", *, real_addresses: bool = False) -> None:
        super().__init__(scenario, real_addresses=real_addresses)
        self.jobs: dict[str, Job] = {}
        """What lies on the media host: the kind and the bytes of each path."""
        self.upload_token = "cdn-token-" + uuid.uuid4().hex
        self.signed: dict[str, str] = {}
        """Signed paths that wait for their file, each with the kind that was announced for it."""

    def answer(self, request: Request) -> Reply:
        if request.host == MEDIA:
            return self._media(request)
        self._check_key(request)
        if request.host == REST:
            return self._rest(request)
        if request.host == SYNC:
            return self._run(request)
        return self._queue(request)

    def _check_key(self, request: Request) -> None:
        scheme, _, key = request.headers.get("Authorization", "").partition(" ")
        if scheme != "Key" or key != self.key:
            raise Refused(Reply.of({"detail": "Authentication is required to access this application"}, 401))

    # The queue

    def _queue(self, request: Request) -> Reply:
        parts = request.segments
        if request.method == "POST" and "requests" not in parts:
            return self._submit(request)
        # Addresses of a request hold owner and app alone, whatever the model's id goes on with.
        if len(parts) not in (4, 5) or parts[2] != "requests" or (len(parts) == 5 and not parts[4]):
            raise Refused(_not_found(request))
        job = self.jobs.get(parts[3])
        if job is not None and job.app != "/".join(parts[:2]):
            job = None
        action = parts[4] if len(parts) == 5 else ""
        method = {"status": "GET", "": "GET", "cancel": "PUT"}.get(action)
        if method is None:
            raise Refused(_not_found(request))
        if request.method != method:
            raise Refused(Reply.of({"detail": "Method Not Allowed"}, 405))
        if action == "cancel":
            return self._cancel(request, job)
        if job is None:
            raise Refused(_not_found(request))
        return self._status(request, job) if action == "status" else self._result(request, job)

    def _submit(self, request: Request) -> Reply:
        self.known_query(request, *SUBMIT_QUERY)
        model = self._model(request)
        if self.once("rate_limited"):
            return Reply.of({"detail": "Too many requests"}, 429)
        if self.once("overloaded"):
            page = "<html><body><h1>503 Service Temporarily Unavailable</h1>nginx</body></html>"
            return Reply.text(page, 503, "text/html")
        job = Job(model, _body(request))
        self.jobs[job.id] = job
        return Reply.of(
            {"status": "IN_QUEUE", **self._addresses(job), "queue_position": 0},
            headers={"x-fal-request-id": job.id},
        )

    def _model(self, request: Request) -> str:
        model = request.raw_path.removeprefix("/")
        if request.method != "POST":
            raise Refused(Reply.of({"detail": "Method Not Allowed"}, 405))
        if model not in MODELS:
            raise Refused(_not_found(request))
        return model

    def _addresses(self, job: Job) -> dict[str, str]:
        base = f"{self.address(QUEUE)}/{job.app}/requests/{job.id}"
        return {
            "request_id": job.id,
            "response_url": base,
            "status_url": f"{base}/status",
            "cancel_url": f"{base}/cancel",
        }

    def _status(self, request: Request, job: Job) -> Reply:
        logs = self.known_query(request, "logs").get("logs", "0")
        # The docs have the first two, the Python client the others.
        if logs not in ("0", "1", "false", "true"):
            self.undocumented.append(f"logs={logs}")
        job.polls += 1
        answer: dict[str, Any] = {"status": self._state(job), **self._addresses(job), "logs": None}
        if logs in ("1", "true") and answer["status"] != "IN_QUEUE":
            entry = {"message": "at work", "level": "INFO", "source": "USER"}
            answer["logs"] = [{**entry, "timestamp": "2026-11-30T12:00:00.000000"}]
        answer["metrics"] = {}
        if answer["status"] == "IN_QUEUE":
            answer["queue_position"] = 0
        if answer["status"] == "COMPLETED":
            answer["metrics"] = {"inference_time": 1.5}
            answer.update(self._failure_in_status(job))
        reply = Reply.of(answer, 200 if answer["status"] == "COMPLETED" else 202)
        if self.once("broken"):
            return Reply(reply.status, reply.body, reply.headers, cut=True)
        return reply

    def _state(self, job: Job) -> str:
        if job.canceled:
            return "COMPLETED"
        if self.scenario == "waits" or job.polls < 2:
            return "IN_QUEUE"
        return "IN_PROGRESS" if job.polls == 2 else "COMPLETED"

    def _failure_in_status(self, job: Job) -> dict[str, str]:
        failure = self._failure(job)
        if failure is None:
            return {}
        detail = failure["body"]["detail"]
        kind = detail[0]["type"] if isinstance(detail, list) else failure["body"]["error_type"]
        return {"error": detail[0]["msg"] if isinstance(detail, list) else detail, "error_type": kind}

    def _result(self, request: Request, job: Job) -> Reply:
        self.known_query(request)
        if self._state(job) != "COMPLETED":
            raise Refused(Reply.of({"detail": "Request is still in progress"}, 400))
        return self._finished(job)

    def _cancel(self, request: Request, job: Job | None) -> Reply:
        self.known_query(request)
        if job is None:
            return Reply.of({"status": "NOT_FOUND"}, 404)
        state = self._state(job)
        if state == "COMPLETED":
            return Reply.of({"status": "ALREADY_COMPLETED"}, 400)
        job.canceled = True
        return (
            Reply.of({"status": "OK"})
            if state == "IN_QUEUE"
            else Reply.of({"status": "CANCELLATION_REQUESTED"}, 202)
        )

    # Results

    def _run(self, request: Request) -> Reply:
        self.known_query(request)
        job = Job(self._model(request), _body(request))
        if self.once("rate_limited"):
            return Reply.of({"detail": "Too many requests"}, 429)
        return self._finished(job)

    def _finished(self, job: Job) -> Reply:
        """What the model answered: its output, or its error with the HTTP status that it had."""
        headers = {"x-fal-request-id": job.id}
        failure = self._failure(job)
        if failure is None:
            return Reply.of(self._output(job), headers=headers)
        return Reply.of(failure["body"], failure["status"], {**headers, **failure["headers"]})

    def _failure(self, job: Job) -> dict[str, Any] | None:
        if job.canceled:
            return _platform(499, "client_cancelled", "Request cancelled by the client.")
        if not isinstance(job.body, dict):
            return _model_error(422, [_problem(Problem((), "type", "object", job.body))])
        problems = [_problem(each) for each in MODELS[job.model].problems(job.body)]
        size = job.body.get("image_size")
        if isinstance(size, str) and size not in SIZES:
            problems.append(_problem(Problem(("image_size",), "option", SIZES, size)))
        problems += [
            _unreadable(name, job.body[name]) for name in FILES if not self._readable(job.body, name)
        ]
        if problems:
            return _model_error(422, problems)
        if self.scenario == "fails":
            detail = {"loc": ["body"], "msg": "The model has failed.", "type": "internal_server_error"}
            return _model_error(500, [{**detail, "input": job.body}], retryable=True)
        if self.scenario == "refused":
            detail = {"loc": ["body", "prompt"], "msg": "The content is refused."}
            return _model_error(
                422, [{**detail, "type": "content_policy_violation", "input": job.body["prompt"]}]
            )
        if self.scenario == "runner_lost":
            return _platform(503, "runner_disconnected", "The runner disconnected.")
        return None

    def _readable(self, body: dict[str, Any], name: str) -> bool:
        """Whether a file can be had: a data URI, one of the media host that lies there, or any other address."""
        value = body.get(name)
        if not isinstance(value, str):
            return True  # It is missing or of a wrong type, which is told already.
        host = self.address(MEDIA)
        if value.startswith(f"{host}/"):
            return value.removeprefix(host) in self.media
        return value.startswith(("data:", "http://", "https://"))

    def _output(self, job: Job) -> dict[str, Any]:
        if job.model.endswith("video"):
            return {"video": self._file("video/mp4", "mp4", files.mp4())}
        return {"images": [self._file("image/png", "png", files.png())]}

    def _file(self, kind: str, suffix: str, data: bytes) -> dict[str, Any]:
        name = f"{uuid.uuid4().hex}.{suffix}"
        self.media[f"/files/b/{name}"] = kind, data
        url = f"{self.address(MEDIA)}/files/b/{name}"
        return {"url": url, "content_type": kind, "file_name": name, "file_size": len(data)}

    # Uploads

    def _rest(self, request: Request) -> Reply:
        if request.method != "POST":
            raise Refused(Reply.of({"detail": "Method Not Allowed"}, 405))
        query = self.known_query(request, "storage_type")
        kind = query.get("storage_type")
        body = _body(request)
        if request.raw_path == "/storage/auth/token" and kind == "fal-cdn-v3":
            return Reply.of(
                {
                    "token": self.upload_token,
                    "token_type": "Bearer",
                    "base_url": self.address(MEDIA),
                    "expires_at": "2099-01-01T00:00:00+00:00",
                }
            )
        if request.raw_path != "/storage/upload/initiate" or kind not in ("fal-cdn-v3", "gcs"):
            raise Refused(_not_found(request))
        missing = [name for name in ("file_name", "content_type") if not isinstance(body.get(name), str)]
        if missing:
            problems = [_problem(Problem((name,), "missing")) for name in missing]
            raise Refused(Reply.of({"detail": problems}, 422))
        path = f"/files/b/{uuid.uuid4().hex}/{body['file_name']}"
        self.signed[path] = body["content_type"]
        address = self.address(MEDIA) + path
        return Reply.of({"file_url": address, "upload_url": f"{address}?signature={uuid.uuid4().hex}"})

    def _media(self, request: Request) -> Reply:
        if request.method in ("GET", "HEAD"):
            return self.media_file(request, _not_found(request))
        # Uploads go there signed or with a token of their own, never with the key.
        self.note_key(request)
        if request.method == "PUT":
            return self._put(request)
        if request.method == "POST" and request.raw_path == "/files/upload":
            if request.headers.get("Authorization") != f"Bearer {self.upload_token}":
                raise Refused(Reply.of({"detail": "Unauthorized"}, 401))
            name = request.headers.get("X-Fal-File-Name", "upload.bin")
            path = f"/files/b/{uuid.uuid4().hex}/{name}"
            self.media[path] = request.content_type, request.body
            return Reply.of({"access_url": self.address(MEDIA) + path})
        raise Refused(_not_found(request))

    def _put(self, request: Request) -> Reply:
        signed = any(name == "signature" for name, _ in request.query)
        if not signed or request.content_type != self.signed.get(request.path):
            raise Refused(Reply.text("SignatureDoesNotMatch", 403))
        self.media[request.path] = self.signed.pop(request.path), request.body
        return Reply()


def _body(request: Request) -> Any:
    try:
        return request.json()
    except ValueError:
        raise Refused(Reply.of({"detail": "The body is no JSON"}, 400)) from None


def _problem(problem: Problem) -> dict[str, Any]:
    kind, message = MESSAGES.get(problem.kind, (problem.kind, problem.kind))
    return {"loc": ["body", *problem.path], "msg": message, "type": kind, "input": problem.value}


def _unreadable(name: str, value: str) -> dict[str, Any]:
    message = "The file could not be read."
    return {"loc": ["body", name], "msg": message, "type": "file_download_error", "input": value}


def _model_error(status: int, detail: list[dict[str, Any]], *, retryable: bool = False) -> dict[str, Any]:
    headers = {"X-Fal-Retryable": "true" if retryable else "false"}
    return {"status": status, "body": {"detail": detail}, "headers": headers}


def _platform(status: int, kind: str, detail: str) -> dict[str, Any]:
    body = {"detail": detail, "error_type": kind}
    return {"status": status, "body": body, "headers": {"X-Fal-Error-Type": kind}}


def _not_found(request: Request) -> Reply:
    return Reply.of({"detail": f"Path {request.raw_path} not found"}, 404)
