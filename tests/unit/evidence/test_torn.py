import pytest

from generator.evidence.torn import Whole

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
        ("服务工友4,300人次", "工友4,300", ()),
        ("有人次第来到", "有人", ()),
        ("the party art", "art", ("party",)),
        ("持续扩大红石榴品牌", "扩大红石", ()),
        ("サービスを", "ービス", ()),
        ("abc", "b", ("abc",)),
    ],
)
def test_torn(text: str, passage: str, cut: tuple[str, ...]) -> None:
    start = text.index(passage)
    assert Whole(text, UNITS).torn(start, start + len(passage)) == cut
