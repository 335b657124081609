"""The shares of a source's text, as its page tells them."""

import re
from decimal import Decimal
from pathlib import Path

import pytest

from generator.checking.content import check_content
from generator.pages.charting import coverage_chart
from generator.pages.passages import cut_by_citations
from generator.pages.reader import Reader
from generator.pages.site import Site, site_of

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module", params=["content", "tests/cities/yunhe/content"])
def site(request: pytest.FixtureRequest) -> Site:
    checked = check_content(ROOT / request.param)
    assert checked.catalog is not None
    assert checked.proof is not None
    return site_of(checked.catalog, checked.proof)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_shares_are_of_the_whole_text(site: Site, language: str) -> None:
    for id_ in site.proof.readings:
        r = Reader(site, language, f"sources/{id_}/")
        chart = coverage_chart(r, id_, cut_by_citations(r, id_))
        shares = [Decimal(row) for row in re.findall(r'class="num">([\d.]+)%<', chart)]
        # Each is rounded down by less than a tenth.
        assert 100 - len(shares) * Decimal("0.1") < sum(shares) <= 100
        names = re.findall(r'scope="row">(.*?)</th>', chart)
        assert len(set(names)) == len(names) == len(shares)
        rest = site.proof.coverages[id_].percent
        uncited = r.words["cited_by_nothing"]
        cited = [share for name, share in zip(names, shares, strict=True) if name != uncited]
        assert rest - len(shares) * Decimal("0.1") < sum(cited) <= rest
