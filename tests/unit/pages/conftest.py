"""The fictional city as pages see it, read once for all of their tests."""

from pathlib import Path

import pytest

from generator.checking.content import check_content
from generator.pages.site import Site, site_of

CITY = Path(__file__).resolve().parents[2] / "cities/yunhe/content"


@pytest.fixture(scope="package")
def site() -> Site:
    checked = check_content(CITY)
    assert checked.catalog is not None
    assert checked.proof is not None
    return site_of(checked.catalog, checked.proof)
