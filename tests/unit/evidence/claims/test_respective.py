"""Lists told in turn: a text gives to each of them what its quotes do."""

import time

import pytest

from generator.evidence.claims.respective import mixed_up, tells_in_turn

_TALKS = "去年区财政所、区商务所和区科技所分别举办宣讲3场、5场、4场，共12场"
_PRIZES = "南门小学、北门小学分别获一等奖、二等奖"
_CLAUSES = "南门小学举办3场，北门小学举办5场"
_TASKS = "清理河道、修补步道依次由红砖队、青瓦队负责"
_SESSIONS = (
    "In summer, the Reed Library, the Kiln Museum and the Lamp Theatre held 3, 5 and 4 sessions "
    "respectively."
)
_POSTS = "和平街道、文化街道分别建成驿站1,200处、800处"
_DAYS = "东岭村、西岭村分别于3月5日、4月2日开工"


def _told(text: str, *quotes: str) -> list[str]:
    found = [written for written, _ in mixed_up(text, quotes)]
    assert not found or any(map(tells_in_turn, (text, *quotes)))
    return found


@pytest.mark.parametrize(
    ("quote", "text", "told"),
    [
        (_TALKS, "区商务所、区财政所和区科技所分别举办宣讲3场、5场、4场。", None),
        (_TALKS, "区财政所、区商务所分别举办5场、3场。", None),
        (_TALKS, "区商务所、区科技所分别举办4场和5场。", None),
        (_TALKS, "区财政所办了5场，区商务所办了3场。", "区财政所办了5场"),
        (_TALKS, "区科技所举办宣讲5场。", None),
        (_PRIZES, "北门小学、南门小学分别获得一等奖、二等奖。", None),
        (_PRIZES, "北门小学获一等奖，南门小学获二等奖。", "北门小学获一等奖"),
        (_CLAUSES, "南门小学、北门小学分别举办5场、3场。", None),
        (_TASKS, "青瓦队清理河道，红砖队修补步道。", "青瓦队清理河道"),
        (_TASKS, "修补步道、清理河道依次由红砖队、青瓦队负责。", None),
        (_POSTS, "文化街道建成驿站1200处。", None),
        (_DAYS, "东岭村4月2日开工。", None),
        (
            _SESSIONS,
            "The Kiln Museum, the Reed Library and the Lamp Theatre held 3, 5 and 4 sessions "
            "respectively.",
            None,
        ),
        (
            _SESSIONS,
            "The Kiln Museum held 3 sessions and the Reed Library held 5.",
            "The Kiln Museum held 3 sessions",
        ),
    ],
)
def test_what_was_mixed_up(quote: str, text: str, told: str | None) -> None:
    assert _told(text, quote)[:1] == [told or text.rstrip("。.")]


@pytest.mark.parametrize(
    ("quotes", "text"),
    [
        ([_TALKS], "区商务所、区财政所、区科技所分别举办宣讲5场、3场、4场。"),
        ([_TALKS], "区财政所、区商务所分别办了3场和5场，区科技所办了4场。"),
        ([_TALKS], "区财政所3场，区商务所5场，区科技所4场。"),
        ([_TALKS], "区财政所等5家单位办了宣讲。"),
        ([_TALKS], "去年共办5场的，只有一家。"),
        ([_TALKS], "区财政所与区商务所一共办了8场。"),
        ([_TALKS], "区财政所协助区商务所办了5场。"),
        ([_TALKS], "三家单位分别举办3场、5场、4场。"),
        ([_TALKS], "区财政所、区商务所、区科技所分别举办了宣讲。"),
        # Another quote, or another sentence of this one, has it so.
        ([_TALKS, "今年区财政所办了5场"], "区财政所办了5场。"),
        ([f"{_TALKS}。今年，区财政所举办5场"], "区财政所举办5场。"),
        (
            [_TALKS, "今年区商务所、区财政所分别举办3场、5场"],
            "区商务所、区财政所分别举办3场、5场。",
        ),
        ([_PRIZES], "南门小学获一等奖，北门小学获二等奖。"),
        ([_PRIZES], "两所小学分别获一等奖、二等奖。"),
        ([_CLAUSES], "北门小学、南门小学分别举办5场、3场。"),
        ([_CLAUSES, "春天南门小学举办5场"], "南门小学、北门小学分别举办5场、3场。"),
        ([_TASKS], "红砖队清理河道，青瓦队修补步道。"),
        ([_POSTS], "和平街道、文化街道分别建成驿站1200处、800处。"),
        ([_DAYS], "东岭村3月5日开工，西岭村4月2日开工。"),
        # Who has the same is not told apart; lists of other lengths are none.
        (["甲队、乙队、丙队分别完成3项、3项、5项"], "乙队、甲队、丙队分别完成3项、3项、5项。"),
        (["甲队、乙队、丙队分别完成3项、5项"], "乙队、甲队分别完成3项、5项。"),
        (["各村分别种茶、种药"], "东岭村、西岭村分别种药、种茶。"),
        ([_SESSIONS], "The Reed Library held 3 sessions, the Kiln Museum 5."),
        ([_SESSIONS], "The Kiln Museum and the Reed Library held 5 and 3 sessions respectively."),
        ([_SESSIONS], "区商务所、区财政所分别举办3场、5场。"),
        (["The committees looked at these matters respectively."], "The library held 3 sessions."),
    ],
)
def test_what_is_as_the_quotes_have_it(quotes: list[str], text: str) -> None:
    assert _told(text, *quotes) == []


def test_how_the_quote_has_it_is_told() -> None:
    assert next(mixed_up("北门小学获一等奖。", [_PRIZES]))[1] == _PRIZES
    known = next(mixed_up("区商务所办了3场。", [_TALKS]))[1]
    assert known == "去年区财政所、区商务所和区科技所分别举办宣讲3场、5场、4场"
    known = next(mixed_up("南门小学、北门小学分别举办5场、3场。", [_CLAUSES]))[1]
    assert known == _CLAUSES


def test_texts_without_an_end_are_looked_at_in_time() -> None:
    begun = time.perf_counter()
    for text in ("甲队、" * 5_000 + "分别3场", "分别" * 9_000, "1, " * 9_000 + "respectively"):
        assert _told(text, text, _TALKS, _SESSIONS) == []
    assert time.perf_counter() - begun < 2
