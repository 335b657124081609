"""How far a claim reaches, and what quotes give it."""

import time
from itertools import islice

import pytest

from generator.evidence.claims.scopes import phrase_of, places_in, quoted_scopes, scopes_of
from generator.evidence.claims.superlatives import claims


def _scopes(text: str, is_han: bool) -> list[str]:
    found = islice(claims(text, is_han), 64)
    return [row.written for one in found for row in scopes_of(text, one, is_han)]


@pytest.mark.parametrize(
    ("text", "scopes"),
    [
        ("全国首创", ["全国"]),
        ("在全市率先公开清单", ["全市"]),
        ("是全省范围内唯一的书屋", ["全省"]),
        ("走在全省前列", ["全省"]),
        ("填补了国内空白", ["国内"]),
        ("属国际领先", ["国际"]),
        ("率先在全国公开清单", ["全国"]),
        ("全县首个、全市唯一的书屋", ["全县", "全市"]),
        ("县级市中首个", ["县级市"]),
        # none, of something else, too far
        ("首创“灯下课堂”", []),
        ("全国文明城市创建工作中率先", []),
        ("在全国交流，首次公开", []),
        ("获国家级奖项的首个书屋", []),
        ("首个国家级书屋", []),
    ],
)
def test_han(text: str, scopes: list[str]) -> None:
    assert _scopes(text, True) == scopes


@pytest.mark.parametrize(
    ("text", "scopes"),
    [
        ("the first night library in the country", ["in the country"]),
        ("The first library that opened at night in the whole city.", ["in the whole city"]),
        ("the nation’s first night library", ["nation’s"]),
        ("the only one of its kind", []),
        ("the only library in China", ["in China"]),
        ("It leads the province in lamps.", ["leads the province"]),
        ("a province-leading lamp", ["province"]),
        ("It was the first library nationwide.", ["nationwide"]),
        ("the first night library in the city centre", []),
        ("the first night library, shown in the country", []),
        ("the first national library", []),
        ("the first library", []),
    ],
)
def test_english(text: str, scopes: list[str]) -> None:
    assert _scopes(text, False) == scopes


def test_a_claim_is_shown_with_its_scope() -> None:
    texts = [("它是全国首创。", True), ("It was the first library ever built nationwide.", False)]
    shown = [
        phrase_of(text, one, scope)
        for text, is_han in texts
        for one in claims(text, is_han)
        for scope in scopes_of(text, one, is_han)
    ]
    assert shown == ["全国首创", "the first library ever built nationwide"]


@pytest.mark.parametrize(
    ("quote", "scopes"),
    [
        ("在全市率先开办", ["全市"]),
        ("全市首创，获全国推广", ["全市"]),
        ("率先在全市公开清单", ["全市"]),
        ("首个全国示范书屋", []),
        ("全国、全省首个书屋", ["全国", "全省"]),
        ("在全国范围内，首个书屋", ["全国"]),
        ("获评全省优秀案例，是全市首个案例", ["全市"]),
        ("Known across the country, it was the first in the city", ["in the city"]),
        ("市住建局率先开办", []),
        ("the first in the city, and copied across the country", ["in the city"]),
        ("a national first", ["national"]),
        ("in the country, the first", ["in the country"]),
        ("It pioneered a library", []),
    ],
)
def test_quotes(quote: str, scopes: list[str]) -> None:
    assert [row.written for row in quoted_scopes(quote, "first")] == scopes


def test_places() -> None:
    assert places_in("市住建局") == {"city"}
    assert places_in("市场、市民、区别") == set()
    assert places_in("the Municipal Bureau") == {"city"}
    assert places_in("江苏首个") == places_in("Jiangsu’s first") == {"province", "city"}
    assert places_in("东岸区") == {"district", "province"}


@pytest.mark.parametrize(
    "text", ["全国首个" * 9_000, "the first in the city " * 5_000, "首" * 50_000]
)
def test_long_texts_take_no_time(text: str) -> None:
    begun = time.process_time()
    for is_han in (True, False):
        _scopes(text, is_han)
    quoted_scopes(text, "first")
    assert time.process_time() - begun < 3
