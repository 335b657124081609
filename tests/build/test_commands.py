"""The command in places and ways that a CI service, a script or a tired person would use it."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.build.project import (
    BASE,
    MODULE,
    ROOT,
    Done,
    build_arguments,
    copied,
    differences,
    run,
    tree,
)

pytestmark = pytest.mark.build

# Of another host; the settings of the project name it besides the site's own address.
MARK = "https://amber.example/mark"

# Root may write anywhere, unless that right is taken from it.
_BOUND = "--bounding-set=-dac_override,-dac_read_search,-fowner"
WITHOUT_RIGHTS = ("setpriv", _BOUND, "--inh-caps=-all") if os.geteuid() == 0 else ()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return copied(BASE, tmp_path / "project")


def built(project: Path, site: Path, *options: str) -> Done:
    return run(*build_arguments(project, site, project), "--without-pictures", *options)


def test_the_address_of_a_site_is_the_given_one_in_every_place(project: Path) -> None:
    site = project / "site"
    done = built(project, site, "--base-address", "https://elsewhere.example/below")
    assert done.returncode == 0, done.stderr
    found = {
        address
        for page in site.rglob("*.html")
        for address in re.findall(r"https://amber\.example[^\"<)\s]*", page.read_text())
    }
    assert found <= {MARK}
    organ = (site / "organs/culture-office/index.html").read_text()
    assert organ.count("https://elsewhere.example/below/organs/culture-office/") > 2


@pytest.mark.parametrize(
    "address",
    [
        "",
        "/",
        "review.example.org",
        "ftp://example.org/",
        "javascript:alert(1)",
        "https://example.org/a b/",
        "https://example.org/?a/",
        "https://example.org//",
        "https://example.org/a/../",
        "https://例子.example/",
        "https://example.org/\n",
    ],
)
def test_what_is_no_address_builds_nothing(address: str, project: Path) -> None:
    before = tree(project)
    done = built(project, project / "site", "--base-address", address)
    assert done.returncode == 2
    assert "--base-address" in done.stderr
    assert tree(project) == before


@pytest.mark.parametrize("name", ["content/site", "docs", "docs/en", "build/store", "build/state"])
def test_a_site_gets_in_nobodys_way(name: str, project: Path) -> None:
    before = tree(project)
    done = built(project, project / name)
    assert done.returncode == 2
    assert name in done.stderr
    assert tree(project) == before


def test_a_mount_point_is_told_before_anything_is_made(project: Path) -> None:
    before = tree(project)
    done = built(project, Path("/proc"))
    assert done.returncode == 2
    assert "/proc/site" in done.stderr
    assert tree(project) == before


@pytest.mark.parametrize("more", [(), ("--slice", "1/1")])
def test_what_is_made_does_not_stand_among_records(more: tuple[str, ...], project: Path) -> None:
    before = tree(project)
    folders = ("--work", project / "content/work", "--site-dir", project / "site")
    done = run("build", "--content", project / "content", *folders, *more)
    assert done.returncode == 2
    assert "--work" in done.stderr
    assert tree(project) == before


@pytest.mark.parametrize("name", ["空 格/项 目".encode(), "目录".encode("gbk")])
@pytest.mark.parametrize(
    "env", [{}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}]
)
def test_a_folder_may_have_any_name(name: bytes, env: dict[str, str], tmp_path: Path) -> None:
    folder = copied(BASE, Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name)))
    for arguments in (
        ["check", "--content", str(folder / "content")],
        build_arguments(folder, folder / "site", folder),
        [*build_arguments(folder, folder / "site", folder), "--slice", "1/2"],
        ["check", "--content", str(folder / "content")],
    ):
        done = run(*arguments, "--lang", "zh", env=env)
        assert done.returncode == 0, done.stderr
    plain = copied(BASE, tmp_path / "plain")
    assert run(*build_arguments(plain, plain / "site", plain)).returncode == 0
    assert differences(tree(folder / "site"), tree(plain / "site")) == []


def test_nothing_is_printed_that_a_check_refuses(project: Path) -> None:
    (photo,) = (project / "media").iterdir()
    photo.write_bytes(b"no picture")
    content = ("--content", project / "content")
    assert run("check", *content).returncode == 1
    done = run("booklet", "--out", project / "out", *content)
    assert done.returncode == 1
    assert "Nothing was printed" in done.stderr
    assert not (project / "out").exists()


@pytest.mark.parametrize("command", [("prlimit", "--fsize=0"), WITHOUT_RIGHTS])
def test_a_check_needs_no_place_to_keep_what_it_found(
    command: tuple[str, ...], project: Path
) -> None:
    assert built(project, project / "site").returncode == 0
    record = project / "content/practices/task-list.yml"
    record.write_text(record.read_text().replace("12 keepers", "13 keepers"))
    before = tree(project)
    for path in (project / "build").rglob("*"):
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        check = ("check", "--content", project / "content", "--format", "github")
        done = run(*check, command=(*command, *MODULE))
    finally:
        for path in (project / "build").rglob("*"):
            path.chmod(0o755 if path.is_dir() else 0o644)
    assert done.returncode == 1, done.stderr
    assert "task-list.yml" in done.stdout
    assert tree(project) == before


@pytest.mark.parametrize(("command", "limit"), [("schema", 700), ("booklet", 50_000)])
def test_on_a_full_disk_the_old_files_stay(command: str, limit: int, project: Path) -> None:
    out = project / "out"
    content = ("--content", project / "content")
    assert run(command, "--out", out, *content).returncode == 0
    before = tree(out)
    full = ("prlimit", f"--fsize={limit}", *MODULE)
    done = run(command, "--out", out, *content, command=full)
    assert done.returncode == 3, done.stdout
    assert "File too large" in done.stderr
    assert tree(out) == before


@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&- >&- 2>&-"])
def test_nobody_has_to_listen(closed: str, project: Path) -> None:
    arguments = [*build_arguments(project, project / "site", project), "--without-pictures"]
    for command in (["check", "--content", str(project / "content")], arguments):
        script = f'exec "$@" {closed}'
        done = subprocess.run(
            ["bash", "-c", script, "bash", *MODULE, *command],
            cwd=ROOT,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert "fault" not in done.stderr
    assert (project / "site/index.html").is_file()
