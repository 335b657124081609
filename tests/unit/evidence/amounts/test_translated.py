"""A translation's numbers are those of its original, each as often."""

import pytest

from generator.evidence.amounts.translated import compare

UNITS = ("所", "人", "人次", "场", "项", "个", "件")

CASES = [
    ("8,283 volunteers, 123,439 people", "8283名志愿者，123439人", [], ""),
    ("8,283 volunteers, 123,439 people", "123439人，8283名志愿者", [], ""),
    ("8,283 volunteers, 123,439 people", "123439名志愿者，123439人", ["123439"], "8,283"),
    ("8,283 volunteers, 123,439 people", "8283名志愿者", [], "123,439"),
    ("8,283 volunteers", "8284名志愿者", ["8284"], "8,283"),
    # what one language spells out, the other may count
    ("全年十二场", "twelve sessions", [], ""),
    ("全年二十四场", "twenty-four sessions", [], ""),
    ("全年二十四场", "many sessions", [], "二十四"),
    ("twelve sessions", "全年12场", [], ""),
    ("twelve sessions", "全年13场", ["13"], ""),
    ("用3个月，9个支部", "three months; all 9 branches", [], ""),
    ("用3个月，9个支部", "three months; all 3 branches", ["3"], ""),
    ("9个支部", "all the branches", [], ""),
    ("two hundred and fifty people", "250人", [], ""),
    ("250人", "two hundred and fifty people", [], ""),
    ("250人", "two hundred and sixty people", [], "250"),
    ("2.4m people", "240万人", [], ""),
    ("240万人", "2.4m people", [], ""),
    ("240万人", "2.5m people", ["2.5"], "240万"),
    ("3,402人，45岁以下的占四成五", "3,402 people; 45% of them under 45", [], ""),
    ("3,402人，45岁以下的占四成五", "3,402 people; 45 of 45 under 45", ["45"], ""),
    ("走访三千余户，八百盏灯", "more than 3,000 households, 800 lamps", [], ""),
    ("一百廿余人", "some 120 people", [], ""),
    ("one member, twice", "1人，2次", [], ""),
    # one of a time is its article, and very many are no count
    ("free for up to three days and for a year", "3天内免费，1年免费", [], ""),
    ("free for three days", "3天免费，1年免费", ["1"], ""),
    ("办百家宴，120桌", "a feast with 120 tables", [], ""),
    ("a feast with 120 tables", "办百家宴，120桌", [], ""),
    ("每百人有8人", "8 of the people", [], "百"),
    # a plan of five years has its place
    ("since the 14th Five-Year Plan began", "“十四五”以来", [], ""),
    ("“十四五”以来", "since the 14th Five-Year Plan began", [], ""),
    ("“十四五”以来", "since the 13th Five-Year Plan began", ["13"], ""),
    # a power that two decimals share
    ("从510万降到470万", "from 5.1 to 4.7 million", [], ""),
    ("从510万降到470万", "from 5.2 to 4.7 million", ["5.2"], "510万"),
    # dates are compared as dates
    ("In early July the level was high.", "7月上旬水位高。", [], ""),
    ("In early July the level was high.", "8月上旬水位高。", ["8"], ""),
    ("from January to November", "1至11月", [], ""),
    ("from January to November", "2至11月", ["2"], ""),
    ("On January 17, 2023", "2023年1月17日", [], ""),
    ("On January 17, 2023", "2023年1月18日", ["2023", "1", "18"], "January 17, 2023"),
    ("On January 17", "会议召开", [], "January 17"),
    ("On January 17, the 17 delegates", "1月17日，17名代表", [], ""),
    ("On January 17, the 17 delegates", "1月17日，1名代表", ["1"], "17"),
    ("2–4 January 2024", "2024年1月2日至4日", [], ""),
    ("2–4 January 2024", "2024年1月2—4日", [], ""),
    ("2–4 January 2024", "2024年1月2—5日", ["5"], "4 January 2024"),
    ("every third school", "每三所学校中有一个", [], ""),
    ("a second pass", "第二个鱼道", [], ""),
    ("a second pass", "第三个鱼道", ["三"], ""),
    ("in 2023/24", "2023/24财年", [], ""),
    ("in 2023/24", "2023至2024财年", [], ""),
    ("in 2023/24", "2022/23财年", ["2022/23"], "2023/24"),
    ("some 4½ months", "约四个半月", [], ""),
    ("four and a half months", "4.5个月", [], ""),
    ("four and a half months", "四个半月", [], ""),
    ("some 4½ months", "约四个月", ["四"], "4½"),
    ("2 January to 4 January 2024", "2024年1月2日持续到4日", [], ""),
    ("2 January to 4 January 2024", "2024年1月2日起", [], "4 January 2024"),
    ("from October to March", "10月至次年3月", [], ""),
    ("from October to March", "11月至次年3月", ["11"], ""),
    ("每千人有33张床位", "33 beds per thousand people", [], ""),
    ("每千人有33张床位", "33 beds per hundred people", [], "千"),
    # times of day
    ("上午9点半开始，下午5点结束", "from 9:30 a.m. to 5 p.m.", [], ""),
    ("从14:30开到17:00", "from 2:30 p.m. to 5 p.m.", [], ""),
    ("从14:30开到17:00", "from 2:30 p.m.", [], "17:00"),
    ("服务站20:00关门", "it closes at eight at night", [], ""),
    ("按4:3:3分配", "split 4:3:3", [], ""),
    ("in 2021 and 2022", "2022年和2022年", ["2022"], "2021"),
    ("另一件事", "one more thing", [], ""),
    ("", "5 lists", ["5"], ""),
]


@pytest.mark.parametrize(("original", "translation", "surplus", "lost"), CASES)
def test_compare(original: str, translation: str, surplus: list[str], lost: str) -> None:
    found = compare(original, translation, UNITS)
    assert [number.written for number in found.surplus] == surplus
    assert "; ".join(found.lost) == lost
