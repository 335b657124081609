"""Who gave to whom is told as the quotes tell it."""

import time

import pytest

from generator.evidence.claims.directed import is_directed, may_be_directed, redirected

_GIFT = "市红十字会向柳塘镇捐赠救护车2辆"


def _told(text: str, quote: str) -> list[str]:
    found = [written for written, _ in redirected(text, [quote])]
    assert not found or (may_be_directed(quote) and is_directed(quote))
    return found


@pytest.mark.parametrize(
    ("quote", "text", "told"),
    [
        (_GIFT, "柳塘镇向市红十字会捐赠救护车2辆。", ["塘镇向市红十字会"]),
        (_GIFT, "市红十字会向柳塘镇捐赠救护车2辆。", []),
        (_GIFT, "红十字会向柳塘镇捐赠两辆车。", []),
        (_GIFT, "柳塘镇获市红十字会捐赠。", []),
        (_GIFT, "柳塘镇向村民捐赠。", []),
        ("甲县向乙县捐赠粮食，乙县向甲县捐赠药品", "乙县向甲县捐赠药品。", []),
    ],
)
def test_what_changed_sides(quote: str, text: str, told: list[str]) -> None:
    assert _told(text, quote) == told


@pytest.mark.parametrize("row", ["向", "柳塘镇向", "柳塘"])
def test_long_texts_are_looked_at_at_once(row: str) -> None:
    start = time.process_time()
    list(redirected(row * 2_000, [row * 2_000, _GIFT]))
    assert time.process_time() - start < 0.5
