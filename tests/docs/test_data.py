"""What the page on data says is so, on the built sites; its examples run."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.build.project import ROOT, Site

pytestmark = pytest.mark.build

PAGE = (ROOT / "docs/manual/data.md").read_text(encoding="utf-8")


def block(kind: str) -> str:
    match = re.search(rf"^```{kind}\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    assert match
    return match[1]


def said(*command: str, folder: Path) -> list[str]:
    done = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.splitlines()


def test_anybody_can_check_every_quote(site: Site, tmp_path: Path) -> None:
    (tmp_path / "site").symlink_to(site.folder)
    (tmp_path / "seeds").symlink_to(site.project / "seeds")
    lines = said(sys.executable, "-c", block("python"), folder=tmp_path)
    assert len(lines) > 20
    assert all(line.startswith("found ") for line in lines)


def test_the_manifest_has_nothing_to_say(site: Site) -> None:
    assert said("sh", "-c", block("sh"), folder=site.folder) == []


def test_every_kind_has_its_two_files(site: Site) -> None:
    names = {path.name for path in (site.folder / "data").iterdir() if path.suffix != ".html"}
    tables = {name for name in names if name.endswith(".csv")} - {"quotes.csv"}
    assert names == tables | {name.replace(".csv", ".json") for name in tables} | {"quotes.csv"}
    assert {"brands.csv", "reviews.csv"} <= tables
    # They are the same in every language.
    for language in site.languages[1:]:
        assert [path.name for path in (site.folder / language / "data").iterdir()] == ["index.html"]
