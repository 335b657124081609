"""What is said beside a number: whose it is, what one must know of it, how far it was checked."""

from generator.pages.components.figures import figures
from generator.pages.reader import Reader
from generator.pages.site import Site
from generator.records.figure import Figure
from generator.records.practice import Practice
from generator.records.text import Text


def figure(site: Site) -> Figure:
    return site.catalog.get(Practice, "heshutong-2023").figures[0]


def shown(site: Site, language: str, row: Figure) -> str:
    return "".join(block.html for block in figures(Reader(site, language, "p/"), [row]))


def test_a_number_that_is_self_reported_says_so(site: Site) -> None:
    row = figure(site)
    assert '<span class="badge" data-kind="self-reported">自报</span>' in shown(site, "zh", row)
    assert ">self-reported</span>" in shown(site, "en", row)
    quoted = row.model_copy(update={"verification": "source-quoted"})
    assert "badge" not in shown(site, "zh", quoted)
    checked = row.model_copy(update={"verification": "independently-checked"})
    assert ">independently checked</span>" in shown(site, "en", checked)


def test_whose_number_it_is_stands_beside_what_one_must_know(site: Site) -> None:
    row = figure(site)
    text, note = Text.model_validate("全市"), Text.model_validate("不含区县")
    both = shown(site, "zh", row.model_copy(update={"scope": text, "note": note}))
    assert both.index('<p class="note">全市</p>') < both.index('<p class="note">不含区县</p>')
