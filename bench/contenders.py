"""What is measured: each contender's steps, in order, on fresh folders."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bench.edits import change_record, change_settings
from bench.peers import SITES, Peers

COLD = "cold"
NOTHING = "nothing changed"
ONE = "one record changed"
SETTINGS = "settings changed"
CHECK = "check"
CHECK_AGAIN = "check again"
PREVIEW = "preview"


@dataclass(frozen=True, slots=True)
class Inputs:
    """What is built: the project folder, and the same content as Markdown in two namings.

    ``product`` holds the product as it was when the session began, whoever works on it since.
    """

    product: Path
    project: Path
    pages: Path
    hugo_pages: Path
    jobs: int


@dataclass(frozen=True, slots=True)
class Step:
    """Commands that are measured as one; ``output`` is the folder of the site that they make."""

    scenario: str
    commands: Sequence[Sequence[str]]
    folder: Path
    output: Path | None
    environment: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Contender:
    """``steps`` is given the inputs and an empty folder; between two steps it may edit.

    A ``slow`` one runs once only from 5,000 records on. Of one that is ``previewed`` the preview
    is measured, too.
    """

    name: str
    title: str
    steps: Callable[[Inputs, Path], Iterator[Step]]
    needs_pages: bool = False
    slow: bool = False
    previewed: bool = False


def contenders(peers: Peers, product: Path) -> list[Contender]:
    """All that can run on this machine with this state of the product."""
    rows = [Contender("release", "This product, YAML to checked release", _release, previewed=True)]
    if takes(product, "build", *_WITHOUT_PICTURES):
        title = "This product, YAML to checked release, pictures apart"
        rows.append(Contender("plain", title, _plain))
    if takes(product, "build", *_PAGES_ONLY):
        rows.append(Contender("pages", "This product, YAML to pages", _pages))
    with_search = []
    if peers.node:
        rows.append(
            Contender(
                "eleventy",
                "Eleventy, ready Markdown",
                lambda inputs, folder: _eleventy(peers, inputs, folder),
                needs_pages=True,
            )
        )
        with_search.append(
            Contender(
                "hugo-yaml-pagefind",
                "Hugo, content adapter on the YAML, and Pagefind",
                lambda inputs, folder: _hugo_yaml(peers, inputs, folder, pagefind=True),
            )
        )
    return [
        *rows,
        Contender(
            "hugo-yaml",
            "Hugo, content adapter on the YAML",
            lambda inputs, folder: _hugo_yaml(peers, inputs, folder, pagefind=False),
        ),
        *with_search,
        Contender(
            "hugo-markdown",
            "Hugo, ready Markdown",
            lambda inputs, folder: _hugo_markdown(peers, inputs, folder),
            needs_pages=True,
        ),
        Contender(
            "mkdocs",
            "MkDocs + Material, ready Markdown, minimal nav",
            lambda inputs, folder: _mkdocs(peers, inputs, folder),
            needs_pages=True,
            slow=True,
        ),
    ]


# Asked for where the command has them. Others make no pictures either; and the pages alone are
# what they make: without the checks, the search index and the release.
_WITHOUT_PICTURES = ("--without-pictures",)
_PAGES_ONLY = ("--stop-after", "pages", *_WITHOUT_PICTURES)
_US = (sys.executable, "-m", "generator")


def takes(product: Path, command: str, *options: str) -> bool:
    """Whether a command of the product knows these options, hidden ones too."""
    asked = [*_US, command, *options, "--help"]
    done = subprocess.run(asked, cwd=product, capture_output=True, check=False)
    return done.returncode == 0


def _ours(command: str, project: Path, *more: str) -> list[str]:
    return [*_US, command, "--content", str(project / "content"), *more]


def _build(inputs: Inputs, project: Path, folder: Path) -> list[str]:
    places = ["--site-dir", str(folder / "site"), "--work", str(folder / "work")]
    return _ours("build", project, *places, "--jobs", str(inputs.jobs))


def _release(inputs: Inputs, folder: Path) -> Iterator[Step]:
    read = folder / "read"
    shutil.copytree(inputs.project, read)
    for scenario in (CHECK, CHECK_AGAIN):
        yield Step(scenario, [_ours("check", read)], inputs.product, None)
    yield from _builds(inputs, folder)


def _plain(inputs: Inputs, folder: Path) -> Iterator[Step]:
    yield from _builds(inputs, folder, *_WITHOUT_PICTURES)


def _builds(inputs: Inputs, folder: Path, *options: str) -> Iterator[Step]:
    project = folder / "project"
    shutil.copytree(inputs.project, project)
    build = [[*_build(inputs, project, folder), *options]]
    for scenario in (COLD, NOTHING, ONE, SETTINGS):
        if scenario == ONE:
            change_record(project)
        elif scenario == SETTINGS:
            change_settings(project)
        yield Step(scenario, build, inputs.product, folder / "site")


def _pages(inputs: Inputs, folder: Path) -> Iterator[Step]:
    command = [*_build(inputs, inputs.project, folder), *_PAGES_ONLY]
    yield Step(COLD, [command], inputs.product, folder / "work")


def _hugo_yaml(peers: Peers, inputs: Inputs, folder: Path, *, pagefind: bool) -> Iterator[Step]:
    project, site = folder / "project", folder / "site"
    shutil.copytree(inputs.project, project)
    for name in ("frame", "static"):
        shutil.copytree(SITES / name, folder / name)
    shutil.copytree(SITES / "hugo-yaml", folder / "hugo")
    _fill(folder / "hugo" / "hugo.toml", PROJECT=project)
    commands = [[str(peers.hugo), "--quiet", "--destination", str(site)]]
    if pagefind:
        commands.append([str(peers.pagefind), "--site", str(site), "--quiet"])
    cache = {"HUGO_CACHEDIR": str(folder / "cache")}
    for scenario in (COLD, NOTHING, ONE, SETTINGS):
        if scenario == ONE:
            change_record(project)
        elif scenario == SETTINGS:
            _fill(folder / "hugo" / "hugo.toml", 测速样本="测速的样本")
        yield Step(scenario, commands, folder / "hugo", site, cache)


def _hugo_markdown(peers: Peers, inputs: Inputs, folder: Path) -> Iterator[Step]:
    for name in ("frame", "static"):
        shutil.copytree(SITES / name, folder / name)
    shutil.copytree(SITES / "hugo-markdown", folder / "hugo")
    _fill(folder / "hugo" / "hugo.toml", PAGES=inputs.hugo_pages)
    site = folder / "site"
    command = [str(peers.hugo), "--quiet", "--destination", str(site)]
    cache = {"HUGO_CACHEDIR": str(folder / "cache")}
    yield Step(COLD, [command], folder / "hugo", site, cache)


def _eleventy(peers: Peers, inputs: Inputs, folder: Path) -> Iterator[Step]:
    work = folder / "eleventy"
    shutil.copytree(inputs.pages, work)
    shutil.copytree(SITES / "eleventy", work, dirs_exist_ok=True)
    static = os.path.relpath(SITES / "static", work)
    command = [str(peers.node), str(peers.eleventy)]
    yield Step(COLD, [command], work, work / "out", {"BENCH_STATIC": static})


def _mkdocs(peers: Peers, inputs: Inputs, folder: Path) -> Iterator[Step]:
    shutil.copytree(SITES / "mkdocs", folder / "mkdocs")
    _fill(folder / "mkdocs" / "mkdocs.yml", PAGES=inputs.pages, OUT=folder / "site")
    command = [str(peers.mkdocs), "build", "--quiet"]
    yield Step(COLD, [command], folder / "mkdocs", folder / "site")


def _fill(path: Path, **values: object) -> None:
    text = path.read_text(encoding="utf-8")
    for name, value in values.items():
        text = text.replace(name, str(value))
    path.write_text(text, encoding="utf-8")
