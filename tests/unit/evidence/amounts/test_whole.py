import pytest

from generator.evidence.amounts.whole import Whole
from generator.evidence.numbers.dates import DateParts

UNITS = ["人", "人次", "元"]


@pytest.mark.parametrize(
    ("text", "passage", "cut"),
    [
        ("8,283 municipal volunteers", "283 municipal", ("8,283",)),
        ("8,283 municipal volunteers", "8,283 municipal", ()),
        ("8,283 municipal volunteers", "83 municip", ("8,283", "municipal")),
        ("投入12.3万元", "投入12.3", ("12.3万",)),
        ("投入12.3万元", "3万元", ("12.3万",)),
        ("共二百三十人参加", "三十人", ("二百三十",)),
        ("服务工友4,300人次", "服务工友4,300人", ("4,300人次",)),
        ("服务工友4,300人次", "服务工友4,300人次", ()),
        # A number that ends before its unit could count anything.
        ("服务工友4,300人次", "工友4,300", ("4,300人次",)),
        ("服务工友4,300多人次", "工友4,300", ()),
        ("投入12.3 万元", "投入12.3 万", ("12.3 万元",)),
        ("since 2022 元", "since 2022", ()),
        ("参加的有4,300，人次", "有4,300", ()),
        ("有人次第来到", "有人", ()),
        ("the party art", "art", ("party",)),
        ("持续扩大红石榴品牌", "扩大红石", ()),
        ("サービスを", "ービス", ()),
        ("abc", "b", ("abc",)),
        ("sixty-four towns", "four towns", ("sixty-four",)),
        ("two hundred and fifty people", "fifty people", ("two hundred and fifty",)),
        ("a hundred towns", "hundred towns", ()),
        ("spent £3bn in all", "spent £3", ("3bn",)),
        # Whatever it ends with: words, letters, digits of another script.
        ("投入3 million 元", "投入3 million", ("3 million 元",)),
        ("投入£3bn元", "投入£3bn", ("3bn元",)),
        ("投入٣٠٠元", "投入٣٠٠", ("٣٠٠元",)),
    ],
)
def test_torn(text: str, passage: str, cut: tuple[str, ...]) -> None:
    start = text.index(passage)
    assert Whole(text, UNITS).torn(start, start + len(passage)) == cut


@pytest.mark.parametrize(
    ("text", "passage", "counts", "dates"),
    [
        ("全年服务4,300人次", "服务4,300人次", ["4,300"], []),
        ("1月17日，17人参加", "1月17日，17人", ["17"], [(None, 1, 17)]),
        ("共三十人参加", "共三十", ["三十"], []),
        # What is left of a date that the passage cuts is read by itself.
        ("2023年1月17日上午", "1月17日", [], [(None, 1, 17)]),
        ("2023年1月17日上午", "2023年1月", [], [(2023, 1, None)]),
        ("2023年1月17日上午", "17日上午", ["17"], []),
        ("延时到21:00", "到21:00", ["21"], []),
        ("in 2022 and 2023", "2022", ["2022"], [(2022, None, None)]),
    ],
)
def test_stated(text: str, passage: str, counts: list[str], dates: list[DateParts]) -> None:
    start = text.index(passage)
    found = Whole(text, UNITS).stated(start, start + len(passage))
    assert [number.written for number in found.counts] == counts
    assert [date.parts for date in found.dates] == dates
