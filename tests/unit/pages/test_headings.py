"""No heading stands over nothing: where nothing is recorded, the page says so."""

import re
from pathlib import Path

import pytest

from generator.checking.content import check_content
from generator.pages.home import home
from generator.pages.page import Page
from generator.pages.reviewing.page import review_page
from generator.pages.site import Site, site_of

LAKESIDE = Path(__file__).resolve().parents[2] / "projects/lakeside/content"
_DIMENSION = re.compile(r'<div data-dim="\d"><h\d.*?</h\d>\s*(<\w+ class="\w+">)', re.DOTALL)


@pytest.fixture(scope="module")
def lakeside() -> Site:
    """A review of which one dimension has no practice."""
    checked = check_content(LAKESIDE)
    assert checked.catalog is not None
    assert checked.proof is not None
    return site_of(checked.catalog, checked.proof)


@pytest.mark.parametrize("page", ["home", "review"])
def test_a_dimension_without_practices_says_so(lakeside: Site, page: str) -> None:
    shown: Page = (
        home(lakeside, "en") if page == "home" else review_page(lakeside, "en", "lakeside-2023")
    )
    below = _DIMENSION.findall(shown.body.markdown)
    assert below[:2] == ['<ul class="entries">', '<p class="muted">']
    assert '<p class="muted">no practice recorded</p>' in shown.body.markdown
