"""``showcase serve``: a saved record is on its page; a mistake shows, the last good page stays."""

import http.client
import re
import signal
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, Queue
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.build.project import BASE, MODULE, ROOT, copied, read_record, write_record

pytestmark = [pytest.mark.browser, pytest.mark.build]

BRAND = "content/brands/harbour-lights.yml"
# Nothing here is timed: only a preview that hangs is given up.
PATIENCE = 60.0


class Serving:
    """A running ``showcase serve``: its address, and what it says line by line."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process
        self._said: Queue[str] = Queue()
        self._ear = threading.Thread(target=self._listen)
        self._ear.start()
        self.address = self.said(r"(?:Preview: |预览：)(http://127\.0\.0\.1:\d+/)")

    def _listen(self) -> None:
        assert self.process.stdout is not None
        with self.process.stdout as lines:
            for line in lines:
                self._said.put(line)

    def end(self) -> None:
        """Press Ctrl+C."""
        self.process.send_signal(signal.SIGINT)
        self.process.wait(timeout=PATIENCE)
        self._ear.join()

    def said(self, pattern: str) -> str:
        """Wait for a line; gives what the first group matched, or all that the pattern did."""
        before: list[str] = []
        while True:
            try:
                before.append(self._said.get(timeout=PATIENCE))
            except Empty:
                raise AssertionError(f"never said {pattern!r}, but {''.join(before)}") from None
            found = re.search(pattern, before[-1])
            if found:
                return found[found.re.groups and 1]

    def ask(self, path: str, host: str = "127.0.0.1") -> tuple[int, bytes]:
        """The status and the body of an answer, to a path just as it stands."""
        port = urlsplit(self.address).port
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
        try:
            connection.request("GET", path, headers={"Host": f"{host}:{port}"})
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()


@contextmanager
def serving(project: Path, *options: str) -> Iterator[Serving]:
    process = subprocess.Popen(
        [*MODULE, "serve", "--content", str(project / "content"), "--port", "0", *options],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    preview = Serving(process)
    try:
        yield preview
    finally:
        preview.end()
    assert process.returncode == 0


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return copied(BASE, tmp_path / "project")


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    context.set_default_timeout(PATIENCE * 1000)
    expect.set_options(timeout=PATIENCE * 1000)
    yield context.new_page()
    expect.set_options(timeout=None)


def rename(project: Path, name: str) -> None:
    data = read_record(project / BRAND)
    data["name"]["en"] = name
    write_record(project / BRAND, data)


def misquote(project: Path, quote: str) -> str:
    """Give the brand's figure another quote; returns the one that it had."""
    data = read_record(project / BRAND)
    evidence = data["figures"][0]["evidence"][0]
    before, evidence["quote"] = evidence["quote"], quote
    write_record(project / BRAND, data)
    return str(before)


def test_a_saved_record_is_on_its_page(project: Path, page: Page) -> None:
    with serving(project) as preview:
        preview.said("built")
        page.goto(f"{preview.address}brands/harbour-lights/")
        expect(page.locator("main h1")).to_have_text("Harbour Lights")
        # Nobody touches the browser from here on.
        rename(project, "Harbour")
        expect(page.locator("main h1")).to_have_text("Harbour")
        rename(project, "Harbour Lights")
        expect(page.locator("main h1")).to_have_text("Harbour Lights")


def test_a_mistake_shows_and_the_last_good_page_stays(project: Path, page: Page) -> None:
    with serving(project) as preview:
        preview.said("built")
        page.goto(f"{preview.address}brands/harbour-lights/")
        panel = page.locator("#preview-problems section")
        expect(page.locator("main h1")).to_be_visible()
        expect(panel).to_have_count(0)
        before = misquote(project, "In the year 1,240 lamps were lit.")
        expect(panel).to_be_visible()
        expect(panel).to_have_attribute("role", "alert")
        expect(panel).to_contain_text(re.compile(r"brands/harbour-lights\.yml:\d+:\d+"))
        expect(panel).to_contain_text("The source “amber-news” does not say this.")
        expect(panel).to_contain_text("This page is the last good one.")
        expect(page.locator("main h1")).to_have_text("Harbour Lights")
        preview.said(r"harbour-lights\.yml:\d+:\d+: error \[quote-not-found\]")
        # Who comes now sees the last good page and the mistake as well.
        page.goto(f"{preview.address}organs/culture-office/")
        expect(page.locator("main h1")).to_be_visible()
        expect(panel).to_contain_text("does not say this")
        misquote(project, before)
        expect(panel).to_have_count(0)
        expect(page.locator("main h1")).to_be_visible()


def test_it_tells_mistakes_in_chinese(project: Path, page: Page) -> None:
    misquote(project, "In the year 1,240 lamps were lit.")
    with serving(project, "--lang", "zh") as preview:
        page.goto(preview.address)
        panel = page.locator("#preview-problems section")
        expect(panel).to_contain_text("记录有误，尚未生成新页面")
        # There never was a good page; when the mistake is mended there is.
        misquote(
            project, "In the year 1,240 lamps were mended, 1,000 on the quay and 240 on the pier."
        )
        expect(page.locator("main h1")).to_be_visible()
        expect(panel).to_have_count(0)


def test_who_comes_before_the_first_build_gets_the_page(project: Path, page: Page) -> None:
    with serving(project) as preview:
        page.goto(preview.address)
        expect(page.locator("main h1")).to_be_visible()


def test_a_new_record_gets_its_page(project: Path, page: Page) -> None:
    data = read_record(project / BRAND)
    with serving(project) as preview:
        preview.said("built")
        page.goto(f"{preview.address}brands/pier-lamps/")
        expect(page.locator("body.kind-brand")).to_have_count(0)
        data["name"] = {"en": "Lights"}
        write_record(project / "content/brands/pier-lamps.yml", data)
        expect(page.locator("body.kind-brand h1")).to_have_text("Lights")


def test_what_a_reader_chose_stays_over_changes(project: Path, page: Page) -> None:
    with serving(project) as preview:
        preview.said("built")
        page.goto(f"{preview.address}zh/brands/harbour-lights/")
        page.locator("details.display summary").click()
        page.locator('button[data-set="text"][data-value="large"]').click()
        rename(project, "Lights")
        expect(page.locator("details.display[open]")).to_have_count(0)
        expect(page.locator('html[data-text="large"]')).to_have_count(1)


def test_what_fails_outside_is_told_and_tried_again(project: Path, page: Page) -> None:
    (project / "build").write_text("in the way")
    with serving(project) as preview:
        preview.said(r"Not a directory|File exists")
        page.goto(preview.address)
        expect(page.locator("#preview-problems section")).to_contain_text("build")
        (project / "build").unlink()
        rename(project, "Lights")
        expect(page.locator("main h1")).to_be_visible()


def test_it_answers_this_machine_only(project: Path) -> None:
    (project / "secret.txt").write_text("not for browsers")
    with serving(project) as preview:
        preview.said("built")
        assert preview.ask("/")[0] == 200
        assert preview.ask("/", host="localhost")[0] == 200
        # A name of somebody else's that leads here must not read drafts.
        assert preview.ask("/", host="elsewhere.example")[0] == 403
        assert preview.ask("/.preview/news?0", host="elsewhere.example")[0] == 403
        for path in ("/../../../secret.txt", "/%2e%2e/%2e%2e/%2e%2e/secret.txt", "//secret.txt"):
            status, body = preview.ask(path)
            assert status == 404
            assert b"not for browsers" not in body
        assert preview.ask(f"/{'x' * 300}/")[0] == 404
        assert preview.ask("/brands")[0] == 301


def test_a_taken_port_is_told(project: Path) -> None:
    with serving(project) as preview:
        port = str(urlsplit(preview.address).port)
        done = subprocess.run(
            [*MODULE, "serve", "--content", str(project / "content"), "--port", port],
            cwd=ROOT,
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=PATIENCE,
        )
    assert done.returncode == 3
    assert port in done.stderr
    assert "Traceback" not in done.stderr
