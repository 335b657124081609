"""The Nu Html Checker on every page and drawing of both sites: not one message, warnings included.

One Java process reads them all. Pages that redirect and those for lost addresses are pages too.
"""

import json
import shutil
import subprocess
from collections import defaultdict
from pathlib import Path

import pytest

from tests.build.project import ROOT, Site

pytestmark = pytest.mark.build

CHECKER = ROOT / ".venv/npm/checkers/node_modules/vnu-jar/build/dist/vnu.jar"
SPOILT = {
    "page.html": """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A page with faults</title></head>
<body><section><p>No heading, and <b>nothing closes this.</p></section></body></html>
""",
    "drawing.svg": '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 h3"/></svg>',
}


@pytest.fixture(scope="module")
def messages(
    yangzhou: Site, yunhe: Site, tmp_path_factory: pytest.TempPathFactory
) -> dict[Path, list[str]]:
    """What the checker says of each file: of the sites, and of two that are spoilt."""
    folder = tmp_path_factory.mktemp("spoilt")
    for name, text in SPOILT.items():
        (folder / name).write_text(text)
    pages, drawings = (
        [path for place in (yangzhou.folder, yunhe.folder, folder) for path in place.rglob(name)]
        for name in ("*.html", "*.svg")
    )
    assert len(pages) > len(drawings) > 10
    return checked(pages + drawings)


def checked(files: list[Path]) -> dict[Path, list[str]]:
    """Run the checker; a fault to run it is a failure, never a skip."""
    java = shutil.which("java")
    if java is None or not CHECKER.is_file():
        pytest.fail("The checker of HTML or its Java runtime is not here: type scripts/setup test.")
    command = [java, "-jar", str(CHECKER), "--format", "json", "--stdout", "--exit-zero-always"]
    done = subprocess.run(
        [*command, "--also-check-svg", *map(str, files)],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert not done.stderr, done.stderr
    found: dict[Path, list[str]] = defaultdict(list)
    for row in json.loads(done.stdout)["messages"]:
        place = f"{row.get('lastLine', '?')}:{row.get('lastColumn', '?')}"
        kind = row.get("subType", row["type"])
        path = Path(row["url"].removeprefix("file:"))
        found[path].append(f"{place} {kind}: {row['message']} … {row.get('extract', '')!r}")
    return found


@pytest.mark.parametrize("name", ["yangzhou", "yunhe"])
def test_the_checker_has_nothing_to_say(
    messages: dict[Path, list[str]], name: str, request: pytest.FixtureRequest
) -> None:
    site: Site = request.getfixturevalue(name)
    assert {
        path.relative_to(site.folder).as_posix(): rows
        for path, rows in messages.items()
        if path.is_relative_to(site.folder)
    } == {}


def test_the_checker_would_tell(messages: dict[Path, list[str]]) -> None:
    """It read the spoilt files in the same run: it sees errors, and what it only warns of."""
    told = {path.name: "\n".join(rows) for path, rows in messages.items() if path.name in SPOILT}
    assert "error: Unclosed element “b”" in told["page.html"]
    assert "warning: Section lacks heading" in told["page.html"]
    assert "error: Bad value “M0 h3”" in told["drawing.svg"]
