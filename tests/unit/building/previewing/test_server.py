"""What the server of the preview answers, whatever it is asked."""

import json
import socket
import threading
from collections.abc import Iterator
from http.client import HTTPResponse
from pathlib import Path

import pytest

from generator.building.previewing.preview import Preview, State
from generator.building.previewing.server import NEWS, server
from generator.building.project import project_of


@pytest.fixture
def port(tmp_path: Path) -> Iterator[int]:
    site = tmp_path / "site"
    for folder in ("organs/library", "灯 笼"):
        (site / folder).mkdir(parents=True)
        (site / folder / "index.html").write_text(f"<body>{folder}</body>", encoding="utf-8")
    (site / "index.html").write_text("<body>home</body>", encoding="utf-8")
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    project = project_of(tmp_path / "content", tmp_path / "work")
    preview = Preview(project, site, "", lambda _: None)
    preview.state = State(3, True, ())
    with server(preview, 0, "en") as made:
        answering = threading.Thread(target=made.serve_forever, args=(0.01,))
        answering.start()
        yield made.server_address[1]
        made.shutdown()
        answering.join()


def asked(port: int, target: str) -> tuple[int, dict[str, str], bytes]:
    """Status, headers and body of the answer to a target that is sent as it stands."""
    with socket.create_connection(("127.0.0.1", port), 10) as connection:
        head = f"GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n"
        connection.sendall(head.encode("latin-1"))
        answer = HTTPResponse(connection)
        answer.begin()
        return answer.status, dict(answer.getheaders()), answer.read()


@pytest.mark.parametrize(
    ("target", "place"),
    [
        ("/organs", "/organs/"),
        ("/organs/library", "/organs/library/"),
        ("/organs?from=here", "/organs/"),
        ("/%E7%81%AF%20%E7%AC%BC", "/%E7%81%AF%20%E7%AC%BC/"),
        ("/organs/..", "/"),
        ("/organs/library/..", "/organs/"),
        ("/organs/%0d%0aX-Evil:%201/..", "/organs/"),
        ("/\\evil.example/..", "/"),
        ("/%2f%2fevil.example/../organs", "/organs/"),
    ],
)
def test_a_folder_leads_to_its_own_address(port: int, target: str, place: str) -> None:
    status, headers, _ = asked(port, target)
    assert (status, headers["Location"]) == (301, place)
    assert "X-Evil" not in headers


@pytest.mark.parametrize(
    "target", ["/nowhere/", "/../secret.txt", "/%2e%2e/secret.txt", "http://[x/", "*", "/%ff%00"]
)
def test_what_is_not_there(port: int, target: str) -> None:
    status, _, body = asked(port, target)
    assert status == 404
    assert b"secret" not in body


@pytest.mark.parametrize("query", ["", "2", "x", "\xb2", "9" * 5000, "-1"])
def test_news_for_any_version(port: int, query: str) -> None:
    status, _, body = asked(port, f"{NEWS}?{query}")
    assert (status, json.loads(body)["version"]) == (200, 3)


def test_a_page(port: int) -> None:
    status, _, body = asked(port, "/organs/library/?query")
    assert status == 200
    assert body.startswith(b"<body>organs/library")
