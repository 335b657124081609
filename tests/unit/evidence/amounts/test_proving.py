"""What proves the numbers of a text, and what does not."""

from decimal import Decimal

import pytest

from generator.evidence.amounts.proving import Proved, unproved, unproved_dates, unproved_words
from generator.evidence.numbers.dates import DateParts

UNITS = ("个", "年", "人", "件", "项", "场", "元", "%")

CASES = [
    ("8283名志愿者", ["8,283 municipal volunteers"], []),
    ("8284名志愿者", ["8,283 municipal volunteers"], ["8284"]),
    ("三十人 from 5 towns", ["30 persons", "5"], []),
    ("三十人", ["三十"], ["三十"]),
    ("12.50%", ["12.5％"], []),
    ("5", ["-5"], ["5"]),
    # dates are dates, and nothing else
    ("17 persons", ["On January 17"], ["17"]),
    ("On January 17", ["17 persons in 1 hall"], []),
    ("on the 17th; 17日", ["January 17"], []),
    ("on the 18th; 18日", ["January 17"], ["18", "18"]),
    ("since 2022", ["2022 annual"], []),
    ("since 2022", ["2022年1月17日"], []),
    ("2000 volunteers", ["2,000 volunteers"], []),
    # names in quotation marks are like other words …
    ("the “5 lists” and 6", [], ["5", "6"]),
    ("the “5 lists”", ["5 lists"], []),
    ("a total of “8,284”", ["8,283"], ["8,284"]),
    # … but a name that the source has, or spells out in English, is proved as a whole
    ("“三件套”", ["其“三件套”做法"], []),
    ("“三件实事”", ["three good deeds"], []),
    ("“四件实事”", ["three good deeds"], ["四"]),
    ("四件实事", ["three good deeds"], ["四"]),
    # what one side spells out, the other may count
    ("64 towns, 250人", ["sixty-four towns", "two hundred and fifty people"], []),
    ("64 towns", ["sixty-five towns"], ["64"]),
    ("50 people", ["two hundred and fifty people"], ["50"]),
    ("12 lamps, 24 bells, 1名", ["a dozen lamps, two dozen bells, one member"], []),
    ("2 times a week", ["twice a week"], []),
    ("2,400,000 people", ["2.4m people"], []),
    ("2.4m people", ["2.4 million people"], []),
    ("2.4m wide", ["2.4 m wide"], []),
    ("2.5m people", ["2.4m people"], ["2.5"]),
    ("£3 billion", ["£3bn"], []),
    ("£3", ["£3bn"], ["3"]),
    ("€300k", ["€300,000"], []),
    ("a 3-million-yuan fund", ["3 million yuan"], []),
    ("3.5 million", ["three and a half million"], []),
    # a year that begins in one year and ends in the next is one number
    ("2023/24, 2023–24财年, 2023-24, 2023/2024", ["in 2023/24"], []),
    ("2022/23", ["2023/24, 22, 23, 2022"], ["2022/23"]),
    ("2023/24", ["in 2023, 24 lamps"], ["2023/24"]),
    ("2023年, 2024年", ["in 2023/24"], []),
    ("2023/24", ["2023至2024财年"], []),
    ("2023/25, 2011/12", ["in 2023, 25, 2011/12"], []),
    ("1999/2000", ["1999/00"], []),
    ("23 lamps, 1,950–51", ["48 lamps in 2022/23, 1950/51"], ["23", "51"]),
    ("4.5 months, 8.5 miles, 2,500,000", ["4½ months, 8½ miles, 2½ million"], []),
    ("4½ months, 8½ miles", ["4.5 months", "eight and a half miles"], []),
    ("4 months", ["4½ months"], ["4"]),
    ("4½ months", ["4 months"], ["4½"]),
    ("四个半月，三年半", ["4½ months", "3.5 years"], []),
    ("四个半年", ["four half-years"], []),
    ("第4届, the 3rd, Q2", ["第四届、第二季度, the third"], []),
    ("第5届, Q3", ["第四届、第二季度"], ["5", "3"]),
    ("30%", ["近三成"], []),
    ("《十项措施》", ["the “two measures”"], ["十"]),
    # a whole hour is a number with its minutes
    ("until 21:00", ["延时到21时"], []),
    ("until 20:00", ["延时到21时"], ["20"]),
    ("until 21:30", ["延时到21时"], ["30"]),
    ("另一件事", [], []),
]


@pytest.mark.parametrize(("text", "quotes", "left"), CASES)
def test_unproved(text: str, quotes: list[str], left: list[str]) -> None:
    found = unproved(text, Proved.by(quotes, UNITS), UNITS)
    assert [number.written for number in found] == left


@pytest.mark.parametrize(
    ("text", "quotes", "left"),
    [
        ("On January 17", ["17 persons in 1 hall"], ["January 17"]),
        ("1月17日", ["On January 17, 2023"], []),
        ("2023年1月18日，12人", ["On January 17, 2023"], ["2023年1月18日"]),
        ("二〇二三年一月十八日", ["2023年1月17日"], ["二〇二三年一月十八日"]),
        ("二〇二三年一月十七日", ["2023年1月17日"], []),
        ("2023年1月17日、一月十七日", ["二〇二三年一月十七日"], []),
        ("二〇二三年", ["2023年1月17日"], []),
        ("二〇二三年", ["2023 persons"], []),
        ("二〇二二年，2022年", ["2023年1月17日"], ["二〇二二年"]),
        ("“1月18日” and “1月19日”", ["“1月18日”制度"], ["1月19日"]),
    ],
)
def test_dates(text: str, quotes: list[str], left: list[str]) -> None:
    found = unproved_dates(text, Proved.by(quotes, UNITS), UNITS)
    assert [text[date.start : date.end] for date in found] == left


@pytest.mark.parametrize(
    ("date", "proved"), [((2023, 1, 17), True), ((2023, 1, None), False), ((None, 1, 17), False)]
)
def test_a_typed_date_proves_what_it_has(date: DateParts, proved: bool) -> None:
    known = Proved.by([], UNITS, [Decimal(12)], [date])
    assert bool(unproved_dates("2023年1月17日，12人", known, UNITS)) != proved
    assert not unproved("2023年1月17日，12人", known, UNITS)


@pytest.mark.parametrize(
    ("text", "quotes", "left"),
    [
        ("Nine units, and two in writing", ["等9家单位现场述职"], []),
        ("Ten units, and two in writing", ["等9家单位现场述职"], ["Ten"]),
        ("the four seasons, three checks", ["四季课堂、三查三看"], []),
        ("five links, twelve and one", ["十二件, three links"], ["five"]),
        ("thirty-one, a dozen", ["thirty one persons"], ["dozen"]),
        ("often tense, sixth", [], []),
        ("two hundred and fifty", ["250"], []),
        ("two hundred and fifty", ["50 in 200"], ["two hundred and fifty"]),
        ("twelve thousand", ["1.2万人"], []),
        ("twelve thousand", ["12 in a thousand"], ["twelve thousand"]),
        ("three million people", ["3m people"], []),
    ],
)
def test_numbers_that_are_spelled_out(text: str, quotes: list[str], left: list[str]) -> None:
    proved = Proved.by(quotes, UNITS)
    assert [row.written for row in unproved_words(text, proved, UNITS)] == left


def test_a_translation_spells_out_what_its_original_has() -> None:
    assert unproved_words("seven in ten", Proved.by([], UNITS), UNITS, ["十之七"]) == ()


@pytest.mark.parametrize(
    ("text", "original", "left"),
    [
        ("第二个鱼道", "a second pass", []),
        ("第三个鱼道", "a second pass", ["三"]),
        ("每户两件多", "more than two each", []),
        ("每户三件多", "more than three each", ["三"]),
    ],
)
def test_words_of_an_original_that_count_nothing(text: str, original: str, left: list[str]) -> None:
    found = unproved(text, Proved.by(["a pass is planned"], UNITS), UNITS, original)
    assert [number.written for number in found] == left
