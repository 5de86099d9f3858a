"""HTTP, and nothing else: the one module that imports requests.

Every request names who asks (BLS answers 403 to those who do not), has a time limit, is repeated when the server is
busy, stays on the host it was sent to, and reads no more than it was allowed to.
"""

import hashlib
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3.exceptions import HTTPError
from urllib3.util import Retry

from factcheck import __version__
from factcheck.errors import SourceError, UsageError

_BUSY = (429, 500, 502, 503, 504)
_CONNECT_SECONDS, _READ_SECONDS = 10.0, 60.0
_LONGEST_WAIT = 60
_REDIRECTS = 5
_CHUNK = 65_536


@dataclass(frozen=True, slots=True)
class Download:
    """A file that came whole, and what to send next time to ask whether it changed."""

    path: Path
    url: str
    size: int
    sha256: str
    etag: str | None
    modified: str | None


class Web:
    """A session. `seconds` bounds one whole download; `pause` is the first wait between attempts."""

    def __init__(
        self,
        contact: str | None,
        *,
        attempts: int = 4,
        pause: float = 1.0,
        seconds: float = 600.0,
        timeouts: tuple[float, float] = (_CONNECT_SECONDS, _READ_SECONDS),
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Raises UsageError where there is no contact address."""
        if not contact or "@" not in contact:
            raise UsageError(
                "BLS asks programs that read its site to say whom it can write to, and refuses those that do not: "
                'set `contact = "you@example.org"` in factcheck.toml'
            )
        retry = Retry(
            total=attempts - 1,
            status_forcelist=_BUSY,
            allowed_methods=("GET", "POST"),
            backoff_factor=pause,
            raise_on_status=False,
            redirect=0,
            retry_after_max=_LONGEST_WAIT,
        )
        self._session = requests.Session()
        self._session.mount("https://", HTTPAdapter(max_retries=retry))
        self._session.mount("http://", HTTPAdapter(max_retries=retry))
        self._session.headers["User-Agent"] = f"factcheck/{__version__} ({contact})"
        self._session.headers["Accept-Encoding"] = "identity"  # so that Content-Length counts what we write
        self._seconds, self._timeouts, self._clock = seconds, timeouts, clock

    def download(
        self,
        url: str,
        target: Path,
        *,
        max_bytes: int,
        etag: str | None = None,
        modified: str | None = None,
        page: bool = False,
        seconds: float | None = None,
    ) -> Download | None:
        """Save a file under `target`; None where it has not changed since `etag` or `modified`.

        `seconds` bounds this download instead of the session's bound. With `page` a web page is what is wanted;
        without, one that comes is an answer of another kind.

        Raises:
            SourceError: there is none, it is a web page, too large, cut short, or the server failed. `target` is
                then absent.
        """
        headers = {"If-None-Match": etag, "If-Modified-Since": modified}
        response = self._get(url, {name: value for name, value in headers.items() if value})
        with response:
            if response.status_code == 304:
                return None
            self._check(response, url)
            kind = response.headers.get("Content-Type", "")
            if kind.startswith("text/html") and not page:
                raise SourceError(f"{url}: a web page came instead of a file: {_words(response)!r}")
            if page and kind and not kind.startswith(("text/html", "application/xhtml")):
                raise SourceError(f"{url}: {kind.split(';')[0]} came instead of a web page")
            return self._save(response, url, target, max_bytes=max_bytes, seconds=seconds or self._seconds)

    def _save(self, response: requests.Response, url: str, target: Path, *, max_bytes: int, seconds: float) -> Download:
        announced = response.headers.get("Content-Length", "")
        expected = int(announced) if announced.isdigit() else None
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            size, digest = self._stream(response, url, target, max_bytes, expected, seconds=seconds)
        except SourceError:
            target.unlink(missing_ok=True)
            raise
        tags = response.headers
        return Download(target, url, size, digest, tags.get("ETag"), tags.get("Last-Modified"))

    def _stream(
        self,
        response: requests.Response,
        url: str,
        target: Path,
        max_bytes: int,
        expected: int | None,
        *,
        seconds: float,
    ) -> tuple[int, str]:
        """Write the body to `target`: its size and sha256."""
        if (expected or 0) > max_bytes:
            raise SourceError(f"{url}: {expected:,} bytes, more than the {max_bytes:,} expected at most")
        digest, size, start = hashlib.sha256(), 0, self._clock()
        with target.open("wb") as file:
            for chunk in _chunks(response, url):
                size += len(chunk)
                if size > max_bytes:
                    raise SourceError(f"{url}: more than the {max_bytes:,} bytes expected at most")
                if self._clock() - start > seconds:
                    raise SourceError(f"{url}: not done after {seconds:.0f} seconds ({size:,} bytes); try later")
                digest.update(chunk)
                file.write(chunk)
        if expected is not None and size != expected:
            raise SourceError(f"{url}: {size:,} bytes came of {expected:,}; the download was cut short")
        return size, digest.hexdigest()

    def _get(self, url: str, headers: Mapping[str, str]) -> requests.Response:
        """Follow redirects by hand, on the same host only."""
        where = url
        for _ in range(_REDIRECTS):
            response = self._send("GET", where, headers=headers, stream=True)
            if not response.is_redirect:
                return response
            response.close()
            there = urljoin(where, response.headers["Location"])
            if urlsplit(there).netloc != urlsplit(url).netloc:
                raise SourceError(f"{url}: sent on to another host ({urlsplit(there).netloc}); not followed")
            where = there
        raise SourceError(f"{url}: sent on more than {_REDIRECTS} times")

    def post(self, url: str, payload: Mapping[str, Any], *, secret: str | None = None) -> dict[str, Any]:
        """The JSON object that answers a JSON request; `secret` is kept out of every message.

        Raises:
            SourceError: the server failed, or its answer is no JSON object.
        """
        try:
            with self._send("POST", url, json=payload) as response:
                self._check(response, url)
                answer = response.json()
        except requests.exceptions.JSONDecodeError:
            raise SourceError(f"{url}: the answer is not JSON") from None
        except SourceError as error:
            raise SourceError(_hide(str(error), secret)) from None
        if not isinstance(answer, dict):
            raise SourceError(f"{url}: the answer is JSON, but no object")
        return answer

    def _send(self, method: str, url: str, **more: Any) -> requests.Response:
        try:
            return self._session.request(method, url, timeout=self._timeouts, allow_redirects=False, **more)
        except requests.RequestException as error:
            raise SourceError(f"{url}: no answer ({_cause(error)})") from None

    def _check(self, response: requests.Response, url: str) -> None:
        code = response.status_code
        if code == 403:
            raise SourceError(
                f"{url}: refused (403); BLS does this where it finds no contact address: {_words(response)!r}"
            )
        if code == 404:
            raise SourceError(f"{url}: not there (404); it may not be published yet")
        if code != 200:
            raise SourceError(f"{url}: the server answered {code}, also when asked again; try later")


def _chunks(response: requests.Response, url: str) -> Iterator[bytes]:
    """The body as it comes: `iter_content` would wait for a full chunk, and a slow server could hold us for hours."""
    try:
        while chunk := response.raw.read1(_CHUNK):
            yield chunk
    except (HTTPError, OSError) as error:
        raise SourceError(f"{url}: the download broke off ({_cause(error)}); try again") from None


def _words(response: requests.Response) -> str:
    """The first words of a page, for a message."""
    import re

    text = response.raw.read(4096, decode_content=True).decode("utf-8", "replace") if response.raw else ""
    return " ".join(re.sub(r"<[^>]+>", " ", text).split())[:80]


def _cause(error: BaseException) -> str:
    """The innermost cause, without the URL's query."""
    while error.__cause__ or error.__context__:
        error = error.__cause__ or error.__context__ or error
    return type(error).__name__


def _hide(text: str, secret: str | None) -> str:
    return text.replace(secret, "…") if secret else text
