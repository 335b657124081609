"""No page of a record looks at all records of a kind: one more would make them all anew."""

from pathlib import Path

import pytest

from generator.building.values import tables_of, watched_site
from generator.checking.content import check_content
from generator.pages.all_pages import make_page
from generator.pages.site import site_of
from generator.tracing.recorder import ALL, COUNT, Recorder

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize("city", ["content", "tests/cities/yunhe/content"])
def test_pages_of_records_look_at_single_values(city: str) -> None:
    checked = check_content(ROOT / city)
    assert checked.catalog is not None
    assert checked.proof is not None
    plain = site_of(checked.catalog, checked.proof)
    recorder = Recorder()
    site = watched_site(plain, tables_of(plain), recorder)
    for kind in ("brand", "practice", "organ", "review", "source"):
        for id_ in list(plain.catalog.entries[kind]):
            with recorder.recording() as reads:
                make_page(site, "zh", (kind, id_))
            assert (kind, id_) in reads
            assert [row for row in reads if row[1] in (ALL, COUNT)] == [], id_
