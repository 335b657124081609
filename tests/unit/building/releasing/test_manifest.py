"""The manifest: `sha256sum` can check it, and its lists stay short."""

import hashlib
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.building.releasing.manifest import MOST, SpoiltManifestError, manifest, told
from generator.building.releasing.release import put


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def files(count: int) -> dict[str, str]:
    return {f"brands/b-{number}/index.html": digest(str(number)) for number in range(count)}


def checked(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", "-c", "find manifest* -type f -exec cat {} + | sha256sum --check --strict"],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.parametrize("count", [1, MOST, MOST + 1])
def test_every_file_is_checked_and_a_changed_one_is_found(tmp_path: Path, count: int) -> None:
    digests = {f"{number}/a b.txt": digest(str(number)) for number in range(count)}
    for number in range(count):
        (tmp_path / str(number)).mkdir()
        (tmp_path / str(number) / "a b.txt").write_text(str(number))
    for name, data in manifest(digests):
        put(tmp_path, name, data)
    done = checked(tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    lists = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.sha256")}
    assert {line.rpartition(": ")[0] for line in done.stdout.splitlines()} == (
        digests.keys() | lists
    ) - {"manifest.sha256"}
    assert len(lists) == (1 if count <= MOST else 17)
    (tmp_path / "0/a b.txt").write_text("another")
    assert checked(tmp_path).returncode != 0


def test_the_top_list_stands_for_everything() -> None:
    digests = files(3 * MOST)
    before = dict(manifest(digests))
    digests["brands/b-7/index.html"] = digest("another")
    after = dict(manifest(digests))
    assert after["manifest.sha256"] != before["manifest.sha256"]
    assert len(changed(before, after)) == 2


def changed(before: Mapping[str, bytes], after: Mapping[str, bytes]) -> set[str]:
    return {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}


def test_one_file_more_rewrites_few_lists() -> None:
    """A list and those above it; where a list becomes too long, the sixteen that it is cut into."""
    digests: dict[str, str] = {}
    before = dict(manifest(digests, 8))
    most = 0
    for name, value in files(1000).items():
        digests[name] = value
        after = dict(manifest(digests, 8))
        most = max(most, len(changed(before, after)))
        assert all(data.count(b"\n") <= 16 for data in after.values())
        before = after
    assert len(before) > 1000 / 8
    assert most <= 4 + 16


@pytest.mark.parametrize("count", [0, 1, 5, 300])
def test_a_manifest_is_read_as_it_was_written(count: int) -> None:
    lists = dict(manifest(files(count), most=3))
    digests = told(lists.__getitem__)
    assert digests == files(count) | {
        name: hashlib.sha256(data).hexdigest() for name, data in lists.items()
    }


@pytest.mark.parametrize(
    "line",
    [
        "{0}  ../secret",
        "{0}  a/../../secret",
        "{0}  /etc/passwd",
        "{0} one-blank",
        "{0}  ",
        "abc  short",
        "{0}  twice\n{0}  twice",
        "{0}  manifest/0.sha256",
        "{0}  manifest.sha256",
        "\0",
    ],
)
def test_a_manifest_that_no_build_wrote_is_refused(line: str) -> None:
    lists = {
        "manifest.sha256": f"{line.format('0' * 64)}\n".encode(),
        "manifest/0.sha256": b"",
    }
    with pytest.raises(SpoiltManifestError):
        told(lists.__getitem__)
