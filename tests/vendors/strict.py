"""The base of the small strict servers that play vendors: several hosts on this machine, and what arrived at them.

A server is a context manager. Each host of the vendor gets a port of its own, for addresses in answers lead from
one host to the other, and a key that is sent to the wrong one must be seen.
"""

from __future__ import annotations

import email.parser
import email.policy
import json
import socketserver
import threading
from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.message import Message
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, ClassVar, Self
from urllib.parse import parse_qsl, unquote

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")


@dataclass(frozen=True)
class Part:
    """One part of a form."""

    name: str
    filename: str | None
    content_type: str | None
    data: bytes

    @property
    def text(self) -> str:
        return self.data.decode()


@dataclass(frozen=True)
class Request:
    """What arrived. `host` is the vendor's real base address that was played for it."""

    method: str
    host: str
    target: str
    """The target as it was sent: path and query, nothing decoded."""
    headers: Message
    body: bytes

    @property
    def raw_path(self) -> str:
        """The path exactly as it was sent."""
        return self.target.partition("?")[0]

    @property
    def path(self) -> str:
        """The path decoded: `%2F` and a slash look alike here."""
        return unquote(self.raw_path)

    @property
    def segments(self) -> list[str]:
        """The parts of the path, each decoded after the path was cut at its slashes."""
        return [unquote(part) for part in self.raw_path.removeprefix("/").split("/")]

    @property
    def query(self) -> list[tuple[str, str]]:
        return parse_qsl(self.target.partition("?")[2], keep_blank_values=True)

    @property
    def content_type(self) -> str:
        """The media type that was sent, without its parameters; an empty text for none."""
        return self.headers.get("Content-Type", "").partition(";")[0].strip().lower()

    def json(self) -> Any:
        """The body as JSON. A ValueError for a body that is none."""
        return json.loads(self.body)

    def form(self) -> list[Part]:
        """The parts of a multipart body in their order. A ValueError for a body that is none."""
        head = f"Content-Type: {self.headers.get('Content-Type', '')}\r\n\r\n".encode()
        message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + self.body)
        if self.content_type != "multipart/form-data" or not message.is_multipart() or message.defects:
            raise ValueError("no multipart form")
        parts = []
        for part in message.iter_parts():
            name = part.get_param("name", header="content-disposition")
            data = part.get_payload(decode=True)
            if not isinstance(name, str) or not isinstance(data, bytes):
                raise ValueError("a part without a name or without bytes")
            kind = part.get_content_type() if "Content-Type" in part else None
            parts.append(Part(name, part.get_filename(), kind, data))
        return parts

    def holds(self, secret: str) -> bool:
        """Tell whether a text stands anywhere in it."""
        sent = [self.target, unquote(self.target), *self.headers.values()]
        return any(secret in text for text in sent) or secret.encode() in self.body


@dataclass(frozen=True)
class Reply:
    """What is answered."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    cut: bool = False
    """Whether the connection ends in the middle of the body, with more announced than was sent."""

    @classmethod
    def of(cls, value: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Reply:
        """Answer with a value as JSON."""
        body = json.dumps(value, ensure_ascii=False).encode()
        return cls(status, body, {"Content-Type": "application/json", **(headers or {})})

    @classmethod
    def text(cls, value: str, status: int = 200, kind: str = "text/plain; charset=utf-8") -> Reply:
        return cls(status, value.encode(), {"Content-Type": kind})


class Refused(Exception):
    """Raised where a request is refused: it carries the answer."""

    def __init__(self, reply: Reply) -> None:
        super().__init__(reply.status)
        self.reply = reply


class StrictServer(ABC):
    """A vendor, as its docs have it. A subclass names its hosts and scenarios, and answers requests."""

    HOSTS: ClassVar[tuple[str, ...]]
    """The vendor's real base addresses (scheme and host alone), the one of the API first."""
    SCENARIOS: ClassVar[Mapping[str, str]]
    """Each scenario that it can play, and in a sentence what is different in it."""
    KEY: ClassVar[str] = "the-right-key-0123456789"

    def __init__(self, scenario: str = "succeeds", *, real_addresses: bool = False) -> None:
        if scenario not in self.SCENARIOS:
            raise ValueError(f"no scenario {scenario!r}: {', '.join(self.SCENARIOS)}")
        self.scenario = scenario
        self.key = self.KEY
        self.real_addresses = real_addresses
        """Whether answers hold the vendor's real addresses, for a client that is led here by its transport."""
        self.urls: dict[str, str] = {}
        self.requests: list[Request] = []
        self.media: dict[str, tuple[str, bytes]] = {}
        """What lies on the vendor's host of files: the kind and the bytes by path."""
        self.leaks: list[str] = []
        """Where the key was sent although it must not go there."""
        self.undocumented: list[str] = []
        """What was sent that stands in no doc, so that nobody can say what the vendor does with it."""
        self._played: set[str] = set()
        self._fault: Exception | None = None
        self._lock = threading.Lock()
        self._servers: list[ThreadingHTTPServer] = []

    @abstractmethod
    def answer(self, request: Request) -> Reply:
        """Answer one request. Only one at a time is answered."""

    def address(self, host: str) -> str:
        """The address by which an answer names one of the vendor's hosts."""
        return host if self.real_addresses else self.urls[host]

    def once(self, scenario: str) -> bool:
        """Whether this scenario is played and its fault is still to come: true one time only."""
        if self.scenario != scenario or scenario in self._played:
            return False
        self._played.add(scenario)
        return True

    def note_key(self, request: Request) -> None:
        """Note a request as a leak if it holds the key."""
        if request.holds(self.key):
            self.leaks.append(f"{request.method} {request.host}{request.target}")

    def media_file(self, request: Request, missing: Reply) -> Reply:
        """A file of the vendor's host of files, where the key must not go; refused with a reply where there is none."""
        self.note_key(request)
        if request.method not in ("GET", "HEAD") or request.path not in self.media:
            raise Refused(missing)
        kind, data = self.media[request.path]
        return Reply(200, data, {"Content-Type": kind})

    def known_query(self, request: Request, *names: str) -> dict[str, str]:
        """The query, whose keys must be documented ones; each other one is noted as undocumented."""
        query = dict(request.query)
        for name in query:
            if name not in names:
                self.undocumented.append(f"{request.method} {request.raw_path}: query {name}")
        return query

    def __enter__(self) -> Self:
        for host in self.HOSTS:
            server = _Server(("127.0.0.1", 0), _handler(self, host))
            self._servers.append(server)
            self.urls[host] = f"http://127.0.0.1:{server.server_address[1]}"
            threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for server in self._servers:
            server.shutdown()
            server.server_close()
        self._servers.clear()
        if self._fault and error is None:
            raise self._fault

    def receive(self, request: Request) -> Reply:
        """Note a request and answer it."""
        with self._lock:
            self.requests.append(request)
            try:
                return self.answer(request)
            except Refused as refused:
                return refused.reply
            except Exception as fault:  # It must not look like an answer of the vendor: `__exit__` raises it.
                self._fault = self._fault or fault
                return Reply.text(f"the strict server has a fault: {fault!r}", 599)


class _Server(ThreadingHTTPServer):
    request_queue_size = 64

    def server_bind(self) -> None:
        # Without the look-up of the machine's own name, which can take seconds.
        socketserver.TCPServer.server_bind(self)


def _handler(owner: StrictServer, host: str) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing: what arrived stands in `requests`."""

        def serve(self) -> None:
            target = self.requestline.split(" ")[1]
            reply = owner.receive(Request(self.command, host, target, self.headers, self.read_body()))
            self.send(reply)

        def read_body(self) -> bytes:
            if "chunked" not in self.headers.get("Transfer-Encoding", "").lower():
                return self.rfile.read(int(self.headers.get("Content-Length") or 0))
            chunks = []
            while size := int(self.rfile.readline().partition(b";")[0], 16):
                chunks.append(self.rfile.read(size))
                self.rfile.readline()
            while self.rfile.readline().strip():
                pass
            return b"".join(chunks)

        def send(self, reply: Reply) -> None:
            lines = [f"HTTP/1.1 {reply.status} {_phrase(reply.status)}"]
            lines += [f"{name}: {value}" for name, value in reply.headers.items()]
            if reply.status != HTTPStatus.NO_CONTENT:
                lines.append(f"Content-Length: {len(reply.body)}")
            if reply.cut:
                lines.append("Connection: close")
                self.close_connection = True
            head = "\r\n".join([*lines, "", ""]).encode("latin-1")
            body = b"" if self.command == "HEAD" else reply.body
            self.wfile.write(head + (body[: len(body) // 2] if reply.cut else body))

    for method in METHODS:
        setattr(Handler, f"do_{method}", Handler.serve)
    return Handler


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Unknown"
