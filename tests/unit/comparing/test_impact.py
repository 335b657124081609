"""Changes of a fictional project, compared with the commit before; pages are left out here."""

import hashlib
import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from generator.comparing.impact import Impact, impact_of
from generator.comparing.telling.report import Format, bounded_markdown, report
from tests.unit.comparing.repositories import commit, git, replaced, repository

Compared = Callable[[], Impact]


@pytest.fixture
def compared(project: Path) -> Compared:
    return lambda: impact(project)


def impact(project: Path, base: str = "HEAD") -> Impact:
    return impact_of(base, project / "content", 1, lambda *_: None, with_pages=False)


def data(found: Impact) -> dict[str, Any]:
    told = json.loads(report(found, "en", "json"))
    assert isinstance(told, dict)
    return told


def records(found: Impact) -> list[str]:
    return [f"{row.what} {row.kind.name}/{row.entry.id}" for row in found.records]


def test_nothing_changed(compared: Compared) -> None:
    found = compared()
    assert found.is_nothing
    assert "No change: every record" in report(found, "en", "text")
    assert "没有变化" in report(found, "zh", "markdown")
    assert not found.problems.has_errors


def test_what_only_is_written_otherwise_is_no_change(project: Path, compared: Compared) -> None:
    replaced(
        project / "content/brands/harbour-lights.yml",
        "owner: culture-office",
        "# a remark\nowner: 'culture-office'",
    )
    assert compared().is_nothing


def test_a_changed_record_with_all_that_follows(project: Path, compared: Compared) -> None:
    path = project / "content/practices/task-list.yml"
    replaced(path, "Each of the 12 keepers is visited", "Each keeper is visited")
    replaced(path, "dimension: duty", "dimension: brand")
    found = compared()
    assert report(found, "en", "markdown").split("\n\n### Problems")[0] == (
        f"## What this change does, compared with `HEAD` (`{found.commit[:12]}`)\n\n"
        "- **Records**: 1 changed\n"
        "- **Quotes**: 3 checked, all found\n"
        "- **Problems**: 1 notice brought in\n\n"
        "### To be known\n\n"
        "- Pages were left out, as --no-pages says."
    )
    assert report(found, "en", "text").endswith(
        "Records\n"
        "  changed: practice task-list – A task list\n"
        "      dimension: “duty” → “brand”\n"
        "      effects[0].text.en\n"
        "          before: “Each of the 12 keepers is visited once a month.”\n"
        "          now: “Each keeper is visited once a month.”"
    ), report(found, "en", "text")


def test_a_new_record_and_one_that_is_gone(project: Path, compared: Compared) -> None:
    brand = project / "content/brands/harbour-lights.yml"
    shutil.copy(brand, brand.with_name("harbour-lamps.yml"))
    brand.unlink()
    found = compared()
    assert records(found) == ["added brand/harbour-lamps", "removed brand/harbour-lights"]
    assert found.gone == ("/brands/harbour-lights/", "/zh/brands/harbour-lights/")
    text = report(found, "en", "text")
    assert "It says the same as harbour-lights, which is gone, or nearly so." in text
    assert "former_ids: [harbour-lights]" in text
    assert "Addresses  2 lead nowhere now" in text
    # What went from one record to another is neither new nor gone.
    assert (found.quotes.new, found.quotes.gone) == (0, 0)


def test_a_new_record_that_may_be_an_old_one(project: Path, compared: Compared) -> None:
    brand, practice = (project / "content" / name for name in ("brands", "practices"))
    text = (brand / "harbour-lights.yml").read_text(encoding="utf-8")
    text = text.replace("Volunteers look after", "Volunteers care for")
    (brand / "harbour-lamps.yml").write_text(text, encoding="utf-8")
    (brand / "harbour-lights.yml").unlink()
    text = (practice / "task-list.yml").read_text(encoding="utf-8")
    (practice / "other.yml").write_text(text.replace("keeper", "guard").replace("task", "wish"))
    assert [row.other for row in compared().records] == ["harbour-lights", "", ""]


def test_a_renamed_record(project: Path, compared: Compared) -> None:
    brand = project / "content/brands/harbour-lights.yml"
    text = brand.read_text().replace(
        "owner:", "former_ids: [harbour-lights]\nstatus: ended\nowner:"
    )
    brand.with_name("harbour-lamps.yml").write_text(text)
    brand.unlink()
    found = compared()
    (row,) = data(found)["records"]
    assert (row["change"], row["id"], row["id_before"]) == (
        "renamed",
        "harbour-lamps",
        "harbour-lights",
    )
    assert [field["field"] for field in row["fields"]] == ["status"]
    assert found.gone == ()


def test_a_record_that_another_one_takes_in(project: Path, compared: Compared) -> None:
    brand = project / "content/brands/harbour-lights.yml"
    shutil.copy(brand, brand.with_name("old-lights.yml"))
    commit(project)
    brand.with_name("old-lights.yml").unlink()
    replaced(brand, "owner:", "former_ids: [old-lights]\nowner:")
    found = compared()
    assert records(found) == ["changed brand/harbour-lights", "removed brand/old-lights"]
    assert "Its address leads to harbour-lights." in report(found, "en", "text")
    assert found.gone == ()


def test_a_former_id_that_is_taken_away(project: Path, compared: Compared) -> None:
    brand = project / "content/brands/harbour-lights.yml"
    replaced(brand, "owner:", "former_ids: [lights, lamps]\nowner:")
    commit(project)
    replaced(brand, "[lights, lamps]", "[lamps]")
    found = compared()
    assert found.gone == ("/brands/lights/", "/zh/brands/lights/")
    assert "former_ids[0] removed: “lights”" in report(found, "en", "text")


def test_a_moved_record(project: Path, compared: Compared) -> None:
    folder = project / "content/practices/2030"
    folder.mkdir()
    (project / "content/practices/task-list.yml").rename(folder / "task-list.yml")
    found = compared()
    assert records(found) == ["moved practice/task-list"]
    assert "practices/task-list.yml → practices/2030/task-list.yml" in report(found, "zh", "text")
    assert found.quotes.total == 0
    assert not found.problems.brought


def test_a_source_with_another_text(project: Path, compared: Compared) -> None:
    seed = project / "seeds/amber-news.txt"
    replaced(seed, "The Lighthouse Bureau has 12 keepers.", "The Lighthouse Bureau has 13 keepers.")
    found = compared()
    (source,) = found.sources
    assert not source.recorded
    assert [(row.kind, row.id, row.path) for row in source.lost] == [
        ("organ", "lighthouse-bureau", ("aliases", 0, "evidence", 0)),
        ("practice", "task-list", ("effects", 0, "evidence", 1)),
    ]
    assert "Its record does not have the hash of this text." in report(found, "en", "text")
    sha256 = hashlib.sha256(seed.read_bytes()).hexdigest()
    old = "8159e7f8434a10c22b56f7d8955c344b9375773f16884ea40c9ae082876a40c7"
    replaced(project / "content/sources/amber-news.yml", old, sha256)
    found = compared()
    text = report(found, "en", "text")
    assert "has 12 keepers" in text
    assert "has 13 keepers" in text
    assert "2 not in the new text" in text
    assert "quote-not-found" in text
    assert found.problems.has_errors


def test_a_source_saved_with_other_line_breaks(project: Path, compared: Compared) -> None:
    seed = project / "seeds/amber-news.txt"
    seed.write_bytes(seed.read_bytes().replace(b"\n", b"\r\n"))
    text = report(compared(), "en", "text")
    assert "Only blanks and line breaks differ." in text
    assert "all stand in the new text" in text


def test_a_picture_with_another_file(project: Path, compared: Compared) -> None:
    Image.new("RGB", (800, 600), "#123456").save(project / "media/lamp.png")
    found = compared()
    text = report(found, "en", "text")
    assert "Pictures  1 with another file" in text
    assert re.search(r"  lamp, media/lamp.png: [0-9a-f]{12} → [0-9a-f]{12}\n?", text)
    (project / "media/lamp.png").unlink()
    assert data(compared())["pictures"][0]["hash_after"] is None


def test_a_record_that_breaks(project: Path, compared: Compared) -> None:
    replaced(project / "content/brands/harbour-lights.yml", "owner: culture-office", "owner: [")
    replaced(project / "content/problems/visits-unwritten.yml", "status: open", "status: unknown")
    found = compared()
    assert records(found) == ["changed problem/visits-unwritten"]
    assert [(row.file, row.when) for row in found.unread] == [("brands/harbour-lights.yml", "now")]
    assert found.problems.has_errors
    assert found.gone == ()
    assert not found.problems.mended


def test_a_record_that_was_broken(project: Path, compared: Compared) -> None:
    brand = project / "content/brands/harbour-lights.yml"
    whole = brand.read_text()
    brand.write_text("owner: [")
    commit(project)
    found = compared()
    assert [row.when for row in found.unread] == ["both"]
    assert not found.problems.has_errors
    brand.write_text(whole)
    found = compared()
    assert [row.when for row in found.unread] == ["before"]
    assert records(found) == []
    assert found.problems.mended
    assert not found.problems.has_errors


def test_settings_that_break(project: Path, compared: Compared) -> None:
    replaced(project / "content/settings/site.yml", "languages: [en, zh]", "languages: en")
    replaced(project / "content/problems/visits-unwritten.yml", "status: open", "status: unknown")
    found = compared()
    assert records(found) == ["changed problem/visits-unwritten"]
    assert found.problems.has_errors
    assert (found.gone, found.problems.mended) == ((), ())
    assert found.quotes.total == 1
    assert "1 could not be checked" in report(found, "en", "text")


def test_no_content_at_all(project: Path, compared: Compared) -> None:
    (project / "content").rename(project / "elsewhere")
    found = compared()
    assert (found.records, found.gone) == ((), ())
    assert [row.code for row in found.problems.brought] == ["no-content-folder"]
    assert "nothing was compared" in report(found, "en", "text")


def test_a_base_without_content(project: Path) -> None:
    whole = project / "content"
    whole.rename(project / "elsewhere")
    commit(project)
    (project / "elsewhere").rename(whole)
    found = impact(project)
    assert {row.what for row in found.records} == {"added"}
    assert "everything is new" in report(found, "en", "text")
    assert not found.problems.mended


def test_what_is_not_public_is_not_told(project: Path, compared: Compared) -> None:
    path = project / "content/participations/2030-culture-office.yml"
    replaced(path, "level: good", "level: fair")
    found = compared()
    forms: tuple[Format, ...] = ("text", "markdown", "json")
    assert not any("fair" in report(found, "en", form) for form in forms)
    (row,) = data(found)["records"]
    assert row["fields"] == [
        {
            "change": "hidden",
            "field": "rating",
            "field_before": None,
            "before": None,
            "after": None,
        }
    ]


def test_the_same_content_gives_the_same_report(project: Path) -> None:
    replaced(project / "content/problems/visits-unwritten.yml", "status: open", "status: unknown")
    brand = project / "content/brands/harbour-lights.yml"
    for number in range(5):
        shutil.copy(brand, brand.with_name(f"lights-{number}.yml"))
    told = {report(impact(project), "zh", "json") for _ in range(2)}
    assert len(told) == 1


def test_a_project_in_a_folder_of_its_repository(tmp_path: Path) -> None:
    project = repository(tmp_path / "top", "cities/amber")
    replaced(project / "content/problems/visits-unwritten.yml", "status: open", "status: unknown")
    assert records(impact(project)) == ["changed problem/visits-unwritten"]


def test_a_base_that_went_on_is_named(project: Path) -> None:
    problem = project / "content/problems/visits-unwritten.yml"
    git(project, "switch", "--quiet", "--create", "mine")
    replaced(problem, "status: open", "status: unknown")
    commit(project, "of mine")
    git(project, "switch", "--quiet", "main")
    (project / "README.md").write_text("What is no content is not of interest.\n")
    commit(project, "of others")
    git(project, "switch", "--quiet", "mine")
    assert [row.code for row in impact(project, "main").notes] == ["pages-left-out"]
    git(project, "switch", "--quiet", "main")
    replaced(project / "content/brands/harbour-lights.yml", "owner:", "status: ended\nowner:")
    commit(project, "of others")
    git(project, "switch", "--quiet", "mine")
    found = impact(project, "main")
    assert found.notes[0].told == ("main",)
    assert "main has changes that the branch here has not" in report(found, "en", "text")
    git(project, "merge", "--quiet", "main")
    found = impact(project, "main")
    assert records(found) == ["changed problem/visits-unwritten"]
    assert [row.code for row in found.notes] == ["pages-left-out"]


def test_a_hash_is_named_once(project: Path) -> None:
    found = impact(project, git(project, "rev-parse", "HEAD"))
    assert f"compared with {found.commit}\n" in report(found, "en", "text")


def test_another_copy_as_the_base(project: Path, tmp_path: Path) -> None:
    other = shutil.copytree(project, tmp_path / "other")
    replaced(project / "content/problems/visits-unwritten.yml", "status: open", "status: unknown")
    found = impact(project, str(other))
    assert records(found) == ["changed problem/visits-unwritten"]
    assert (found.commit, data(found)["base"]["commit"]) == ("", None)


def test_many_changes_are_told_with_how_many_more(project: Path, compared: Compared) -> None:
    brand = project / "content/brands/harbour-lights.yml"
    text = brand.read_text().split("approach:")[0]
    for number in range(70):
        # Copies that say the very same would be told.
        own = text.replace("2031-04-01", f"2031-{4 + number // 28:02}-{1 + number % 28:02}")
        brand.with_name(f"lights-{number:03}.yml").write_text(own)
    found = compared()
    told = report(found, "en", "text")
    assert "  and 10 more" in told
    assert "Records  70 added" in told
    assert len(data(found)["records"]) == 70
    short = bounded_markdown(found, "en", 2000)
    assert len(short) <= 2000
    assert "- and 40 more" in short


def test_json_has_each_sign_and_steers_nothing(project: Path, compared: Compared) -> None:
    path = project / "content/problems/visits-unwritten.yml"
    replaced(path, "Visits are seldom written down.", '"Visits \\u200bare \\u00a0seldom…"')
    told = report(compared(), "en", "json")
    assert "\u200b" not in told
    assert "\\u200b" in told
    (row,) = json.loads(told)["records"]
    assert row["fields"][0]["after"] == "Visits \u200bare \u00a0seldom…"


def test_nothing_is_left_behind(
    project: Path, compared: Compared, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))
    compared()
    assert list(scratch.iterdir()) == []
    assert git(project, "status", "--short") == ""
