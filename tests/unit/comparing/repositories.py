"""Repositories of git in temporary folders, made of a fictional project."""

import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
BASE = ROOT / "tests/golden/base"

_WHO = ("-c", "user.name=Nobody", "-c", "user.email=nobody@amber.example")


def git(folder: Path, *arguments: str) -> str:
    """Run git in a folder; gives what it said."""
    command = ["git", "-C", str(folder), *_WHO, "-c", "commit.gpgsign=false", *arguments]
    done = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")
    return done.stdout.strip()


def commit(folder: Path, message: str = "a state") -> str:
    """Commit everything in a folder; gives the hash."""
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--allow-empty", "--message", message)
    return git(folder, "rev-parse", "HEAD")


def repository(top: Path, below: str = "") -> Path:
    """A repository in ``top`` with the project, committed, in a folder of it; gives that one."""
    project = top / below if below else top
    project.mkdir(parents=True, exist_ok=True)
    for name in ("content", "seeds", "media"):
        shutil.copytree(BASE / name, project / name)
    git(top, "init", "--quiet", "--initial-branch", "main")
    commit(top)
    return project


def replaced(path: Path, old: str, new: str) -> None:
    """Put other words in the place of words that a file has."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
