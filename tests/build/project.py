"""Projects in temporary folders, the command run on them, and trees of files compared."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import yaml

from tests.build.ready import forked

ROOT = Path(__file__).resolve().parent.parent.parent
BASE = ROOT / "tests/golden/base"
MODULE = (sys.executable, "-m", "generator")
SCRIPT = (str(Path(sys.executable).parent / "showcase"),)

# Where a folder in memory is made, if the system has a place for it: disks are slow when many files
# come and go, or have to reach them.
IN_MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # noqa: S108

# The folders of a project that people write in.
ORIGINALS = ("content", "seeds", "media")

Done = subprocess.CompletedProcess[str]


@dataclass(frozen=True, slots=True)
class Site:
    """A built site: the project's copy, the release, and what its settings say."""

    name: str
    project: Path
    folder: Path
    work: Path
    base: str
    languages: tuple[str, ...]

    @property
    def root(self) -> str:
        """The path of the site on its host, with a slash at both ends."""
        return urlsplit(self.base).path

    def path(self, language: str) -> str:
        """What a language's addresses begin with below the root."""
        return "" if language == self.languages[0] else f"{language}/"

    def pages(self) -> list[str]:
        """Addresses below the root of all pages that records and the frame make."""
        return sorted(
            path.relative_to(self.folder).as_posix().removesuffix("index.html")
            for path in self.folder.rglob("index.html")
            if b'http-equiv="refresh"' not in path.read_bytes()
        )


def site_of(name: str, folder: Path) -> Site:
    """The site that was built in ``folder`` from ``folder/project``."""
    settings = read_record(next((folder / "project/content/settings").glob("*.yml")))
    return Site(
        name,
        folder / "project",
        folder / "site",
        folder / "work",
        settings["base_address"],
        tuple(settings["languages"]),
    )


def copied(project: Path, to: Path) -> Path:
    """A copy of a project: its records, sources and pictures, nothing that was generated."""
    for name in ORIGINALS:
        if (project / name).is_dir():
            shutil.copytree(project / name, to / name)
    return to


def read_record(path: Path) -> dict[str, Any]:
    """A record as plain data."""
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert isinstance(data, dict)
    return data


def write_record(path: Path, data: Mapping[str, object]) -> None:
    """Write a record; text that YAML would read as something else is quoted."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8")


def run(
    *arguments: str | Path,
    command: tuple[str, ...] = MODULE,
    cwd: Path = ROOT,
    env: Mapping[str, str] | None = None,
) -> Done:
    """Run the command, as a person would, and give what it said."""
    if command is MODULE and cwd == ROOT and env is None:
        return forked([*map(str, arguments)])
    return subprocess.run(
        [*command, *map(str, arguments)],
        cwd=cwd,
        env={**os.environ, **(env or {})},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )


def build(project: Path, site: Path, work: Path, jobs: int = 2) -> Done:
    """Run ``showcase build``."""
    return run(*build_arguments(project, site, work, jobs))


def build_arguments(project: Path, site: Path, work: Path, jobs: int = 2) -> list[str]:
    """The arguments of ``showcase build``."""
    return [
        "build",
        *("--content", str(project / "content"), "--site-dir", str(site)),
        *("--work", str(work), "--jobs", str(jobs)),
    ]


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder by its path, and every empty folder, with a slash, as no bytes."""
    # Texts for paths: thousands of files are read after each step of a walk of edits.
    root, found = str(folder), {}
    for place, folders, names in os.walk(root, followlinks=False):
        below = place[len(root) + 1 :]
        start = f"{below}/" if below else ""
        for name in names:
            if os.path.isfile(path := os.path.join(place, name)):  # noqa: PTH113, PTH118
                with open(path, "rb") as file:  # noqa: PTH123
                    found[start + name] = file.read()
        if not folders and not names and start:
            found[start] = b""
    return found


def differences(one: Mapping[str, bytes], other: Mapping[str, bytes]) -> list[str]:
    """Names of files that differ or that only one tree has; short, for a failure's message."""
    return sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))
