"""Cards, posters, covers by their structure: size, colours in their place, weight, no metadata."""

import io
from dataclasses import replace
from itertools import pairwise

import pytest
from PIL import Image

from generator.marks.drawing import mark
from generator.marks.rods import rod
from generator.pictures.canvas import GOLD, INK, PAPER, PLATE, RED, WHITE
from generator.pictures.cards import card
from generator.pictures.covers import cover
from generator.pictures.posters import poster
from generator.pictures.sheets import Rod, Sheet

BRAND = Sheet(
    seal="云",
    site="云禾机关党建",
    kicker="党建品牌",
    title="禾灯驿站",
    second="Hedeng Stations",
    badge="英文名为推断",
    note="市住房和城乡建设局",
    mark=mark("nodes", ""),
    dimension=Rod(rod(3), "服务群众"),
    mark_note="图形为本站标记，并非品牌标识。",
    quote="市住房和城乡建设局机关党委创建“禾灯驿站”品牌",
    quote_label="来源原文",
    invitation="扫码阅读全文",
    address="https://yunhe.example/brands/hedeng-station/",
    shown_address="yunhe.example/brands/hedeng-station/",
)
RODS = tuple(Rod(rod(place), f"第{place}个维度") for place in range(1, 9))
REVIEW = replace(BRAND, mark="", quote="", title="2023年度云禾市直机关党建述职评议", rods=RODS)
ORGAN = replace(BRAND, mark="", quote="", numeral="128", numeral_label="项做法", note="")
LONG = replace(
    BRAND,
    title="A name of a brand that nobody could ever put on one line " * 3,
    second="运河社区百家灯火暖心驿站党建引领基层治理一体化综合服务平台建设工程" * 2,
    site="A site with a name that goes on and on and on and does not end where it should",
    note="The office with the longest name in the whole of the province, and its annex " * 2,
    quote="灯" * 900,
)
SHEETS = [
    pytest.param(sheet, id=name)
    for name, sheet in (
        ("brand", BRAND),
        ("review", REVIEW),
        ("organ", ORGAN),
        ("long", LONG),
        ("bare", Sheet("", "S", "", "T", address="https://s.example/")),
    )
]


def opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    assert image.format == "PNG"
    assert image.info == {}
    return image.convert("RGB")


@pytest.mark.parametrize("sheet", SHEETS)
def test_a_card(sheet: Sheet) -> None:
    data = card(sheet)
    image = opened(data)
    assert image.size == (1200, 630)
    assert len(data) <= 60_000
    assert image.getpixel((4, 4)) == PAPER
    assert image.getpixel((816, 300)) == GOLD
    assert image.getpixel((1196, 4)) == PLATE
    assert image.getpixel((74, 62)) == RED  # a corner of the seal


@pytest.mark.parametrize("sheet", SHEETS)
def test_a_poster(sheet: Sheet) -> None:
    data = poster(sheet)
    image = opened(data)
    assert image.size == (1080, 1080)
    assert len(data) <= 60_000
    assert image.getpixel((4, 4)) == PLATE
    assert image.getpixel((4, 1076)) == PAPER
    assert image.getpixel((758, 776)) == WHITE  # the quiet zone of the code
    codes = image.crop((754, 774, 1000, 1020)).getcolors(4)
    assert codes is not None
    assert {colour for _, colour in codes} == {WHITE, INK}


COVERS = [
    pytest.param(sheet, id=name)
    for name, sheet in (
        ("brand", BRAND),
        ("long", replace(LONG, dimension=Rod(rod(8), "A dimension with a long name " * 3))),
        ("bare", Sheet("", "S", "", "T", mark=mark("monogram", "T"))),
        ("two letters", Sheet("", "S", "", "T", mark=mark("monogram", "红色"))),
    )
]


@pytest.mark.parametrize("sheet", COVERS)
def test_a_cover(sheet: Sheet) -> None:
    data = cover(sheet)
    image = opened(data)
    assert image.size == (1080, 1440)
    assert len(data) <= 60_000
    assert image.getpixel((4, 4)) == PLATE
    assert image.getpixel((540, 849)) == GOLD
    assert image.getpixel((4, 1436)) == PAPER
    for edge in ((0, 860, 90, 1440), (990, 860, 1080, 1440), (0, 1400, 1080, 1440)):
        assert image.crop(edge).getcolors(1) is not None, "nothing is written over the edge"


def test_a_cover_shows_the_mark_and_the_rods_of_its_dimension() -> None:
    image = opened(cover(BRAND))
    plate = image.crop((280, 200, 800, 800)).getcolors(1000)
    assert plate is not None
    assert {INK, RED, PLATE} <= {colour for _, colour in plate}
    reds = [any(image.getpixel((x, y)) == RED for y in range(1200, 1340)) for x in range(700, 990)]
    assert sum(after and not before for before, after in pairwise(reds)) == 3


@pytest.mark.parametrize("draw", [card, poster, cover])
def test_the_same_words_give_the_same_bytes(draw: object) -> None:
    assert callable(draw)
    assert draw(BRAND) == draw(BRAND)


def test_the_mark_stands_on_the_plate_in_two_inks() -> None:
    plate = opened(card(BRAND)).crop((830, 100, 1200, 530)).getcolors(1000)
    assert plate is not None
    assert {INK, RED, PLATE} <= {colour for _, colour in plate}


def test_nothing_is_written_over_the_edge_of_the_paper() -> None:
    image = opened(card(LONG))
    edge = image.crop((770, 0, 815, 630)).getcolors(10)
    assert edge is not None
    assert [colour for _, colour in edge] == [PAPER]


def test_a_card_of_many_dimensions_keeps_them_apart() -> None:
    image = opened(card(REVIEW))
    reds = [any(image.getpixel((x, y)) == RED for x in range(870, 920)) for y in range(60, 570)]
    runs = sum(after and not before for before, after in pairwise(reds))
    assert runs >= len(RODS) - 1
