from pathlib import Path

import pytest

from generator.checking.content import check_content
from generator.pages.site import Site, site_of

ROOT = Path(__file__).resolve().parents[3]


def site_at(content: Path) -> Site:
    checked = check_content(content)
    assert checked.catalog is not None
    assert checked.proof is not None
    return site_of(checked.catalog, checked.proof)


@pytest.fixture(scope="session")
def yangzhou_records() -> Site:
    return site_at(ROOT / "content")


@pytest.fixture(scope="session")
def yunhe_records() -> Site:
    return site_at(ROOT / "tests/cities/yunhe/content")
