"""A build that fails or is killed leaves the old site byte for byte, and in the end no litter.

Exit status: 0 done, 1 errors in the content, 2 wrong usage, 3 something outside failed.
"""

import contextlib
import os
import random
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.build.project import (
    BASE,
    MODULE,
    ROOT,
    SCRIPT,
    Done,
    Site,
    build,
    build_arguments,
    copied,
    differences,
    read_record,
    run,
    tree,
    write_record,
)

pytestmark = pytest.mark.build


@dataclass(frozen=True, slots=True)
class Known:
    """A small project that was built, and the trees that its edited self gives when built anew."""

    folder: Path
    new_site: dict[str, bytes]
    new_work: list[str]


class Place:
    """A project with its site, in a folder of their own."""

    def __init__(self, folder: Path, known: Known) -> None:
        shutil.copytree(known.folder, folder, dirs_exist_ok=True)
        self.folder = folder
        self.project, self.out, self.work = folder / "project", folder / "out", folder / "work"
        self.site = self.out / "site"
        self.known = known
        self.before = tree(self.out)
        self.files = files_of(folder)

    def build(self) -> Done:
        return build(self.project, self.site, self.work)

    def arguments(self, jobs: int = 2) -> list[str]:
        return build_arguments(self.project, self.site, self.work, jobs)

    def reword(self) -> None:
        """An edit that changes every page: the name of the site stands on each."""
        reword(self.project)

    def is_as_it_was(self) -> bool:
        return differences(tree(self.out), self.before) == []

    def next_build_is_whole(self) -> None:
        """Builds again: the whole new site, and nothing but what builds always leave."""
        done = self.build()
        assert done.returncode == 0, done.stderr
        assert differences(tree(self.site), self.known.new_site) == []
        assert {path.name for path in self.out.iterdir()} == {"site"}
        assert names_of_work(self.work) == self.known.new_work
        assert not list(self.folder.rglob("*.tmp"))


def reword(project: Path) -> None:
    path = next((project / "content/settings").glob("*.yml"))
    write_record(path, read_record(path) | {"name": "Another name"})


def files_of(folder: Path) -> set[str]:
    """Names of all files but those in which a check keeps what it has read."""
    return {name for name in tree(folder) if not name.startswith("work/build/read/")}


def names_of_work(work: Path) -> list[str]:
    """What a build leaves for people and for MkDocs; the store is its own business."""
    return sorted(name for name in tree(work) if not name.startswith("build/"))


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Known:
    folder = tmp_path_factory.mktemp("known")
    project = copied(BASE, folder / "known/project")
    assert build(project, folder / "known/out/site", folder / "known/work").returncode == 0
    reword(copied(BASE, folder / "new"))
    assert build(folder / "new", folder / "new-site", folder / "new-work").returncode == 0
    return Known(folder / "known", tree(folder / "new-site"), names_of_work(folder / "new-work"))


@pytest.fixture
def place(tmp_path: Path, known: Known) -> Place:
    return Place(tmp_path, known)


def test_errors_in_the_content(place: Place) -> None:
    record = place.project / "content/practices/task-list.yml"
    record.write_text(record.read_text().replace("12 keepers", "13 keepers"))
    done = place.build()
    assert done.returncode == 1
    assert "practices/task-list.yml:" in done.stderr
    assert "as it was" in done.stderr
    assert place.is_as_it_was()
    assert files_of(place.folder) == place.files


def test_what_a_dead_build_left_goes_where_errors_are_told_again(place: Place) -> None:
    path = place.project / "content/practices/task-list.yml"
    path.write_text("title: [", encoding="utf-8")
    assert place.build().returncode == 1
    # As if the build had been killed when all was told.
    (place.out / ".site.new-0a1b2c3d/brands").mkdir(parents=True)
    assert place.build().returncode == 1
    assert sorted(row.name for row in place.out.iterdir()) == ["site"]


def test_nothing_goes_beside_a_folder_that_is_not_ours(place: Place) -> None:
    shutil.rmtree(place.site)
    place.site.mkdir()
    (place.site / "letters.txt").write_text("Dear reeds")
    (place.out / ".site.new-0a1b2c3d").mkdir()
    assert place.build().returncode == 2
    assert sorted(row.name for row in place.out.iterdir()) == [".site.new-0a1b2c3d", "site"]


def test_a_place_that_only_the_page_shows_not_to_be_there(place: Place) -> None:
    """A section that depends on other records: a mistake of the record, told at its line."""
    record = place.project / "content/practices/task-list.yml"
    text = record.read_text()
    changed = text.replace(
        "  en: The Party branch of the Lighthouse Bureau keeps",
        "  en: The Party branch of the [Lighthouse Bureau](organs/lighthouse-bureau#brands) keeps",
    )
    assert changed != text
    record.write_text(changed)
    done = place.build()
    assert done.returncode == 1, done.stderr
    line = changed[: changed.index("  en: The Party branch")].count("\n") + 1
    assert f"practices/task-list.yml:{line}:7: error [link-no-place]" in done.stderr
    assert "organs/lighthouse-bureau#brands" in done.stderr
    assert place.is_as_it_was()


def test_a_site_folder_with_other_files(place: Place) -> None:
    other = place.folder / "precious"
    other.mkdir()
    (other / "thesis.txt").write_text("years of work")
    done = build(place.project, other, place.work)
    assert done.returncode == 2
    assert "precious" in done.stderr
    assert tree(other) == {"thesis.txt": b"years of work"}


@pytest.mark.parametrize("name", ["", "content", "seeds"])
def test_a_site_folder_that_is_the_project(place: Place, name: str) -> None:
    before = tree(place.project)
    assert build(place.project, place.project / name, place.work).returncode == 2
    assert differences(tree(place.project), before) == []


def test_a_site_folder_below_a_file(place: Place) -> None:
    file = place.folder / "file"
    file.write_text("x")
    for target in (file, file / "site"):
        done = build(place.project, target, place.work)
        assert done.returncode in (2, 3)
        assert "Traceback" not in done.stderr
        assert file.read_text() == "x"


def test_a_site_folder_that_may_not_be_written(place: Place) -> None:
    place.reword()
    place.out.chmod(0o555)
    # Root may write anywhere, unless that right is taken from it.
    bound = "--bounding-set=-dac_override,-dac_read_search,-fowner"
    command = ("setpriv", bound, "--inh-caps=-all") if os.geteuid() == 0 else ()
    try:
        done = run(*place.arguments(), command=(*command, *MODULE))
    finally:
        place.out.chmod(0o755)
    assert done.returncode == 3, done.stderr
    assert "Permission denied" in done.stderr
    assert "Traceback" not in done.stderr
    assert place.is_as_it_was()
    place.next_build_is_whole()


@pytest.mark.parametrize("limit", [0, 601, 9_000, 14_001, 40_000])
def test_a_full_disk(place: Place, limit: int) -> None:
    """No file may grow beyond some bytes: the further the bound, the later the build fails."""
    place.reword()
    command = ("prlimit", f"--fsize={limit}", *MODULE)
    done = run(
        *place.arguments(1 + limit % 2),
        command=command,
    )
    assert done.returncode == 3, done.stderr
    assert "File too large" in done.stderr
    assert "Traceback" not in done.stderr
    assert place.is_as_it_was()
    place.next_build_is_whole()


def descendants(pid: int) -> Iterator[int]:
    with contextlib.suppress(OSError):
        for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
            yield int(child)
            yield from descendants(int(child))


@pytest.mark.parametrize("seed", range(4))
def test_killed_while_the_release_is_written(place: Place, seed: int) -> None:
    place.reword()
    process = subprocess.Popen(
        [*MODULE, *place.arguments(1 + seed % 2)],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    while process.poll() is None and len(list(place.out.iterdir())) < 2:
        time.sleep(0.002)
    time.sleep(random.Random(seed).uniform(0, 0.25))
    process.kill()
    process.wait()
    after = tree(place.site)
    if differences(after, tree_of_before(place)):
        # Too late: the new site was there already.
        assert differences(after, place.known.new_site) == []
    place.next_build_is_whole()


def tree_of_before(place: Place) -> dict[str, bytes]:
    return {name.removeprefix("site/"): data for name, data in place.before.items()}


def is_running(pid: int) -> bool:
    try:
        return " Z" not in Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2][:3]
    except OSError:
        return False


def test_workers_end_with_the_command(yangzhou: Site, tmp_path: Path) -> None:
    process = subprocess.Popen(
        [*MODULE, *build_arguments(yangzhou.project, tmp_path / "site", tmp_path / "work")],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    workers: list[int] = []
    while process.poll() is None and len(workers) < 2:
        time.sleep(0.002)
        workers = list(descendants(process.pid))
    # The command alone is killed, as when the memory is full.
    process.kill()
    process.wait()
    assert len(workers) >= 2
    for _ in range(200):
        if not any(map(is_running, workers)):
            break
        time.sleep(0.02)
    assert [pid for pid in workers if is_running(pid)] == []


@pytest.mark.parametrize("seed", range(4))
def test_interrupted_by_a_person(place: Place, seed: int) -> None:
    place.reword()
    process = subprocess.Popen(
        [*MODULE, *place.arguments()],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    while process.poll() is None and len(list(place.out.iterdir())) < 2:
        time.sleep(0.002)
    time.sleep(seed and random.Random(seed).uniform(0, 0.25))
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=20)
    # Python ends by the signal itself where it came into a text that was being executed, as when
    # a data class is made; a shell tells that as 130, too.
    assert process.returncode in (0, 130, -signal.SIGINT)
    assert "Traceback" not in said
    assert [path.name for path in place.out.iterdir()] == ["site"]
    if process.returncode == 0 or not place.is_as_it_was():
        # Too late: the new site was there already.
        assert differences(tree(place.site), place.known.new_site) == []
    place.next_build_is_whole()


def test_two_builds_at_once(place: Place) -> None:
    place.reword()
    arguments = place.arguments()
    both = [
        subprocess.Popen(
            [*MODULE, *arguments], cwd=ROOT, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL
        )
        for _ in range(2)
    ]
    for process in both:
        _, said = process.communicate(timeout=60)
        assert process.returncode == 0, said.decode()
    place.next_build_is_whole()


def test_the_site_may_be_deleted(place: Place) -> None:
    """Also what stands beside it is no concern of a build."""
    (place.out / ".site.newer").write_text("not ours")
    (place.out / "other").mkdir()
    assert place.build().returncode == 0
    assert {path.name for path in place.out.iterdir()} == {"site", "other", ".site.newer"}


WRONG_USAGE = [
    ["build", "--jobs", "0"],
    ["build", "--jobs", "many"],
    ["build", "--no-such-option"],
    ["check", "no/such/path"],
    ["check", "--format", "xml"],
    ["no-such-command"],
]


@pytest.mark.parametrize("arguments", WRONG_USAGE, ids=" ".join)
def test_wrong_usage(arguments: list[str], tmp_path: Path) -> None:
    done = run(*arguments, cwd=tmp_path, env={"PYTHONPATH": str(ROOT)})
    assert done.returncode == 2
    assert "Error: " in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_no_content_folder(tmp_path: Path) -> None:
    for command in ("check", "build"):
        done = run(command, cwd=tmp_path, env={"PYTHONPATH": str(ROOT)})
        assert done.returncode in (1, 2)
        assert "content" in done.stdout + done.stderr
        assert "Traceback" not in done.stderr
        assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("broken", [False, True], ids=["whole", "broken"])
def test_the_script_does_what_the_module_does(place: Place, *, broken: bool) -> None:
    if broken:
        record = place.project / "content/practices/task-list.yml"
        record.write_text(record.read_text().replace("12 keepers", "13 keepers"))
    content = ("--content", place.project / "content")
    for arguments in (
        ["check", *content],
        ["check", *content, "--format", "json", "--lang", "zh"],
        ["check", *content, "--format", "github"],
        ["--help"],
        ["build", "--help"],
    ):
        one = run(*arguments, command=MODULE, env={})
        other = run(*arguments, command=SCRIPT, env={"PYTHONPATH": str(ROOT)})
        assert (one.returncode, one.stdout, one.stderr) == (
            other.returncode,
            other.stdout,
            other.stderr,
        )
        if arguments[0] == "check":
            assert one.returncode == int(broken)
