"""The base is taken out of git as it is stored, and nothing of a repository runs."""

import os
import shutil
import stat
import subprocess
from pathlib import Path

import pytest

from generator.comparing.base import Base, base_of
from generator.comparing.faults import BaseFault
from generator.comparing.git import Repository
from generator.reading.folder import read_folder
from tests.unit.comparing.repositories import commit, git, replaced, repository


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    taken = tmp_path / "taken"
    taken.mkdir()
    return taken


def taken(name: str, project: Path, folder: Path) -> Base:
    """The base, with the files that its records name."""
    base = base_of(name, project / "content", folder)
    base.bring_named(read_folder(base.content))
    return base


def files_of(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and ".git" not in path.parts
    }


def fault(name: str, project: Path, folder: Path) -> str:
    with pytest.raises(BaseFault) as raised:
        base_of(name, project / "content", folder)
    return raised.value.code


@pytest.mark.parametrize("below", ["", "cities/amber harbour"])
def test_a_revision_has_its_records_and_what_they_name(
    below: str, tmp_path: Path, folder: Path
) -> None:
    project = repository(tmp_path / "top", below)
    before = files_of(project)
    replaced(project / "seeds/amber-news.txt", "12 keepers", "13 keepers")
    (project / "content/brands/harbour-lights.yml").unlink()
    base = taken("HEAD", project, folder)
    assert files_of(folder) == before
    assert base.commit == git(project, "rev-parse", "HEAD")


def test_the_work_tree_and_the_index_stay_as_they_are(project: Path, folder: Path) -> None:
    replaced(project / "seeds/amber-news.txt", "12 keepers", "13 keepers")
    before = files_of(project), (project / ".git/index").read_bytes()
    taken("HEAD", project, folder)
    assert (files_of(project), (project / ".git/index").read_bytes()) == before


def test_another_folder_is_taken_as_it_lies_there(
    project: Path, tmp_path: Path, folder: Path
) -> None:
    other = shutil.copytree(project, tmp_path / "other")
    base = taken(str(other), project, folder)
    assert base.content == other / "content"
    assert (base.commit, list(folder.iterdir())) == ("", [])


@pytest.mark.parametrize("name", ["main", "v1", "HEAD~1", "HEAD^", "@{0}"])
def test_any_name_of_a_revision_will_do(name: str, project: Path, folder: Path) -> None:
    git(project, "tag", "v1")
    commit(project)
    assert len(taken(name, project, folder).commit) == 40


def test_a_revision_is_no_option_of_git(project: Path, folder: Path) -> None:
    assert fault("--output=x", project, folder) == "base-is-option"
    assert fault("-h", project, folder) == "base-is-option"


@pytest.mark.parametrize("name", ["nowhere", "HEAD:content", "main..v1", "main v1", "main\n--help"])
def test_what_is_no_revision_is_said(name: str, project: Path, folder: Path) -> None:
    assert fault(name, project, folder) == "base-unknown"


@pytest.mark.parametrize("name", ["", " "])
def test_an_empty_word_names_nothing(name: str, project: Path, folder: Path) -> None:
    assert fault(name, project, folder) == "base-empty"


def test_a_folder_without_records_is_said(project: Path, folder: Path, tmp_path: Path) -> None:
    assert fault(str(tmp_path), project, folder) == "base-without-content"


def test_without_a_repository_there_are_no_revisions(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    (tmp_path / "alone/content").mkdir(parents=True)
    assert fault("HEAD", tmp_path / "alone", folder) == "no-repository"


def test_without_git_it_is_said(
    project: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(folder))
    assert fault("HEAD", project, folder) == "git-missing"


def test_a_clone_that_lacks_the_revision_says_so(
    project: Path, tmp_path: Path, folder: Path
) -> None:
    old = git(project, "rev-parse", "HEAD")
    commit(project, "a second one")
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "--quiet", "--depth", "1", f"file://{project}", str(clone))
    assert fault("HEAD~1", clone, folder) == "clone-shallow"
    assert fault(old, clone, folder) == "clone-shallow"


def test_a_clone_that_lacks_files_fetches_none(project: Path, tmp_path: Path, folder: Path) -> None:
    (project / "content/brands/harbour-lights.yml").unlink()
    commit(project, "a second one")
    git(project, "config", "uploadpack.allowFilter", "true")
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "--quiet", "--filter=blob:none", f"file://{project}", str(clone))
    assert fault("HEAD~1", clone, folder) == "clone-partial"


def test_a_repository_of_somebody_else_is_not_trusted(
    project: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    assert fault("HEAD", project, folder) == "repository-not-trusted"


def test_a_base_without_the_folder_has_no_records(project: Path, folder: Path) -> None:
    git(project, "mv", "content", "records")
    commit(project)
    base = taken("HEAD", project, folder)
    assert not base.content.exists()


def test_a_hook_of_git_asks_about_another_repository_than_ours(
    project: Path, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = repository(tmp_path / "other")
    mine = commit(project, "of ours alone")
    monkeypatch.setenv("GIT_DIR", str(other / ".git"))
    monkeypatch.setenv("GIT_WORK_TREE", str(other))
    assert taken("HEAD", project, folder).commit == mine


def test_nothing_that_a_repository_brings_along_runs(
    project: Path, folder: Path, tmp_path: Path
) -> None:
    mark = tmp_path / "it-ran"
    evil = tmp_path / "evil"
    evil.write_text(f"#!/bin/sh\ntouch {mark}\ncat\n")
    evil.chmod(evil.stat().st_mode | stat.S_IXUSR)
    (project / ".gitattributes").write_text("* filter=evil diff=evil export-subst ident\n")
    (project / "content/brands/.gitattributes").write_text("* export-ignore\n")
    replaced(
        project / "content/bodies/amber-harbour.yml",
        "first_published",
        "# $Format:%H$ $Id$\nfirst_published",
    )
    commit(project)
    stored = files_of(project)
    for hook in ("post-checkout", "pre-commit", "post-index-change", "reference-transaction"):
        shutil.copy(evil, project / ".git/hooks" / hook)
    for setting in (
        "filter.evil.smudge",
        "filter.evil.process",
        "diff.evil.textconv",
        "diff.external",
        "core.fsmonitor",
        "core.pager",
        "core.sshCommand",
        "core.editor",
        "core.askPass",
        "core.alternateRefsCommand",
        "credential.helper",
        "gpg.program",
        "alias.rev-parse",
        "uploadpack.packObjectsHook",
    ):
        git(project, "config", setting, f"!{evil}" if setting.startswith("alias") else str(evil))
    mark.unlink(missing_ok=True)  # Some of these run when git itself is called like this.
    taken("HEAD", project, folder)
    assert not mark.exists()
    found = files_of(folder)
    assert found == {name: stored[name] for name in found}
    assert "content/brands/harbour-lights.yml" in found


def test_a_folder_that_looks_like_a_repository_is_none(tmp_path: Path, folder: Path) -> None:
    # A stranger's records may come with files that git would take for a repository of its own.
    project, mark = repository(tmp_path / "top", "city"), tmp_path / "it-ran"
    settings = f"[core]\n\trepositoryformatversion = 0\n\tfsmonitor = touch {mark}\n"
    (project / "HEAD").write_text("ref: refs/heads/main\n")
    (project / "config").write_text(settings)
    for name in ("objects", "refs"):
        (project / name).mkdir()
    assert fault("HEAD", project, folder) == "no-repository"
    assert not mark.exists()


def test_links_of_a_revision_lead_nowhere(project: Path, folder: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.yml"
    secret.write_text("secret: 1\n")
    (project / "content/brands/linked.yml").symlink_to(secret)
    (project / "content/outside").symlink_to(tmp_path)
    (project / "seeds/amber-news.txt").rename(project / "seeds/there.txt")
    (project / "seeds/amber-news.txt").symlink_to("there.txt")
    (project / "media/lamp.png").unlink()
    (project / "media/lamp.png").symlink_to(secret)
    commit(project)
    base = taken("HEAD", project, folder)
    links = [path for path in folder.rglob("*") if path.is_symlink()]
    assert sorted(path.name for path in links) == ["linked.yml", "outside"]
    assert not any(path.exists() for path in links)
    codes = [problem.code for problem in read_folder(base.content).problems]
    assert codes == ["symbolic-link", "symbolic-link"]
    # Within the revision a link is the file that it leads to; none leads out of it.
    assert (folder / "seeds/amber-news.txt").read_bytes().startswith(b"On 12 March")
    assert not (folder / "media/lamp.png").exists()


def test_a_tree_made_by_hand_writes_nothing_elsewhere(project: Path, folder: Path) -> None:
    blob = git(project, "hash-object", "-w", "seeds/amber-news.txt")

    def tree(*rows: tuple[str, str, str]) -> str:
        data = b"".join(
            f"{mode} {name}".encode() + b"\0" + bytes.fromhex(object_)
            for mode, name, object_ in rows
        )
        done = subprocess.run(
            [
                "git",
                "-C",
                str(project),
                "hash-object",
                "-w",
                "-t",
                "tree",
                "--literally",
                "--stdin",
            ],
            input=data,
            capture_output=True,
            check=True,
        )
        return done.stdout.decode().strip()

    out = tree(("100644", "escaped.yml", blob))
    twice = tree(("120000", "a", blob), ("40000", "a", out), ("40000", "..", out))
    top = tree(("40000", "content", twice))
    made = git(project, "commit-tree", top, "-m", "made by hand")
    inner = folder / "inner"
    inner.mkdir()
    base_of(made, project / "content", inner)
    assert {path.name for path in folder.rglob("*")} <= {"inner", "content", "a", "escaped.yml"}
    assert not (inner / "escaped.yml").exists()


def test_submodules_are_named(project: Path, folder: Path, tmp_path: Path) -> None:
    other = repository(tmp_path / "other")
    git(
        project,
        "-c",
        "protocol.file.allow=always",
        "submodule",
        "--quiet",
        "add",
        str(other),
        "content/practices/elsewhere",
    )
    commit(project)
    assert taken("HEAD", project, folder).submodules == ("practices/elsewhere",)


def test_a_record_names_no_file_outside_of_the_project(tmp_path: Path, folder: Path) -> None:
    top = tmp_path / "top"
    project = repository(top, "city")
    (top / "secret.txt").write_text("secret\n")
    replaced(project / "content/sources/amber-news.yml", "seeds/amber-news.txt", "../secret.txt")
    commit(top)
    inner = folder / "inner"
    inner.mkdir()
    taken("HEAD", project, inner)
    assert [path.name for path in folder.iterdir()] == ["inner"]


def test_names_with_line_breaks_and_bytes_are_taken(project: Path, folder: Path) -> None:
    name = os.fsdecode(b"content/brands/odd\nna\xffme.yml")
    (project / name).write_text("x: 1\n")
    commit(project)
    taken("HEAD", project, folder)
    assert (folder / name).read_text() == "x: 1\n"


def test_a_broken_repository_is_said(project: Path, folder: Path) -> None:
    for path in (project / ".git/objects").glob("??/*"):
        path.chmod(0o600)
        path.write_bytes(b"broken")
    assert fault("HEAD", project, folder) in ("base-unknown", "git-failed", "clone-partial")


def test_a_name_with_a_line_break_is_asked_for_in_vain(project: Path) -> None:
    with Repository(project).blobs() as blob:
        assert blob(b"HEAD:seeds/amber-news.txt\nHEAD:media/lamp.png") is None
        assert blob(b"HEAD:nothing") is None
        assert blob(b"HEAD:content") is None
        assert (blob(b"HEAD:seeds/amber-news.txt") or b"").startswith(b"On 12")
