"""What somebody else put where a build writes stays: by hand, or by a symbolic link in a branch."""

from pathlib import Path

import pytest

from generator.building.belonging import foreign_in
from tests.build.project import BASE, Site, build, copied, run, tree

pytestmark = pytest.mark.build

# By hand, or of another program: pages, pictures, whatever.
FOREIGN = [
    ("docs/en/index.md", "# Our handbook\n"),
    ("docs/en/handbook/first-day.md", "---\ntitle: First day\n---\nWelcome.\n"),
    ("docs/en/assets/logo.png", "a picture"),
    ("docs/zh/notes.txt", "years of work"),
    ("mkdocs.yml", "site_name: Our handbook\n"),
    ("mkdocs.zh.yml", "INHERIT: mkdocs.yml\n"),
]


@pytest.mark.parametrize(("name", "text"), FOREIGN, ids=[name for name, _ in FOREIGN])
def test_a_file_by_hand_is_refused(tmp_path: Path, name: str, text: str) -> None:
    project = copied(BASE, tmp_path / "project")
    path = project / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    # A slice writes configurations alone.
    share = ["--slice", "1/2"] if name == "mkdocs.zh.yml" else []
    done = run("build", "--content", project / "content", "--site-dir", tmp_path / "site", *share)
    assert done.returncode == 2, done.stderr
    assert str(path) in done.stderr
    assert path.read_text() == text
    assert not (tmp_path / "site").exists()


@pytest.mark.parametrize("at", ["docs", "docs/en", "docs/en/brands"])
@pytest.mark.parametrize("warm", [False, True], ids=["cold", "warm"])
def test_where_a_link_leads_nothing_is_deleted(tmp_path: Path, at: str, *, warm: bool) -> None:
    project = copied(BASE, tmp_path / "project")
    if warm:
        assert build(project, tmp_path / "site", project).returncode == 0
    elsewhere = tmp_path / "elsewhere"
    for name in ("letters.txt", "en/letters.txt", "zh/index.md"):
        (elsewhere / name).parent.mkdir(parents=True, exist_ok=True)
        (elsewhere / name).write_text("years of work")
    before = tree(elsewhere)
    link = project / at
    if link.exists():
        link.rename(tmp_path / "old")
    link.parent.mkdir(parents=True, exist_ok=True)
    link.symlink_to(elsewhere)
    settings = project / "content/settings/site.yml"
    settings.write_text(settings.read_text().replace("with proof", "with its proof"))
    build(project, tmp_path / "site", project)
    after = tree(elsewhere)
    assert {name: after.get(name) for name in before} == before


def test_where_the_spare_release_is_a_link_nothing_is_deleted(tmp_path: Path) -> None:
    project = copied(BASE, tmp_path / "project")
    assert build(project, tmp_path / "site", project).returncode == 0
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "letters.txt").write_text("years of work")
    (project / "build/spare").symlink_to(elsewhere)
    settings = project / "content/settings/site.yml"
    settings.write_text(settings.read_text().replace("with proof", "with its proof"))
    assert build(project, tmp_path / "site", project).returncode == 0
    assert tree(elsewhere) == {"letters.txt": b"years of work"}
    assert not (tmp_path / "site").is_symlink()


def test_a_header_alone_deletes_no_folder(tmp_path: Path) -> None:
    """The configuration of a language that the site had: its docs go only if they are ours."""
    project = copied(BASE, tmp_path / "project")
    assert build(project, tmp_path / "site", project).returncode == 0
    header = (project / "mkdocs.zh.yml").read_text().replace("zh", "api")
    (project / "mkdocs.api.yml").write_text(header)
    (project / "docs/api").mkdir()
    (project / "docs/api/index.md").write_text("# Our own\n")
    settings = project / "content/settings/site.yml"
    settings.write_text(settings.read_text().replace("with proof", "with its proof"))
    assert build(project, tmp_path / "site", project).returncode == 0
    assert (project / "docs/api/index.md").read_text() == "# Our own\n"


def test_what_a_build_left_is_known_without_what_it_kept(tmp_path: Path) -> None:
    """Everything in ``build/`` may be deleted; a full disk may have cut a page short."""
    project = copied(BASE, tmp_path / "project")
    assert build(project, tmp_path / "site", project).returncode == 0
    (project / "build").rename(tmp_path / "gone")
    (project / "docs/en/gone.md").write_bytes(b"---\ntitle: ")
    (project / "docs/en/empty.md").write_bytes(b"")
    (project / "docs/en/.about.md.4194304.tmp").write_bytes(b"x")
    assert build(project, tmp_path / "site", project).returncode == 0
    assert not (project / "docs/en/gone.md").exists()


def test_whatever_a_build_leaves_is_known(yangzhou: Site, yunhe: Site) -> None:
    for site in (yangzhou, yunhe):
        for language in site.languages:
            assert foreign_in(site.work / "docs" / language) is None
