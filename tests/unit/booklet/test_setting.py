import io
from typing import Any

import pypdf
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.booklet.brands import shares_page
from generator.booklet.notes import Notes
from generator.booklet.setting import set_in_type, undrawn
from generator.booklet.teller import Teller
from generator.booklet.volume import Told, volume
from generator.pages.reader import Reader
from generator.pages.site import Site
from generator.records.text import Text

# Everything that means something to the typesetter, beside letters of both writings.
_MARKS = "#[]{}()$*_=<>@\"'`\\/-+~|;:,.%&^!?0123456789"
_TEXTS = st.text(st.sampled_from(_MARKS + "aQx中文“”"), min_size=1, max_size=40)


def with_title(told: Told, title: str) -> Told:
    """The booklet with one practice called ``title``."""
    dimensions: Any = told.data["dimensions"]
    first, *others = dimensions
    practice, *siblings = first["practices"]
    renamed = {**practice, "title": [{"k": "t", "t": title, "l": "en"}]}
    return Told(
        {**told.data, "dimensions": [{**first, "practices": [renamed, *siblings]}, *others]},
        told.files,
    )


def bookmarks(outline: Any) -> list[str]:
    """The titles of an outline, in order."""
    rows: list[str] = []
    for row in outline:
        rows += bookmarks(row) if isinstance(row, list) else [str(row.title)]
    return rows


def outlined(pdf: bytes) -> list[str]:
    """The titles of a PDF's bookmarks."""
    return bookmarks(pypdf.PdfReader(io.BytesIO(pdf)).outline)


def with_sections(told: Told, number: int, *, whole: bool) -> Told:
    """The booklet with a last brand of many short sections, which is kept together or not."""
    brands: Any = told.data["brands"]
    *others, last = brands
    rows = [{"k": "p", "rows": [[{"k": "t", "t": "短", "l": "zh"}]]}]
    section = {"title": [{"k": "t", "t": "载体", "l": "zh"}], "rows": rows}
    tall = {**last, "sections": [section] * number, "whole": whole}
    return Told({**told.data, "brands": [*others, tall]}, told.files)


def test_a_brand_that_is_taller_than_a_page_is_not_squeezed_into_one(yunhe_records: Site) -> None:
    told = volume(yunhe_records, "zh", "yunhe-2022")
    pages = [
        len(pypdf.PdfReader(io.BytesIO(set_in_type(row, "volume.typ")[0])).pages)
        for row in (
            with_sections(told, 40, whole=True),
            with_sections(told, 1, whole=True),
        )
    ]
    assert pages[0] > pages[1] + 1


def test_what_stands_between_short_parts_of_a_brand_counts() -> None:
    short = {"k": "t", "t": "短", "l": "zh"}
    parts = ("sections", "facts", "practices", "points", "figures")
    few = {part: [short] for part in parts}
    assert shares_page(few)
    for part, number in zip(parts, (20, 40, 40, 40, 31), strict=True):
        assert not shares_page(few | {part: [short] * number})
    # By its letters alone it would be short.
    assert shares_page(few | {"quotes": [short] * 400})


def test_no_phrase_of_a_large_title_is_divided(yunhe_records: Site) -> None:
    told = volume(yunhe_records, "zh", "yunhe-2022")
    brands: Any = told.data["brands"]
    name = "从码头到床前一刻钟海上急症接力转运服务"
    parts = ("从码头", "到床前", "一刻钟", "海上", "急症", "接力", "转运", "服务")
    first = {**brands[0], "name": [{"k": "t", "t": name, "l": "zh"}], "phrases": list(parts)}
    long = Told({**told.data, "brands": [first, *brands[1:]]}, told.files)
    lines = "\n".join(
        page.extract_text()
        for page in pypdf.PdfReader(io.BytesIO(set_in_type(long, "volume.typ")[0])).pages
    ).splitlines()
    assert name not in lines
    assert any(line.endswith("海上") for line in lines)
    assert "急症接力转运服务" in lines


def test_a_phrase_that_no_line_has_room_for_may_be_divided(yunhe_records: Site) -> None:
    teller = Teller(Reader(yunhe_records, "zh", ""), Notes(yunhe_records.proof), frozenset())
    assert teller.phrases(Text.model_validate("2022年度云禾市直机关党建述职评议")) == [
        *("2022年度", "云禾市直机关", "党建", "述职", "评议")
    ]
    assert teller.phrases(Text.model_validate("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未党建")) == []


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=_TEXTS)
def test_no_text_becomes_markup_or_code(yangzhou_records: Site, text: str) -> None:
    told = with_title(volume(yangzhou_records, "en", "2022"), text)
    pdf, _ = set_in_type(told, "volume.typ")
    assert text in outlined(pdf)


def test_code_is_shown_as_it_was_typed(yangzhou_records: Site) -> None:
    text = '#read("data.json") #import "@preview/x:1.0.0": * $x$ <note:1> @note:1'
    told = with_title(volume(yangzhou_records, "en", "2022"), text)
    assert text in outlined(set_in_type(told, "volume.typ")[0])


def test_a_character_that_no_font_has_is_shown_by_its_number(yangzhou_records: Site) -> None:
    told = with_title(volume(yangzhou_records, "en", "2022"), "Lamp \U0001f4a1 lit")
    pdf, lacking = set_in_type(told, "volume.typ")
    assert lacking == ("\U0001f4a1",)
    assert "Lamp 〈U+1F4A1〉 lit" in outlined(pdf)


def test_the_fonts_have_what_the_frame_says(yangzhou_records: Site, yunhe_records: Site) -> None:
    for site, review in ((yangzhou_records, "2022"), (yunhe_records, "yunhe-2023")):
        for language in ("en", "zh"):
            assert undrawn(str(volume(site, language, review).data)) == ()
