"""A thousand fictional records: plain `mkdocs build` gives our very pages there as well."""

import sys
from pathlib import Path

import pytest

from bench.corpus import write_corpus
from bench.fiction import corpus
from tests.build.project import build_arguments, differences, run, tree

pytestmark = pytest.mark.build

RECORDS = 1000


def pages(folder: Path) -> dict[str, bytes]:
    return {name: data for name, data in tree(folder).items() if name.endswith(".html")}


def test_plain_mkdocs_gives_the_same_pages(tmp_path: Path) -> None:
    write_corpus(corpus(RECORDS, 5, ("zh",)), tmp_path)
    site, work, plain = tmp_path / "site", tmp_path / "work", tmp_path / "plain"
    done = run(*build_arguments(tmp_path, site, work), "--without-pictures")
    assert done.returncode == 0, done.stderr
    command = (sys.executable, "-m", "mkdocs")
    done = run("build", "-f", work / "mkdocs.yml", "-d", plain, command=command)
    assert done.returncode == 0, done.stderr
    ours = pages(site)
    assert differences(ours, pages(plain)) == []
    # The records were worth it: at least a tenth holds all of the Markdown that records may hold.
    whole = ("<ul>", "<ol>", "<strong><em>", "<a href", "<em>", "<strong>")
    rich = [name for name, data in ours.items() if all(mark.encode() in data for mark in whole)]
    assert len(rich) >= RECORDS / 10
