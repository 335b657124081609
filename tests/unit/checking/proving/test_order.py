"""Places in a review's list, for every change of one or two of them."""

import shutil
from pathlib import Path

import pytest

from generator.checking.content import check_content

YUNHE = Path("tests/cities/yunhe")
ORGANS = (
    *("public-security", "housing", "education", "culture-tourism", "agriculture"),
    *("approval", "archives"),
)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copytree(YUNHE, tmp_path_factory.mktemp("order") / "yunhe"))


def told(project: Path, orders: dict[str, int]) -> set[tuple[str, str]]:
    """Codes with the organs that they are told at, where these have other numbers."""
    texts = {}
    for organ, order in orders.items():
        path = project / f"content/participations/2022/2022-yunhe-{organ}.yml"
        texts[path] = path.read_text(encoding="utf-8")
        old = f"order: {ORGANS.index(organ) + 1}\n"
        assert old in texts[path]
        path.write_text(texts[path].replace(old, f"order: {order}\n"), encoding="utf-8")
    problems = check_content(project / "content").problems
    for path, text in texts.items():
        path.write_text(text, encoding="utf-8")
    return {
        (row.code, Path(row.place.file).stem.removeprefix("2022-yunhe-"))
        for row in problems
        if row.name == "order"
    }


CASES: list[tuple[dict[str, int], set[tuple[str, str]]]] = [
    ({}, set()),
    ({"archives": 8}, {("order-gap", "archives")}),
    ({"archives": 6}, {("order-twice", "archives"), ("order-twice", "approval")}),
    # One number that is out of place is told, not those that it leaves behind.
    ({"education": 8}, {("order-differs", "education")}),
    ({"archives": 1}, {("order-twice", "archives"), ("order-twice", "public-security")}),
    ({"archives": 6, "approval": 7}, {("order-differs", "approval")}),
    (
        {"education": 9, "housing": 8},
        {("order-differs", "education"), ("order-differs", "housing")},
    ),
]


@pytest.mark.parametrize(("orders", "expected"), CASES)
def test_orders(project: Path, orders: dict[str, int], expected: set[tuple[str, str]]) -> None:
    assert told(project, orders) == expected


def test_an_organ_takes_part_in_a_review_once(project: Path) -> None:
    folder = project / "content/participations/2022"
    path = folder / "2022-yunhe-archives.yml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("organ: yunhe-archives", "organ: yunhe-housing"), encoding="utf-8")
    problems = check_content(project / "content").problems
    path.write_text(text, encoding="utf-8")
    found = {row.place.file for row in problems if row.code == "participation-twice"}
    names = ("2022-yunhe-archives.yml", "2022-yunhe-housing.yml")
    assert found == {f"content/participations/2022/{name}" for name in names}
