"""Serves a dictionary of files to a real browser, on this machine only."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, sync_playwright

CHROMIUM = "/usr/bin/chromium"
ASSETS = Path(__file__).resolve().parents[2] / "generator/theme/assets"
# What the site asks of whoever serves it, and what the scripts have to live with.
POLICY = (
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'"
)
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".json": "application/json",
    ".txt": "text/plain; charset=utf-8",
}


class Served:
    """A running server: its address, and what it was asked for with the bytes it sent."""

    def __init__(self, files: Mapping[str, bytes], compressed: bool) -> None:
        served = self
        packed = {
            path: gzip.compress(data, 6, mtime=0)
            for path, data in files.items()
            if compressed and Path(path).suffix in TYPES and len(data) > 200
        }
        self.asked: list[tuple[str, int]] = []

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            # Head and body in one packet: a second one would wait for the browser's word.
            wbufsize = -1
            disable_nagle_algorithm = True

            def do_GET(self) -> None:
                path = self.path.split("?")[0].lstrip("/")
                path += "index.html" if path.endswith("/") else ""
                data = packed.get(path, files.get(path))
                if data is None:
                    self.send_error(404)
                    return
                suffix = Path(path).suffix
                served.asked.append((path, len(data)))
                self.send_response(200)
                self.send_header("Content-Type", TYPES.get(suffix, "application/octet-stream"))
                self.send_header("Content-Length", str(len(data)))
                self.send_header("Content-Security-Policy", POLICY)
                self.send_header("Cache-Control", "no-cache")
                if path in packed:
                    self.send_header("Content-Encoding", "gzip")
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, format: str, *args: Any) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.root = f"http://127.0.0.1:{self._server.server_address[1]}/"
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@contextmanager
def serving(files: Mapping[str, bytes], compressed: bool = False) -> Iterator[Served]:
    """The files at an address of this machine."""
    served = Served(files, compressed)
    try:
        yield served
    finally:
        served.close()


@contextmanager
def browsing() -> Iterator[Page]:
    """A page of a headless Chromium that can reach nothing but this machine."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
        )
        try:
            yield browser.new_page()
        finally:
            browser.close()


def scripts() -> dict[str, bytes]:
    """The scripts of the search page."""
    return {
        name: (ASSETS / name).read_bytes()
        for name in (
            "first-act.js",
            "search.js",
            "search-shards.js",
            "search-near.js",
            "search-explained.js",
            "folding.js",
        )
    }
