"""After any edits, whatever happened on the way, a warm build gives what a cold one gives.

Steps by hypothesis on a small project: records, sources, terms and settings are added, changed,
renamed, moved and deleted; files of the store, of the pages and of the site are spoilt; builds are
killed. After each step the project is built twice, once over what earlier builds left and once
from nothing: both give the same files, or both refuse with the same words and leave the site.

``SHOWCASE_STEPS=5000 pytest tests/build/test_edits.py`` takes more steps than the usual 504.

Pictures take most of the time of a small build: one run of six makes them. What a sheet looks like
hangs on the sheet alone, so each is drawn once: builds still say which sheets, and keep and place
what was drawn.
"""

import contextlib
import fcntl
import hashlib
import io
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from generator.cli.main import run
from generator.marks.codes import qr_svg
from generator.pictures import making
from tests.build.project import (
    BASE,
    IN_MEMORY,
    MODULE,
    ORIGINALS,
    ROOT,
    build_arguments,
    copied,
    differences,
    read_record,
    tree,
    write_record,
)

pytestmark = pytest.mark.build

STEPS = int(os.environ.get("SHOWCASE_STEPS", "504"))
A_RUN = 12

_PROGRESS = re.compile(r"\w+ \d+/\d+")

places = st.integers(0, 999)
words = st.text(
    st.sampled_from("abc *_[]()#-`<&\"“”'|\\~:字灯。，"), min_size=1, max_size=24
).filter(lambda text: bool(text.strip()))


@dataclass(frozen=True, slots=True)
class Killed:
    """A build that is killed after ``delay`` seconds."""

    delay: float
    jobs: int


killed = st.builds(Killed, st.floats(0.2, 0.9), st.integers(1, 2))


class Edits(RuleBasedStateMachine):
    """A project, what earlier builds of it left, and the last state of it that could be built."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="edits-", dir=IN_MEMORY))
        self.project = copied(BASE, self.folder / "project")
        # The project itself: there checks and builds share what they keep.
        self.site, self.work = self.folder / "site", self.project
        # Records that are no YAML now: nobody can edit them.
        self.broken: set[Path] = set()
        for path in self.project.rglob("*"):
            path.touch()  # A checkout counts whole seconds; those are young for longer.
        for path in self.records("sources"):
            self.edit(path, coverage_at_least=0)
        self.good = self.originals()
        self.refused = 0
        self.pictures = self.checks = False
        # Whether a build of the next edit fails when all but its release is done.
        self.fails = False
        # A build of the next edit that is killed, and one of the edit after that.
        self.first: Killed | None = None
        self.then: Killed | None = None

    @initialize(run=st.integers(0, 5))
    def begin(self, run: int) -> None:
        self.pictures = run == 0
        # In every other run people check what they edited before they build it.
        self.checks = run % 2 == 0

    def teardown(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)

    # What the rules are made of

    def records(self, kind: str = "*") -> list[Path]:
        folder = self.project / "content"
        rows = (folder if kind == "*" else folder / kind).rglob("*.yml")
        return sorted(path for path in rows if path not in self.broken)

    def one(self, place: int, kind: str = "*") -> Path | None:
        rows = self.records(kind)
        return rows[place % len(rows)] if rows else None

    def edit(self, path: Path, **fields: Any) -> None:
        write_record(path, read_record(path) | fields)

    def originals(self) -> dict[str, bytes]:
        """Everything of the project that people write."""
        return {
            f"{name}/{path}": data
            for name in ORIGINALS
            if (self.project / name).is_dir()
            for path, data in tree(self.project / name).items()
        }

    def restore(self) -> None:
        """Back to the last state that could be built."""
        self.broken.clear()
        for name in ORIGINALS:
            shutil.rmtree(self.project / name, ignore_errors=True)
        for name, data in self.good.items():
            path = self.project / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)

    def arguments(self, site: Path, work: Path, jobs: int) -> list[str]:
        more = [] if self.pictures else ["--without-pictures"]
        return [*build_arguments(self.project, site, work, jobs), *more]

    def built(self, site: Path, work: Path) -> tuple[int, str]:
        """Exit status of the command, and what it said without names of folders and times."""
        status, said = said_of(self.arguments(site, work, jobs=1))
        # How much there is to do is what differs.
        lines = [row for row in said.splitlines() if not _PROGRESS.fullmatch(row)]
        return status, "\n".join(lines).replace(str(site), "SITE")

    def kill(self, killed: Killed) -> None:
        """A build on a machine that stops."""
        process = subprocess.Popen(
            [*MODULE, *self.arguments(self.site, self.work, killed.jobs)],
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        time.sleep(killed.delay)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        # A worker holds the lock of its build until it is gone too.
        for left in self.folder.glob(".site.*"):
            with _opened(left) as hold:
                fcntl.flock(hold, fcntl.LOCK_EX)

    # What is always so

    @invariant()
    def warm_is_cold(self) -> None:
        if self.checks:
            # What changed within a tick of the clock is read again in any case.
            time.sleep(0.03)
            said_of(["check", "--content", str(self.project / "content")])
        if self.first is not None:
            self.kill(self.first)
        self.first, self.then = self.then, None
        if self.fails and (self.work / "build/store").is_dir():
            with _nothing_can_be_tidied(self.work):
                self.built(self.site, self.work)
            self.fails = False
        cold_site, cold_work = self.folder / "cold-site", self.folder / "cold-work"
        before = tree(self.site) if self.site.exists() else {}
        status, said = self.built(self.site, self.work)
        cold_status, cold_said = self.built(cold_site, cold_work)
        assert (status, said) == (cold_status, cold_said)
        assert status in (0, 1), said
        after = tree(self.site) if self.site.exists() else {}
        if status == 0:
            assert differences(after, tree(cold_site)) == []
            docs = differences(tree(self.work / "docs"), tree(cold_work / "docs"))
            assert docs == []
            assert _configurations(self.work) == _configurations(cold_work)
            self.good = self.originals()
            self.refused = 0
        else:
            assert after == before
            self.refused += 1
        names = {path.name for path in self.folder.iterdir()}
        assert names <= {"project", "site", "cold-site", "cold-work"}, names
        shutil.rmtree(cold_site, ignore_errors=True)
        shutil.rmtree(cold_work, ignore_errors=True)
        if self.refused > 1:
            self.restore()

    # Records

    @rule(place=places, part=places, text=words)
    def reword(self, place: int, part: int, text: str) -> None:
        path = self.one(place)
        if path is None:
            return
        data = read_record(path)
        texts = list(_texts(data))
        if texts:
            holder, key = texts[part % len(texts)]
            holder[key] = text
            write_record(path, data)

    @rule(
        number=st.integers(0, 4),
        place=places,
        text=words,
        dimension=st.sampled_from(["duty", "brand"]),
    )
    def add_practice(self, number: int, place: int, text: str, dimension: str) -> None:
        organ = self.one(place, "organs")
        model = self.one(0, "practices")
        if organ is None or model is None:
            return
        data = read_record(model) | {"organ": organ.stem, "dimension": dimension}
        # The source names either organ there.
        both = "The Culture Office and the Lighthouse Bureau reported on the spot"
        data["evidence"] = [*data["evidence"], data["evidence"][0] | {"quote": both}]
        data["title"] = {"en": text, "zh": {"text": text, "how": "editorial", "of": "00000000"}}
        data.pop("former_ids", None)
        write_record(self.project / f"content/practices/added-{number}.yml", data)

    @rule(number=st.integers(0, 2), place=places)
    def add_organ(self, number: int, place: int) -> None:
        model = self.one(place, "organs")
        if model is not None:
            data = read_record(model)
            data.pop("former_ids", None)
            write_record(self.project / f"content/organs/organ-{number}.yml", data)

    @rule(place=places)
    def delete_record(self, place: int) -> None:
        path = self.one(place)
        if path is not None:
            path.unlink()

    @rule(place=places, number=st.integers(0, 9), references=st.booleans())
    def rename_record(self, place: int, number: int, *, references: bool) -> None:
        path = self.one(place)
        if path is None:
            return
        old, new = path.stem, f"renamed-{number}"
        self.edit(path, former_ids=[*read_record(path).get("former_ids", []), old])
        path.rename(path.with_name(f"{new}.yml"))
        if references:
            for record in self.records():
                text = record.read_text(encoding="utf-8")
                changed = re.sub(rf"(?m)^( *(?:- )?\w+: |- |/)'?{old}'?$", rf"\g<1>{new}", text)
                record.write_text(changed, encoding="utf-8")

    @rule(place=places, folder=st.sampled_from(["2030", "a/b"]))
    def move_record(self, place: int, folder: str) -> None:
        path = self.one(place)
        if path is not None:
            kind = self.project / "content" / path.relative_to(self.project / "content").parts[0]
            (kind / folder).mkdir(parents=True, exist_ok=True)
            path.rename(kind / folder / path.name)

    @rule(place=places, garbage=st.sampled_from([b"", b"\xff\xfe", b"a: [", b"name: x\n"]))
    def break_record(self, place: int, garbage: bytes) -> None:
        path = self.one(place)
        if path is not None:
            path.write_bytes(garbage)
            self.broken.add(path)

    # Sources, terms, settings

    @rule(
        place=places,
        sentence=st.sampled_from([" More.", "\n\nA lamp burns.\n", "。"]),
        hashed=st.booleans(),
    )
    def change_source(self, place: int, sentence: str, *, hashed: bool) -> None:
        path = self.one(place, "sources")
        if path is None:
            return
        file = self.project / read_record(path)["file"]
        if not file.exists():
            return
        file.write_bytes(file.read_bytes() + sentence.encode())
        if hashed:
            self.edit(path, sha256=hashlib.sha256(file.read_bytes()).hexdigest())

    @rule(number=st.integers(0, 2), show=st.sampled_from(["whole", "excerpts"]))
    def add_source(self, number: int, show: str) -> None:
        model = self.one(0, "sources")
        if model is None:
            return
        text = f"A second text {'x' * number}. The quay is swept. The lamps are lit.\n".encode()
        (self.project / f"seeds/more-{number}.txt").write_bytes(text)
        data = read_record(model) | {
            "file": f"seeds/more-{number}.txt",
            "sha256": hashlib.sha256(text).hexdigest(),
            "show": show,
        }
        write_record(self.project / f"content/sources/more-{number}.yml", data)
        practice = self.one(number, "practices")
        if practice is not None:
            quote = {"source": f"more-{number}", "quote": "The quay is swept."}
            self.edit(practice, evidence=[*read_record(practice)["evidence"], quote])

    @rule(place=places, what=st.sampled_from(["add", "delete", "reword", "turn"]), text=words)
    def change_terms(self, place: int, what: str, text: str) -> None:
        path = self.one(place, "vocabularies")
        if path is None or not isinstance(terms := read_record(path).get("terms"), list):
            return
        if what == "add":
            terms = [*terms, {"id": f"term-{place}", "name": text}]
        elif what == "delete":
            terms = terms[1:]
        elif what == "reword" and terms:
            terms = [terms[0] | {"name": text}, *terms[1:]]
        else:
            terms = terms[::-1]
        self.edit(path, terms=terms)

    @rule(
        change=st.sampled_from(
            [
                {"tagline": "Another sentence."},
                {"name": "Another name & more"},
                {"base_address": "https://amber.example/below/"},
                {"base_address": "https://amber.example/"},
                {"languages": ["zh", "en"]},
                {"languages": ["en", "zh"]},
                {"languages": ["en"]},
                {"profile": {}},
                {"about": "Of *this* site: [it](/data/)."},
                {"repository": "https://code.example/amber"},
            ]
        )
    )
    def change_settings(self, change: dict[str, Any]) -> None:
        path = self.one(0, "settings")
        if path is not None:
            self.edit(path, **change)

    @rule(language=st.sampled_from(["en", "zh"]))
    def drop_a_language(self, language: str) -> None:
        """The site is in one language from now on."""
        path = self.one(0, "settings")
        if path is None or language not in (had := read_record(path)["languages"]):
            return
        self.edit(path, languages=[row for row in had if row != language] or had)
        for record in self.records():
            data = read_record(record)
            _drop(data, language)
            write_record(record, data)

    # What people and machines do to what was generated

    @rule(place=places, how=st.sampled_from(["turn", "cut", "empty", "delete", "swap"]))
    def spoil_store(self, place: int, how: str) -> None:
        _spoil(self.work / "build", place, how)

    @rule(place=places, how=st.sampled_from(["turn", "cut", "empty", "delete"]))
    def spoil_pages(self, place: int, how: str) -> None:
        _spoil(self.work / "docs", place, how)

    @rule(place=places, how=st.sampled_from(["turn", "cut", "empty", "delete"]))
    def spoil_site(self, place: int, how: str) -> None:
        _spoil(self.site, place, how, "manifest.sha256")

    @rule(name=st.sampled_from(["docs/en/x.md", "docs/zh/brands/x.md", "mkdocs.yml", "build/x"]))
    def add_litter(self, name: str) -> None:
        path = self.work / name
        if path.parent.is_dir():
            path.write_text("litter")

    @rule(
        name=st.sampled_from(
            ["site", "docs", *(f"build/{name}" for name in ("read", "spare", "state", "store"))]
        )
    )
    def lose(self, name: str) -> None:
        folder = self.site if name == "site" else self.work / name
        shutil.rmtree(folder, ignore_errors=True)
        if not any((self.work / "build" / row).exists() for row in ("store", "spare", "state")):
            # Nothing tells any longer that what was spoilt or left here is a build's.
            shutil.rmtree(self.work / "docs", ignore_errors=True)
            for path in self.work.glob("mkdocs*.yml"):
                path.unlink()

    @rule(how=st.sampled_from(["slice", "merge", "address", "folder", "pages"]))
    def build_otherwise(self, how: str) -> None:
        """Another command in the same folder, between an edit and its build or after both."""
        elsewhere = self.folder / "elsewhere"
        build = self.arguments(elsewhere if how == "folder" else self.site, self.work, jobs=1)
        if how == "merge":
            build = [
                "merge",
                str(self.work),
                *build_arguments(self.project, elsewhere, self.work)[1:],
            ]
        more = {
            "slice": ["--slice", "1/2"],
            "address": ["--base-address", "https://elsewhere.example/below/"],
            "pages": ["--stop-after", "pages"],
        }
        said_of([*build, *more.get(how, [])])
        shutil.rmtree(elsewhere, ignore_errors=True)

    @rule(place=places, part=places, text=words)
    def reword_with_old_times(self, place: int, part: int, text: str) -> None:
        """As from an archive: what was changed says that it was not."""
        path = self.one(place)
        if path is not None:
            status = path.stat()
            self.reword(place, part, text)
            os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))

    @rule(killed=killed)
    def kill_a_build(self, killed: Killed) -> None:
        """What was there before must be whole, or the new must be."""
        self.kill(killed)

    @rule(killed=killed)
    def kill_the_next_build(self, killed: Killed) -> None:
        self.then = killed

    @rule(place=places, text=words)
    def fail_at_the_end(self, place: int, text: str) -> None:
        self.reword(place, place, text)
        self.fails = True

    @rule()
    def nothing(self) -> None:
        pass


def _texts(data: Any) -> list[tuple[dict[str, Any], str]]:
    """Every place of a record where editors write words: holder and key."""
    found: list[tuple[dict[str, Any], str]] = []
    if isinstance(data, list):
        for row in data:
            found += _texts(row)
    elif isinstance(data, dict):
        for key, value in data.items():
            if key in ("en", "zh", "text") and isinstance(value, str):
                found.append((data, key))
            else:
                found += _texts(value)
    return found


def _drop(data: Any, language: str) -> None:
    """Take a language out of every text that has another one as well."""
    if isinstance(data, list):
        for row in data:
            _drop(row, language)
    elif isinstance(data, dict):
        if {"en", "zh"} <= data.keys():
            del data[language]
        for key, value in list(data.items()):
            if key == "translations":
                del data[key]
            _drop(value, language)


def _configurations(work: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in work.glob("mkdocs*.yml")}


def said_of(arguments: list[str]) -> tuple[int, str]:
    """Exit status of a command, and what it wrote to standard error."""
    said = io.StringIO()
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(said):
        try:
            status = run(arguments)
        except SystemExit as end:
            status = int(end.code or 0)
    return status, said.getvalue()


@contextlib.contextmanager
def _opened(folder: Path) -> Iterator[int]:
    hold = os.open(folder, os.O_RDONLY)
    try:
        yield hold
    finally:
        os.close(hold)


@contextlib.contextmanager
def _nothing_can_be_tidied(work: Path) -> Iterator[None]:
    """Builds fail where they delete what others left in the store: after all else was made."""
    hindrance = work / "build/store/.hindrance.tmp"
    hindrance.mkdir()
    try:
        yield
    finally:
        hindrance.rmdir()


def _spoil(folder: Path, place: int, how: str, but: str = "") -> None:
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and path.name != but]
    if not files:
        return
    path, other = files[place % len(files)], files[(place + 1) % len(files)]
    data = path.read_bytes()
    at = place % max(1, len(data))
    if how == "turn" and data:
        path.write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
    elif how == "cut":
        path.write_bytes(data[:at])
    elif how == "empty":
        path.write_bytes(b"")
    elif how == "swap":
        path.write_bytes(other.read_bytes())
    else:
        path.unlink()


def test_edits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(making, "qr_svg", cache(qr_svg))
    for name, draw in making._MAKERS.items():
        monkeypatch.setitem(making._MAKERS, name, cache(draw))
    run_state_machine_as_test(
        Edits,
        settings=settings(
            max_examples=max(1, STEPS // A_RUN),
            stateful_step_count=A_RUN,
            deadline=None,
            derandomize="SHOWCASE_STEPS" not in os.environ,
            database=None,
            # A dozen steps can be read as they are; making them fewer takes minutes.
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_what_was_not_released_is_not_taken_for_what_stands(tmp_path: Path) -> None:
    project = copied(BASE, tmp_path / "project")
    site = tmp_path / "site"
    build = [*build_arguments(project, site, project, jobs=1), "--without-pictures"]
    assert said_of(build)[0] == 0
    organ = project / "content/organs/culture-office.yml"
    write_record(organ, read_record(organ) | {"name": {"en": "Office of Songs and of Tales"}})
    before = tree(site)
    with _nothing_can_be_tidied(project):
        assert said_of(build)[0] == 3
    assert differences(tree(site), before) == []
    assert said_of(build)[0] == 0
    cold = tmp_path / "cold"
    assert (
        said_of([*build_arguments(project, cold, tmp_path / "work"), "--without-pictures"])[0] == 0
    )
    assert differences(tree(site), tree(cold)) == []


def test_a_language_that_a_site_no_longer_has_leaves_nothing(tmp_path: Path) -> None:
    project = copied(BASE, tmp_path / "project")
    build = [*build_arguments(project, tmp_path / "site", project), "--without-pictures"]
    assert said_of(build)[0] == 0
    (project / "docs/manual").mkdir()
    (project / "docs/manual/own.md").write_text("# By hand\n")
    (project / "mkdocs.manual.yml").write_text("site_name: By hand\n")
    for path in (project / "content").rglob("*.yml"):
        data = read_record(path)
        _drop(data, "zh")
        write_record(path, data | ({"languages": ["en"]} if "languages" in data else {}))
    assert said_of(build)[0] == 0
    assert {path.name for path in (project / "docs").iterdir()} == {"en", "manual"}
    assert {path.name for path in project.glob("mkdocs*")} == {"mkdocs.yml", "mkdocs.manual.yml"}
    assert (project / "docs/manual/own.md").is_file()


@pytest.mark.parametrize("between", ["check", "slice"])
def test_what_was_checked_is_not_taken_for_built(between: str, tmp_path: Path) -> None:
    project = copied(BASE, tmp_path / "project")
    site = tmp_path / "site"
    for path in project.rglob("*"):
        path.touch()
    build = [*build_arguments(project, site, project, jobs=1), "--without-pictures"]
    commands = {
        "check": ["check", "--content", str(project / "content")],
        "slice": [*build, "--slice", "1/1"],
    }
    assert said_of(build)[0] == 0
    (settings_file,) = (project / "content/settings").glob("*.yml")
    write_record(settings_file, read_record(settings_file) | {"about": {"en": "Of reeds alone."}})
    time.sleep(0.03)
    assert said_of(commands[between])[0] == 0
    assert said_of(build)[0] == 0
    assert any(b"Of reeds alone." in page.read_bytes() for page in site.rglob("index.html"))
