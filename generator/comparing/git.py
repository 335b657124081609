"""Files of a revision, taken out of git as they are stored.

Git only hands over objects: neither the work tree nor the index is looked at, no file is checked
out, and nothing that a repository or a revision brings along can run. Filters and ``textconv``
belong to checkouts and diffs, ``export-subst`` to archives; hooks, monitors and fetching are off.
"""

import os
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple, Protocol

from generator.comparing.faults import BaseFault

# A hook of git runs us with these, which say where *its* repository is.
_OF_ANOTHER = (
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_COMMON_DIR",
    "GIT_INDEX_FILE",
    "GIT_OBJECT_DIRECTORY",
    "GIT_PREFIX",
)
_SETTINGS = (
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    # A folder of the project that looks like a repository is none.
    "safe.bareRepository=explicit",
    "protocol.allow=never",
)
_TREE, _FILE, _LINK, _SUBMODULE = "tree", "100", "120000", "160000"


class Row(NamedTuple):
    """An entry of a tree: its path below it, which object it is, and what sort of entry."""

    path: bytes
    object: str
    mode: str

    @property
    def is_file(self) -> bool:
        """Whether it is a file with contents of its own."""
        return self.mode.startswith(_FILE)

    @property
    def is_link(self) -> bool:
        """Whether it is a symbolic link."""
        return self.mode == _LINK

    @property
    def is_submodule(self) -> bool:
        """Whether it stands for a commit of another repository."""
        return self.mode == _SUBMODULE


class Blobs(Protocol):
    """Contents by name: that of an object, or ``commit:path``."""

    def __call__(self, name: bytes) -> bytes | None:
        """The content; ``None`` where the name leads to none."""
        ...


class Repository:
    """The repository that a folder is in. Raises ``BaseFault`` where there is none."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        done = self._run("rev-parse", "--show-prefix")
        if done.returncode:
            told = _line(done.stderr)
            if "dubious ownership" in told:
                raise BaseFault("repository-not-trusted", folder=str(folder))
            raise BaseFault("no-repository", folder=str(folder))
        # From the top of the repository to the folder: empty, or with a slash at its end.
        self._prefix = done.stdout.removesuffix(b"\n")

    def commit(self, revision: str) -> str:
        """The hash of the commit that a person means. Raises ``BaseFault``."""
        if not revision.strip():
            raise BaseFault("base-empty")
        if revision.startswith("-"):
            raise BaseFault("base-is-option", base=revision)
        found = self._object(os.fsencode(revision) + b"^{commit}")
        if found is None:
            shallow = self._run("rev-parse", "--is-shallow-repository").stdout.strip() == b"true"
            raise BaseFault("clone-shallow" if shallow else "base-unknown", base=revision)
        return found

    def has_more(self, commit: str, path: str) -> bool:
        """Whether a commit has changes of a path that the branch which is checked out has not."""
        found = self._run("merge-base", commit, "HEAD")
        shared = found.stdout.strip().decode("ascii", "replace")
        if found.returncode or not shared:
            return False  # There is no branch yet, or nothing is known of what came before.
        there, here = (self._object(self.name_of(row, path)) for row in (commit, shared))
        return there != here

    def name_of(self, commit: str, path: str) -> bytes:
        """How a file or folder of the project is named in a commit."""
        return commit.encode() + b":" + self._prefix + os.fsencode(path)

    def rows(self, name: bytes) -> list[Row] | None:
        """Every entry of the tree with this name, folders aside; ``None`` where there is none."""
        tree = self._object(name)
        if tree is None or self._told("cat-file", "-t", tree).strip() != _TREE.encode():
            return None
        rows = []
        for line in self._told("ls-tree", "-r", "-z", "--full-tree", tree).split(b"\0"):
            if line:
                head, _, path = line.partition(b"\t")
                mode, _, object_ = head.decode("ascii").split(" ")
                rows.append(Row(path, object_, mode))
        return rows

    @contextmanager
    def blobs(self) -> Iterator[Blobs]:
        """A function that gives contents; symbolic links are followed within the commit alone."""
        command = self._command("cat-file", "--batch", "--follow-symlinks")
        with subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
        ) as process:
            asked, told = process.stdin, process.stdout
            if asked is None or told is None:
                raise ValueError("pipes were asked for")

            def blob(name: bytes) -> bytes | None:
                if b"\n" in name:
                    return None  # Names are lines here.
                try:
                    asked.write(name + b"\n")
                    asked.flush()
                except OSError as error:
                    raise BaseFault("git-failed", told="cat-file") from error
                head = told.readline()
                if not head:
                    # It ends where an object that should be there would have to be fetched.
                    raise BaseFault("clone-partial")
                fields = head.rstrip(b"\n").split(b" ")
                if fields[-1] in (b"missing", b"ambiguous"):
                    return None
                if not fields[-1].isdigit():
                    raise BaseFault("git-failed", told=_line(head))
                data = told.read(int(fields[-1]))
                told.read(1)
                # What leads nowhere has a line with two words: why, and how long its target is.
                is_blob = len(fields) == 3 and fields[1] == b"blob" and b":" not in fields[0]
                return data if is_blob else None

            yield blob

    def _object(self, name: bytes) -> str | None:
        done = self._run("rev-parse", "--verify", "--quiet", name)
        found = done.stdout.strip().decode("ascii", "replace")
        return found if done.returncode == 0 and found.isalnum() else None

    def _told(self, *arguments: str | bytes) -> bytes:
        done = self._run(*arguments)
        if done.returncode:
            raise BaseFault("git-failed", told=_line(done.stderr))
        return done.stdout

    def _run(self, *arguments: str | bytes) -> "subprocess.CompletedProcess[bytes]":
        try:
            return subprocess.run(
                self._command(*arguments),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                check=False,
                env=_environment(),
            )
        except FileNotFoundError as error:
            raise BaseFault("git-missing") from error

    def _command(self, *arguments: str | bytes) -> list[str | bytes]:
        settings = [word for setting in _SETTINGS for word in ("-c", setting)]
        fixed = ["git", "-C", str(self._folder), "--no-pager", "--no-replace-objects"]
        return [*fixed, *settings, *arguments]


def _environment() -> Mapping[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in _OF_ANOTHER}
    # No protocol is allowed, whatever the repository's configuration says: nothing is fetched.
    return kept | {
        "GIT_ALLOW_PROTOCOL": "",
        "GIT_NO_LAZY_FETCH": "1",
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_TERMINAL_PROMPT": "0",
        "LC_ALL": "C",
    }


def _line(told: bytes) -> str:
    """The first line of what git said."""
    return told.decode("utf-8", "replace").strip().partition("\n")[0]
