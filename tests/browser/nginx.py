"""A real web server for a built site: nginx, with a configuration of its own, on this machine."""

import shutil
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.build.project import Site

# As strict as can be: nothing but our own files, no script in a page.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "frame-src 'self'; form-action 'self'; base-uri 'none'"
)

# What nginx needs to run as one process of ours, all that it writes in one folder.
_FRAME = """
daemon off;
master_process off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 256; }}
http {{
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
{served}
}}
"""
CONFIGURATION = """
  charset utf-8;
  charset_types text/plain text/css text/csv application/json text/javascript;
  # As hosts do: text goes packed, what has its fingerprint in its name is kept.
  gzip on;
  gzip_vary on;
  gzip_comp_level 6;
  gzip_min_length 256;
  gzip_types text/css application/javascript text/javascript application/json image/svg+xml
    text/plain text/csv text/xml application/xml application/atom+xml;
  map $uri $keep {{ default "max-age=600"; ~/assets/ "public, max-age=31536000, immutable"; }}
  server {{
    listen 127.0.0.1:{port};
    root {folder}/www;
    index index.html;
    add_header Content-Security-Policy "{policy}" always;
    add_header X-Content-Type-Options nosniff always;
    add_header Cache-Control $keep;
{places}
  }}
"""
PLACE = "    location {path} {{ error_page 404 {path}404.html; }}"


@contextmanager
def nginx(site: Site, folder: Path, port: int | None = None) -> Iterator[str]:
    """Serve a site below its own path; gives the address of its root, with a slash at the end.

    Without a ``port`` it takes a free one.
    """
    (folder / "www").mkdir(parents=True)
    target = folder / "www" / site.root.strip("/")
    if site.root == "/":
        target.rmdir()
    target.symlink_to(site.folder, target_is_directory=True)
    port = port or free_port()
    root = f"http://127.0.0.1:{port}{site.root}"
    places = [PLACE.format(path=site.root + site.path(code)) for code in site.languages]
    configuration = CONFIGURATION.format(
        folder=folder,
        port=port,
        policy=POLICY,
        places="\n".join(places),
    )
    with running(configuration, folder, root):
        yield root


@contextmanager
def running(configuration: str, folder: Path, address: str) -> Iterator[None]:
    """nginx with a configuration of its servers, once it answers; it writes into ``folder``."""
    framed = _FRAME.format(folder=folder, served=configuration)
    (folder / "nginx.conf").write_text(framed)
    program = shutil.which("nginx") or "/usr/sbin/nginx"
    command = [program, "-p", str(folder), "-c", "nginx.conf", "-e", f"{folder}/error.log"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait_for(address, process, folder / "error.log")
        yield
    finally:
        process.terminate()
        process.wait(timeout=10)


def free_port() -> int:
    """A port of this machine that nobody listens on at the moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(address: str, process: "subprocess.Popen[bytes]", log: Path) -> None:
    for _ in range(200):
        if process.poll() is not None:
            break
        try:
            with urllib.request.urlopen(address, timeout=1):  # noqa: S310
                return
        except OSError:
            time.sleep(0.02)
    raise RuntimeError(f"nginx does not answer: {log.read_text() if log.exists() else ''}")
