"""Of a record that could not be read its own mistake alone is told, wherever others need it."""

import shutil
from pathlib import Path

import pytest

from generator.checking.content import check_content
from tests.unit.checking.projects import replace

CITY = Path("tests/cities/yunhe")


Row = tuple[str, str, int, int]


@pytest.fixture(scope="module")
def known() -> set[Row]:
    return set(rows(CITY / "content"))


@pytest.fixture
def content(tmp_path: Path) -> Path:
    shutil.copytree(CITY, tmp_path / "yunhe")
    return tmp_path / "yunhe" / "content"


def rows(content: Path) -> list[Row]:
    problems = check_content(content).problems
    return [(row.code, row.place.file, row.place.line, row.place.column) for row in problems]


def told(content: Path, known: set[Row]) -> list[tuple[str, str]]:
    return [row[:2] for row in rows(content) if row not in known]


@pytest.mark.parametrize(
    "file",
    [
        "bodies/yunhe.yml",
        "brands/hedeng-station.yml",
        "organs/yunhe/yunhe-agriculture.yml",
        "practices/2022/night-window-2022.yml",
        "reviews/yunhe-2022.yml",
        "vocabularies/yunhe-glossary.yml",
        "vocabularies/yunhe-scale.yml",
        "vocabularies/yunhe-units.yml",
    ],
)
def test_a_broken_record_is_told_once(file: str, content: Path, known: set[Row]) -> None:
    path = content / file
    path.write_text(path.read_text(encoding="utf-8") + "coluor: {is: red}\n", encoding="utf-8")
    assert told(content, known) == [("unknown-key", f"content/{file}")]


def test_what_does_not_hang_on_a_broken_record_is_told(content: Path, known: set[Row]) -> None:
    broken = content / "brands/hedeng-station.yml"
    broken.write_text(broken.read_text(encoding="utf-8") + "coluor: {is: red}\n", encoding="utf-8")
    settings = content / "settings/site.yml"
    replace(settings, "Stations](brands/hedeng-station", "Stations](brands/heden-station")
    assert told(content, known) == [
        ("unknown-key", "content/brands/hedeng-station.yml"),
        ("link-nowhere", "content/settings/site.yml"),
    ]


def test_a_link_to_a_record_that_is_not_there_is_told(content: Path, known: set[Row]) -> None:
    (content / "practices/2023/east-bank-stations-2023.yml").unlink()
    codes = {code for code, file in told(content, known) if file.startswith("content/brands/")}
    assert codes == {"link-nowhere"}


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("bodies/yunhe.yml", "yunhe-town"),
        ("brands/hedeng-station.yml", "lamp-posts"),
        ("organs/yunhe/yunhe-housing.yml", "houses"),
        ("practices/2022/night-window-2022.yml", "dark-window"),
        ("reviews/yunhe-2022.yml", "the-year"),
        ("sources/circular-2023.yml", "paper"),
    ],
)
def test_of_a_record_that_is_gone_each_reference_alone_is_told(
    file: str, name: str, content: Path, known: set[Row]
) -> None:
    path = content / file
    now = path.rename(path.with_name(f"{name}.yml"))
    moved = str(now.relative_to(content.parent))
    codes = {code for code, at in told(content, known) if at != moved}
    references = {"no-record", "no-record-close", "no-record-many"}
    assert codes - references - {"link-nowhere", "link-nowhere-close"} == set()


def test_a_practice_without_its_organ_is_no_mistake_of_the_next_year(
    content: Path, known: set[Row]
) -> None:
    before = "practices/2022/night-window-2022.yml"
    replace(content / before, "organ: yunhe-public-security", "organ: yunhe-public-securityx")
    assert told(content, known) == [("no-record-close", f"content/{before}")]
