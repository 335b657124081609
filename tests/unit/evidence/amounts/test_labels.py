from decimal import Decimal

import pytest

from generator.evidence.amounts.labels import out_of_order
from generator.evidence.amounts.proving import stated

ZH = "全市建成驿站52处，其中工地旁31处、公交首末站12处、农贸市场9处"
EN = "1,240 lamps were mended, 1,000 on the quay and 240 on the pier."


@pytest.mark.parametrize(
    ("text", "parts", "swapped"),
    [
        (ZH, {"工地旁": 31, "公交首末站": 12, "农贸市场": 9}, None),
        (ZH, {"公交首末站": 12, "农贸市场": 9, "工地旁": 31}, None),
        (ZH, {"农贸市场": 31, "公交首末站": 12, "工地旁": 9}, ("农贸市场", "工地旁", 31)),
        (EN, {"On the quay": 1000, "On the pier": 240}, None),
        (EN, {"On the pier": 1000, "On the quay": 240}, ("On the pier", "On the quay", 1000)),
        # Names first, then their numbers; a name between two numbers of its own order.
        ("quay and pier, 1,000 and 240", {"quay": 1000, "pier": 240}, None),
        ("quay and pier, 1,000 and 240", {"pier": 1000, "quay": 240}, ("pier", "quay", 1000)),
        ("at the quay 1,000, and 240 at the pier", {"quay": 1000, "pier": 240}, None),
        # What stands twice, or in other words, tells nothing.
        ("quay 12, pier 12", {"pier": 12, "quay": 12}, None),
        ("quay quay 12, pier 9", {"pier": 12, "quay": 9}, None),
        ("quay 12, pier 9", {"landing stage": 12, "quay": 9}, None),
    ],
)
def test_order(text: str, parts: dict[str, int], swapped: tuple[str, str, int] | None) -> None:
    labels, values = list(parts), [Decimal(value) for value in parts.values()]
    found = out_of_order(text, labels, values, stated(text, ("处", "lamps")).counts)
    told = None if found is None else (labels[found.place], found.label, int(found.value))
    assert told == swapped
