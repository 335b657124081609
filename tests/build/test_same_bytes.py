"""The same records give the same bytes: as plain MkDocs gives them, in any number of processes,
anew or from the store, in any folder, time zone, language and hash seed."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.build.project import (
    MODULE,
    ROOT,
    Site,
    build,
    build_arguments,
    copied,
    differences,
    tree,
)

pytestmark = pytest.mark.build


def configurations(site: Site) -> dict[str, Path]:
    first, *others = site.languages
    names = {first: "mkdocs.yml"} | {code: f"mkdocs.{code}.yml" for code in others}
    return {code: site.work / name for code, name in names.items()}


def test_plain_mkdocs_gives_the_same_pages(site: Site, tmp_path: Path) -> None:
    shutil.copytree(site.work, tmp_path, dirs_exist_ok=True)
    for language, configuration in configurations(site).items():
        out = tmp_path / "plain" / language
        # A folder of its own: what `showcase build` left must not be needed.
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                "mkdocs",
                "build",
                "-f",
                tmp_path / configuration.name,
                "-d",
                out,
            ],
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, done.stderr
        theirs = {name: data for name, data in tree(out).items() if name.endswith(".html")}
        ours = {
            name.removeprefix(site.path(language)): (site.folder / name).read_bytes()
            for name in release_pages(site, language)
        }
        assert "404.html" in ours
        assert len(ours) > 30
        assert differences(ours, theirs) == []


def release_pages(site: Site, language: str) -> list[str]:
    """HTML files of a language, without redirects, which only a release has."""
    others = tuple(site.path(code) for code in site.languages[1:])
    pages = [f"{address}index.html" for address in site.pages()]
    pages += [f"{site.path(code)}404.html" for code in site.languages]
    if site.path(language):
        return [page for page in pages if page.startswith(site.path(language))]
    return [page for page in pages if not page.startswith(others)]


def test_the_configurations_write_below_build_only(site: Site) -> None:
    for configuration in configurations(site).values():
        text = configuration.read_text(encoding="utf-8")
        (folder,) = (row for row in text.splitlines() if row.startswith("site_dir: "))
        assert folder.startswith("site_dir: build/")


def test_one_job_two_jobs_and_a_second_build(site: Site, tmp_path: Path) -> None:
    expected = tree(site.folder)
    out, work = tmp_path / "site", tmp_path / "work"
    done = build(site.project, out, work, jobs=1)
    assert done.returncode == 0, done.stderr
    assert differences(tree(out), expected) == []
    every = re.search(r"Built (\d+) pages \((\d+) made anew\)", done.stdout)
    assert every is not None
    assert int(every[2]) == len(site.pages())
    again = build(site.project, out, work, jobs=2)
    assert "(0 made anew)" in again.stdout
    assert differences(tree(out), expected) == []
    shutil.rmtree(work / "build")
    anew = build(site.project, out, work, jobs=2)
    assert "(0 made anew)" not in anew.stdout
    assert differences(tree(out), expected) == []


def test_manifest(site: Site) -> None:
    """What the documentation tells people to type."""
    names = tree(site.folder).keys() - {"manifest.sha256"}
    done = subprocess.run(
        ["sh", "-c", "find manifest* -type f -exec cat {} + | sha256sum --check --strict"],
        cwd=site.folder,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "LC_ALL": "C.UTF-8"},
        check=False,
    )
    assert done.returncode == 0, done.stdout
    assert {line.rpartition(": ")[0] for line in done.stdout.splitlines()} == names


OTHER_PLACES = [
    {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "1"},
    {"TZ": "America/St_Johns", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "2", "LANGUAGE": "zh_CN"},
]


@pytest.mark.parametrize("env", OTHER_PLACES, ids=["utf-8 off", "west"])
def test_any_place_and_circumstances(site: Site, env: dict[str, str], tmp_path: Path) -> None:
    """Published files; what stays in the work folder may name its own place."""
    deep = tmp_path / "a folder, 深 and (odd)" / env["PYTHONHASHSEED"]
    project = copied(site.project, deep / "project")
    for path in project.rglob("*"):
        os.utime(path, (0, 0))
    before = tree(tmp_path)
    done = subprocess.run(
        [
            *("sh", "-c", 'umask 077; exec "$@"', "sh", *MODULE),
            *build_arguments(project, deep / "out" / "site", deep / "work"),
        ],
        cwd=tmp_path,
        env={**os.environ, **env, "PYTHONPATH": str(ROOT), "HOME": str(tmp_path)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    out = tree(deep / "out" / "site")
    assert differences(out, tree(site.folder)) == []
    # Nobody's folder stands in a release, and nothing was written beside the named folders.
    assert [name for name, data in out.items() if "深 and (odd)".encode() in data] == []
    beside = [
        name
        for name in tree(tmp_path).keys() ^ before.keys()
        if "/out/site/" not in name and "/work/" not in name
    ]
    assert beside == []
    # Whatever the umask of who builds: a site that its web server can't read is no site.
    for path in [deep / "out/site", *(deep / "out/site").rglob("*")]:
        wanted = 0o755 if path.is_dir() else 0o644
        assert path.stat().st_mode & 0o777 == wanted, path
