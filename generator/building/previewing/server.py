"""Serves a preview on this machine: pages, a small script that reloads them, and problems."""

import contextlib
import json
import mimetypes
import re
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote, unquote

from generator.building.previewing.preview import Preview, State
from generator.problems.report import as_data
from generator.problems.wording import Language

NEWS = "/.preview/news"
SCRIPT = "/.preview/live.js"

_WAIT = 25.0
_VERSION = re.compile("[0-9]{1,9}")
_LIVE = Path(__file__).parent / "live.js"
_FIRST = {
    "en": '<!doctype html><html lang="en"><title>Preview</title><body>'
    "<p>The first pages are being made.</p></body></html>",
    "zh": '<!doctype html><html lang="zh-Hans"><title>预览</title><body>'
    "<p>正在生成首批页面。</p></body></html>",
}
# Only this machine asks: a page elsewhere must not read drafts through a name of its own.
_HOSTS = {"127.0.0.1", "localhost", "[::1]"}


def server(preview: Preview, port: int, language: Language) -> ThreadingHTTPServer:
    """A server on 127.0.0.1; port 0 takes a free one. Raises ``OSError`` if it is taken."""

    class Handler(_Handler):
        source = preview
        words: Language = language

    made = ThreadingHTTPServer(("127.0.0.1", port), Handler)
    made.daemon_threads = True
    return made


class _Handler(BaseHTTPRequestHandler):
    source: Preview
    words: Language
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        if (self.headers.get("Host") or "").rpartition(":")[0] not in _HOSTS:
            self._send(HTTPStatus.FORBIDDEN, "text/plain", b"")
            return
        asked, _, query = self.path.partition("?")
        path = unquote(asked).replace("\0", "")
        if path == NEWS:
            version = int(query) if _VERSION.fullmatch(query) else 0
            state = self.source.wait(version, _WAIT)
            self._send(HTTPStatus.OK, "application/json", _news(state, self.words))
        elif path == SCRIPT:
            self._send(HTTPStatus.OK, "text/javascript", _LIVE.read_bytes())
        else:
            self._page(path)

    def _page(self, path: str) -> None:
        # Asked before the file is read: a page may be newer than it says that it is, never older.
        version = self.source.state.version
        folder = self.source.folder
        name = _file(folder, path)
        fresh = self.source.fresh.get(f"{path.strip('/')}/index.html".lstrip("/"))
        if fresh is not None and path.endswith("/"):
            self._send(HTTPStatus.OK, "text/html", _watching(fresh, version))
        elif name is None:
            missing = folder / "404.html"
            first = _FIRST[self.words].encode()
            body = missing.read_bytes() if missing.is_file() else first
            self._send(HTTPStatus.NOT_FOUND, "text/html", _watching(body, version))
        elif name.is_dir():
            self.send_response(HTTPStatus.MOVED_PERMANENTLY)
            self.send_header("Location", _address(folder, name))
            self.send_header("Content-Length", "0")
            self.end_headers()
        else:
            kind = mimetypes.guess_type(name.name)[0] or "application/octet-stream"
            body = name.read_bytes()
            html = kind == "text/html"
            self._send(HTTPStatus.OK, kind, _watching(body, version) if html else body)

    def _send(self, status: HTTPStatus, kind: str, body: bytes) -> None:
        text = kind.startswith("text/") or kind.endswith(("json", "xml"))
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if text else kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        # A browser that leaves a page while it waits for news is no fault.
        with contextlib.suppress(ConnectionError):
            self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Requests are no news; problems are, and the command prints those."""


def _file(folder: Path, path: str) -> Path | None:
    """The file that a path asks for, or a folder that lacks its last slash, or ``None``."""
    try:
        asked = (folder / path.lstrip("/")).resolve()
        if not asked.is_relative_to(folder):
            return None
        if asked.is_dir() and path.endswith("/"):
            asked /= "index.html"
        return asked if asked.is_dir() or asked.is_file() else None
    except OSError:
        return None  # No file can have such a name.


def _address(folder: Path, name: Path) -> str:
    """The address of a folder: its own one, since what was asked for may hold anything."""
    steps = (quote(step, safe="") for step in name.relative_to(folder).parts)
    return "/".join(["", *steps, ""])


def _watching(page: bytes, version: int) -> bytes:
    """A page that knows its version, and hears of newer ones."""
    tag = f'<script type="module" src="{SCRIPT}?{version}"></script></body>'
    return page.replace(b"</body>", tag.encode())


def _news(state: State, language: Language) -> bytes:
    data = {
        "version": state.version,
        "good": state.good,
        "errors": state.errors,
        "problems": [as_data(row, language) for row in state.problems],
        "faults": list(state.faults),
        "language": language,
    }
    return json.dumps(data, ensure_ascii=False).encode()
