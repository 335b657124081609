"""A site goes live on a real server: whole at every moment, whatever happens on the way."""

import gzip
import re
import signal
import subprocess
import tempfile
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from http.client import HTTPConnection, HTTPMessage, HTTPResponse
from pathlib import Path

import pytest

from generator.building.releasing.manifest import manifest
from tests.browser.nginx import POLICY, free_port, running
from tests.build.project import (
    BASE,
    IN_MEMORY,
    MODULE,
    ROOT,
    Done,
    Site,
    build_arguments,
    copied,
    run,
    tree,
)

pytestmark = pytest.mark.build


@pytest.fixture
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="publishing-", dir=IN_MEMORY) as made:
        Path(made).chmod(0o755)  # The server's own user has to come in.
        yield Path(made)


def release(folder: Path, mark: str, pages: int = 40) -> Path:
    """A site of plain pages that all say the same word, with an asset that is named by it."""
    files = {f"{number}/index.html": f"{number} {mark}\n" * 400 for number in range(pages)}
    files |= {"index.html": mark, "404.html": "no", f"assets/site.{mark}.css": mark}
    digests = {name: sha256(text.encode()).hexdigest() for name, text in files.items()}
    for name, data in (*((n, t.encode()) for n, t in files.items()), *manifest(digests)):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def publish(site: Path, live: Path, *more: str) -> Done:
    return run("publish", live, "--site-dir", site, *more)


def asked(address: str) -> HTTPResponse:
    answer = urllib.request.urlopen(address, timeout=5)  # noqa: S310
    assert isinstance(answer, HTTPResponse)
    return answer


def status(address: str) -> int:
    try:
        with asked(address) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        return error.code


def served(live: Path, port: int) -> str:
    """The configuration that the manual gives, for this machine."""
    manual = (ROOT / "docs/manual/publishing.md").read_text(encoding="utf-8")
    block: str = re.findall(r"```nginx\n(.*?)```", manual, re.DOTALL)[0]
    assert block.count("/srv/www/review/") == 2
    block = block.replace("/srv/www/review/", f"{live}/")
    return block.replace("listen 80;", f"listen 127.0.0.1:{port};")


def test_what_is_built_goes_live_and_what_is_not_whole_does_not(folder: Path) -> None:
    project, live = copied(BASE, folder / "project"), folder / "www"
    site = project / "site"
    refused = publish(site, live)
    assert refused.returncode == 2
    assert "holds no finished site. `showcase build` makes one." in refused.stderr
    done = run(*build_arguments(project, site, project), "--without-pictures")
    assert done.returncode == 0, done.stderr
    done = publish(site, live)
    assert done.returncode == 0, done.stderr
    count = sum(path.is_file() for path in site.rglob("*"))
    assert re.fullmatch(
        rf"Live now: 0001-[0-9a-f]{{12}} \({count} files, {count} of them new\): {live}/current\n",
        done.stdout,
    )
    assert tree(live / "current") == tree(site)
    again = publish(site, live)
    assert again.returncode == 0
    assert again.stdout.startswith("Already live: 0001-")
    (site / "index.html").write_text("edited")
    (site / "robots.txt").write_text("mine")
    (site / "404.html").unlink()
    refused = publish(site, live)
    assert refused.returncode == 3
    assert refused.stderr.splitlines() == [
        "404.html is missing",
        "index.html is not what the build wrote",
        "robots.txt was not put there by the build",
        f"{site} is not as the build left it. Nothing was published; {live} is as it was. "
        "Build it again, then publish it.",
    ]
    assert list((live / "releases").iterdir()) == [(live / "current").resolve()]


def test_many_wrong_files_are_counted(folder: Path) -> None:
    site = release(folder / "site", "one")
    for page in site.glob("*/index.html"):
        page.unlink()
    refused = publish(site, folder / "www")
    assert len(refused.stderr.splitlines()) == 12
    assert "… and 30 more\n" in refused.stderr


def test_the_release_before_comes_back(folder: Path) -> None:
    live = folder / "www"
    one, two = release(folder / "one", "one"), release(folder / "two", "two")
    publish(one, live)
    refused = publish(one, live, "--rollback")
    assert refused.returncode == 3
    assert refused.stderr == f"{live} has no earlier release to go back to.\n"
    publish(two, live)
    done = publish(two, live, "--rollback")
    assert done.returncode == 0
    assert re.fullmatch(rf"Live again: 0001-[0-9a-f]{{12}}: {live}/current\n", done.stdout)
    assert tree(live / "current") == tree(one)
    publish(two, live)
    (live / "before/index.html").write_text("evil")
    refused = publish(two, live, "--rollback")
    assert refused.returncode == 3
    assert refused.stderr.splitlines() == [
        "index.html is not what the build wrote",
        f"Somebody changed the release before this one. {live} is as it was.",
    ]
    assert tree(live / "current") == tree(two)


def test_a_folder_that_cannot_be_published_into_is_refused(folder: Path) -> None:
    site = release(folder / "site", "one")
    for place, words in (
        (site / "www", "lies in the site itself. Name a folder elsewhere."),
        (folder, f"Name a folder of its own, such as {folder}/showcase;"),
    ):
        refused = publish(site, place)
        assert refused.returncode == 2
        assert words in " ".join(refused.stderr.split())
    taken = folder / "taken"
    (taken / "current").mkdir(parents=True)
    refused = publish(site, taken)
    assert refused.returncode == 2
    assert f"{taken}/current is a folder or a file, where a link" in refused.stderr
    file = folder / "file"
    file.write_text("")
    assert publish(site, file).returncode == 2


def test_whenever_a_machine_stops_one_whole_release_is_live(folder: Path) -> None:
    live = folder / "www"
    sites = [release(folder / mark, mark, pages=400) for mark in ("one", "two")]
    trees = [tree(site) for site in sites]
    assert publish(sites[0], live).returncode == 0
    whole = 0
    for number in range(24):
        command = [*MODULE, "publish", str(live), "--site-dir", str(sites[number % 2])]
        process = subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        # From before the first file is read until after all is done.
        time.sleep(0.08 + 0.02 * number)
        process.send_signal(signal.SIGKILL)
        whole += process.wait() == 0
        assert tree(live / "current") in trees
    assert whole < 24
    done = publish(sites[1], live)
    assert done.returncode == 0
    assert tree(live / "current") == trees[1]
    assert {path.name for path in live.iterdir()} <= {"current", "before", "releases"}
    assert len(list((live / "releases").iterdir())) <= 4


def test_visitors_see_one_whole_release_while_they_change(folder: Path) -> None:
    live, port = folder / "www", free_port()
    sites = [release(folder / mark, mark) for mark in ("one", "two")]
    assert publish(sites[0], live).returncode == 0
    address = f"http://127.0.0.1:{port}/"
    over = threading.Event()
    wrong: list[str] = []
    seen: set[bytes] = set()

    def visit() -> None:
        number = 0
        while not over.is_set():
            number = (number + 1) % 40
            try:
                with asked(f"{address}{number}/") as answer:
                    body = answer.read()
            except OSError as error:
                wrong.append(str(error))
                continue
            seen.add(mark := body.split()[1])
            if body != b"%d %s\n" % (number, mark) * 400:
                wrong.append(f"{number}: {body[:40]!r}")

    with running(served(live, port), folder, address):
        visitors = [threading.Thread(target=visit) for _ in range(2)]
        for visitor in visitors:
            visitor.start()
        try:
            for number in range(1, 7):
                assert publish(sites[number % 2], live).returncode == 0
            assert publish(sites[0], live, "--rollback").returncode == 0
        finally:
            over.set()
            for visitor in visitors:
                visitor.join()
        assert wrong == []
        assert seen == {b"one", b"two"}
        # A page of the release before needs files of its own.
        assert tree(live / "current")["index.html"] == b"two"
        assert status(f"{address}assets/site.one.css") == 200
        assert status(f"{address}assets/site.other.css") == 404


def got(port: int, path: str) -> tuple[int, HTTPMessage, bytes]:
    with closing(HTTPConnection("127.0.0.1", port, timeout=5)) as connection:
        connection.request("GET", path, headers={"Accept-Encoding": "gzip"})
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read()


def test_the_configuration_of_the_manual_serves_a_site_as_it_should(
    yangzhou: Site, folder: Path
) -> None:
    live, port = folder / "www", free_port()
    assert publish(yangzhou.folder, live).returncode == 0
    assets = yangzhou.folder / "assets"
    sheet, module = (next(assets.glob(f"site.*.{kind}")).name for kind in ("css", "js"))
    with running(served(live, port), folder, f"http://127.0.0.1:{port}/"):
        for path, type_ in (
            ("/", "text/html; charset=utf-8"),
            ("/zh/", "text/html; charset=utf-8"),
            (f"/assets/{sheet}", "text/css; charset=utf-8"),
            (f"/assets/{module}", "application/javascript; charset=utf-8"),
            ("/search-index/index.json", "application/json; charset=utf-8"),
            ("/sitemap.xml", "text/xml; charset=utf-8"),
        ):
            code, headers, _ = got(port, path)
            assert (code, headers["Content-Type"]) == (200, type_), path
            assert headers["Content-Encoding"] == "gzip", path
            assert headers["X-Content-Type-Options"] == "nosniff"
            # Every page is tested with it.
            assert headers["Content-Security-Policy"] == POLICY
            kept = "public, max-age=31536000, immutable" if "/assets/" in path else "no-cache"
            assert headers["Cache-Control"] == kept, path
        for path, language in (("/gone/", "en"), ("/zh/gone/", "zh-Hans"), ("/.git/config", "")):
            code, headers, body = got(port, path)
            assert code == 404
            page = gzip.decompress(body) if headers["Content-Encoding"] == "gzip" else body
            assert not language or f'<html lang="{language}">'.encode() in page, path
            assert headers["Content-Security-Policy"] == POLICY, path
            assert "immutable" not in headers.get("Cache-Control", "")
        # A folder without its slash stays on the host.
        code, headers, _ = got(port, "/brands")
        assert (code, headers["Location"]) == (301, "/brands/")
        headers = got(port, "//example.org/%2e%2e/brands")[1]
        assert not headers.get("Location", "").startswith(("http", "//"))
