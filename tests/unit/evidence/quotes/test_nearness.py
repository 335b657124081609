import random
import time

import pytest

from generator.evidence.quotes.findings import Missing
from generator.evidence.quotes.quoting import SourceText, find

EN = SourceText(
    "The Party committee of the Municipal Public Security Bureau organ sets standards. "
    "The Party committee of the Municipal  Housing and Construction Bureau has established\n"
    "the “Party building + property” model and served grass-roots governance."
)
ZH = SourceText(
    "一是责任持续落实。市委台办党支部逐条细化100项任务清单，压实机关党建主体责任；"
    "市气象局党总支推动重点任务项目化。\n三是品牌持续做实。市文联党支部着力打造“红艺”党建品牌。"
)


def missing(source: SourceText, quote: str) -> Missing:
    found = find(source, quote)
    assert isinstance(found, Missing)
    assert source.text[found.start : found.end] == found.nearest
    return found


NEAREST = [
    # source, quote, nearest passage, index in the quote, found, expected
    (EN, "organ sets standarts.", "organ sets standards.", 18, "d", "t"),
    (
        EN,
        "Municipal Housing and Building Bureau",
        "Municipal  Housing and Construction Bureau",
        22,
        "Construction",
        "Building",
    ),
    (EN, "has  established  a model", "has established\nthe", 18, "the", "a model"),
    (EN, "established the Party building", "established\nthe “Party building", 16, "“", ""),
    (EN, '"Party building + property"', "“Party building + property”", 0, "“", '"'),
    (EN, "served\u200b grass-roots", "served grass-roots", 6, "", "\u200b"),
    (EN, "ecurity Bureau organ zets", "ecurity Bureau organ sets", 21, "s", "z"),
    (EN, "of the municipal Public Security", "of the Municipal Public Security", 7, "M", "m"),
    (ZH, "细化101项任务清单", "细化100项任务清单", 4, "0", "1"),
    (ZH, "打造“红艺”党建名牌", "打造“红艺”党建品牌", 8, "品", "名"),
    (ZH, "推动重点任务项目化。 四是", "推动重点任务项目化。\n三是", 11, "三", "四"),
    (ZH, "市气象局党支部推动重点任务", "市气象局党总支推动重点任务", 5, "总支", "支部"),
    (ZH, "市委台办逐条细化", "市委台办党支部逐条细化", 4, "党支部", ""),
]


@pytest.mark.parametrize(
    ("source", "quote", "nearest", "index", "found", "expected"),
    NEAREST,
    ids=[case[1] for case in NEAREST],
)
def test_nearest_passage_and_first_difference(
    source: SourceText, quote: str, nearest: str, index: int, found: str, expected: str
) -> None:
    result = missing(source, quote)
    difference = result.difference
    assert result.nearest == nearest
    assert (difference.index, difference.found, difference.expected) == (index, found, expected)


def test_the_place_of_the_difference_in_the_source() -> None:
    difference = missing(EN, "Municipal Housing and Building Bureau").difference
    assert EN.text[difference.place :].startswith("Construction Bureau")


def test_what_an_eye_misses_is_named() -> None:
    difference = missing(EN, "served\u200b grass-roots").difference
    assert difference.code_points == ("U+200B ZERO WIDTH SPACE",)


def test_nothing_near() -> None:
    result = missing(ZH, "Nothing of this kind")
    assert (result.nearest, result.start, result.end) == ("", 0, 0)
    assert (result.difference.found, result.difference.expected) == ("", "Nothing of this kind")
    assert missing(SourceText(""), "红").nearest == ""


def words(count: int, seed: int) -> str:
    dice = random.Random(seed)
    vocabulary = ["Party", "branch", "committee", "of the", "Bureau", "red", "art", "people"]
    return " ".join(dice.choice([*vocabulary, f"x{dice.randrange(9**6)}"]) for _ in range(count))


def test_a_long_quote_is_compared_around_its_difference() -> None:
    text = words(3000, 1)
    quote = text[1000:9000] + "Z" + text[9001:12000]
    result = missing(SourceText(text), quote)
    assert result.difference.place == 9000
    assert result.difference.index == 8000
    assert result.difference.expected == "Z"
    assert result.start < 9000 < result.end
    assert len(result.nearest) == 400


def test_a_large_source_is_quick() -> None:
    text = words(350_000, 2)
    source = SourceText(text)
    middle = len(text) // 2
    begun = time.process_time()
    result = missing(source, text[middle : middle + 200] + "Z" + text[middle + 201 : middle + 300])
    missing(source, "It says nothing that resembles this, nowhere; 完全没有")
    # Seconds would mean that the whole text was compared; it takes a fraction of one.
    assert time.process_time() - begun < 5
    assert result.difference.place == middle + 200


def test_repetitive_texts_end_as_well() -> None:
    assert missing(SourceText("a" * 5000), "a" * 399 + "b").difference.expected == "b"
    assert missing(SourceText("ab " * 5000), "ab " * 300 + "b" + "a b" * 200).nearest
    # The part that is compared stands in the text, the whole does not.
    assert missing(SourceText("ab" * 300), "ab" * 400).difference.found == ""
