"""What a record marks as not public is in no file and no file name of a release.

Shown by what a reader could tell: whatever the unpublished levels are, and whether they are there
at all, every file of the release stays the same.
"""

from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from tests.build.project import Site, build, copied, differences, read_record, tree, write_record

pytestmark = pytest.mark.build

Change = Callable[[dict[str, Any]], None]


def unpublished(project: Path) -> list[Path]:
    records = sorted((project / "content/participations").rglob("*.yml"))
    return [path for path in records if read_record(path).get("rating", {}).get("public") is False]


def rewritten(project: Path, change: Change) -> int:
    paths = unpublished(project)
    for path in paths:
        data = read_record(path)
        change(data)
        write_record(path, data)
    return len(paths)


def without(data: dict[str, Any]) -> None:
    del data["rating"]


def other_level(data: dict[str, Any]) -> None:
    level = data["rating"]["level"]
    data["rating"]["level"] = "excellent" if level != "excellent" else "not-competent"


def with_evidence(data: dict[str, Any]) -> None:
    """Proof for the level, of words that the record cites already."""
    data["rating"]["evidence"] = [deepcopy(data["evidence"][0])]


@pytest.fixture(scope="module")
def site_without(yunhe: Site, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The release of a city that has no unpublished level."""
    return released(yunhe, without, tmp_path_factory.mktemp("without"))


def released(yunhe: Site, change: Change, folder: Path) -> dict[str, bytes]:
    project = copied(yunhe.project, folder / "project")
    assert rewritten(project, change) > 5
    done = build(project, folder / "site", folder / "work")
    assert done.returncode == 0, done.stderr
    return tree(folder / "site")


@pytest.mark.parametrize("change", [other_level, with_evidence])
def test_nothing_tells_of_an_unpublished_level(
    yunhe: Site, site_without: dict[str, bytes], change: Change, tmp_path: Path
) -> None:
    assert differences(released(yunhe, change, tmp_path), site_without) == []


def test_the_site_is_the_one_without_levels(yunhe: Site, site_without: dict[str, bytes]) -> None:
    assert differences(tree(yunhe.folder), site_without) == []


def test_public_levels_are_shown(yunhe: Site) -> None:
    """Otherwise the tests above could pass for a site that shows none."""
    shown = (yunhe.folder / "reviews/yunhe-2022/index.html").read_text(encoding="utf-8")
    assert "称职" in shown
    hidden = (yunhe.folder / "reviews/yunhe-2023/index.html").read_text(encoding="utf-8")
    assert "不称职" not in hidden


def test_no_name_of_a_level_in_the_rows_of_2023(yunhe: Site) -> None:
    levels = ("excellent", "competent", "优秀", "称职")
    for name, data in tree(yunhe.folder).items():
        if not name.startswith(("data/", "en/data/")) or name.endswith(".html"):
            continue
        for line in data.decode("utf-8-sig").splitlines():
            if "2023-yunhe-data" in line and "vocabular" not in name:
                assert not any(level in line for level in levels), f"{name}: {line}"
