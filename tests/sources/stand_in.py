"""A stand-in for BLS: a real HTTP server on loopback that serves what a test gives it, and misbehaves on request."""

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

DENIED = b"<html><head><title>Access Denied</title></head><body>You have no permission.</body></html>"


class Bls(ThreadingHTTPServer):
    """`pages` maps a path to an answer, called with the handler; `seen` holds requests, `paths` what they ask for."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is what many of the faults are about."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.pages: dict[str, Callable[[Handler], None]] = {}
        self.seen: list[Handler] = []
        self.paths: list[str] = []

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.server_address[1]}"


class Handler(BaseHTTPRequestHandler):
    """Hands each request to the answer of its path; without a contact address, 403 as BLS does."""

    protocol_version = "HTTP/1.1"
    server: Bls

    def do_GET(self) -> None:
        self.server.seen.append(self)  # one handler for all requests of a connection
        self.server.paths.append(self.path)
        length = int(self.headers.get("Content-Length", 0))
        self.body = self.rfile.read(length)
        if "@" not in self.headers.get("User-Agent", ""):
            return self.answer(403, DENIED, kind="text/html")
        answer = self.server.pages.get(self.path)
        if answer is None:
            return self.answer(404, b"<html>not found</html>", kind="text/html")
        return answer(self)

    do_POST = do_GET  # noqa: N815 (the name that http.server calls)

    def answer(self, code: int, body: bytes = b"", *, kind: str = "application/octet-stream", **headers: str) -> None:
        """A whole answer."""
        self.send_response(code)
        self.send_header("Content-Type", kind)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        if "Content_Length" not in headers:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Quiet."""


Answer = Callable[[Handler], None]


def file(body: bytes, *, etag: str = '"1"') -> Answer:
    """A file; 304 where the asker has this version."""

    def answer(handler: Handler) -> None:
        if handler.headers.get("If-None-Match") == etag:
            handler.send_response(304)
            handler.end_headers()
            return
        handler.answer(200, body, ETag=etag)

    return answer


def page(code: int, body: bytes, **headers: str) -> Answer:
    """An HTML page."""
    return lambda handler: handler.answer(code, body, kind="text/html", **headers)


def answers(*steps: Answer) -> Answer:
    """One after the other, the last one for ever."""
    left = list(steps)

    def answer(handler: Handler) -> None:
        step = left.pop(0) if len(left) > 1 else left[0]
        step(handler)

    return answer


def as_json(payload: Any) -> Answer:
    """What the API sends: always 200."""
    return lambda handler: handler.answer(200, json.dumps(payload).encode(), kind="application/json")


def reset(handler: Handler) -> None:
    """Drop the connection without a word."""
    handler.close_connection = True
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
    handler.connection.close()


def cut(body: bytes) -> Answer:
    """Announce the whole file, send half, hang up."""

    def answer(handler: Handler) -> None:
        handler.close_connection = True
        handler.answer(200, body[: len(body) // 2], Content_Length=str(len(body)))

    return answer


def drip(body: bytes, *, pause: float) -> Answer:
    """A byte at a time."""

    def answer(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        try:
            for number in range(len(body)):
                handler.wfile.write(body[number : number + 1])
                handler.wfile.flush()
                time.sleep(pause)
        except OSError:
            handler.close_connection = True

    return answer


def redirect(where: str) -> Answer:
    """Elsewhere."""
    return lambda handler: handler.answer(302, b"", Location=where)


@contextmanager
def bls() -> Iterator[Bls]:
    """A running stand-in."""
    with Bls() as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield server
        server.shutdown()
