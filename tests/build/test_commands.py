"""The command in places and ways that a CI service, a script or a tired person would use it."""

import re
from pathlib import Path

import pytest

from tests.build.project import (
    BASE,
    Done,
    build_arguments,
    copied,
    run,
    tree,
)

pytestmark = pytest.mark.build

# Of another host; the settings of the project name it besides the site's own address.
MARK = "https://amber.example/mark"


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
