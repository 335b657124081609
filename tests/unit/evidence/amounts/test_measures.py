"""Measures: another length, time, sum or share than the quotes have is told, honest ones never."""

import pytest

from generator.evidence.amounts.measures import differing_measures

UNITS = ("个", "月", "米")

TOLD = [
    ("94 metres long", "94 km long", "km"),
    ("94\xa0metres long", "长94公里", "公里"),
    ("23 km of grounds", "23 miles", "miles"),
    ("23\u202fkm of grounds", "23英里", "英里"),
    ("work took 14 months", "Work took fourteen weeks", "weeks"),
    ("work took 14 months", "历时14周", "周"),
    ("between three and six months", "3至6年", "年"),
    ("an additional £85,000 p.a.", "€85,000 a year", "€"),
    ("an additional £85,000 p.a.", "每年8.5万欧元", "欧元"),
    ("£2.2m went on it", "220万美元", "美元"),
    ("£2.2m went on it", "$2.2 million", "$"),
    ("40 hectares were cleared", "清除了40亩", "亩"),
    ("40 hectares were cleared", "40 square metres", "square metres"),
    ("6,300 hours", "6300天", "天"),
    ("12% more", "12 times more", "times more"),
    ("增长12%", "增长12倍", "倍"),
    ("rose by 6 percentage points", "rose by 6%", "%"),
    ("出生率5.9‰", "出生率5.9%", "%"),
    ("出生率5.9‰", "a rate of 5.9%", "%"),
    ("rose by 6 per cent", "6个百分点", "个百分点"),
    ("投资300万元", "3 million euros", "euros"),
    ("20吨", "20 kg", "kg"),
    ("486公斤", "486斤", "斤"),
    ("改造218公里", "改造218里", "里"),
    ("2.9万平方米", "29,000 square feet", "square feet"),
    ("40立方米", "40 litres", "litres"),
    ("5克", "5 kg", "kg"),
    ("由15个工作日压缩至3个工作日", "3小时", "小时"),
    ("cut to 3 working days", "3 hours", "hours"),
]

HONEST = [
    ("94 metres long", "长94米"),
    ("94m long", "94 metres, 94 km"),
    ("3.2 km", "3.2公里, 3.2千米, 3.2 kilometers"),
    ("486公斤", "486千克, 486 kg"),
    ("40 m³", "40立方米, 40 cubic metres"),
    ("40 m²", "40平方米, 40 square metres"),
    ("12 litres", "12升"),
    ("出生率5.9‰", "a birth rate of 5.9‰, 5.9 per mille"),
    ("14 months", "a 14-month project, 14个月"),
    ("three bids in 3 days", "3 weeks"),
    ("8 km (5 miles)", "5 miles, 8 kilometres"),
    ("£85,000 p.a.", "85,000 pounds, 8.5万英镑, £85k"),
    ("in 2,023 metres", "2023年"),
    ("2023年，12年", "12 years"),
    ("under 30 years old", "30岁以下"),
    ("HK$300", "$300, £300"),
    ("¥500", "500 yen"),
    ("30 per cent", "30%, 百分之三十, 30 percent"),
    ("rose by 6 points", "6%"),
    ("lent 148 times", "借出148次"),
    ("7天", "7 days a week"),
    ("3个工作日", "3天, 3 working days, 3 days"),
    ("3周年", "3 years"),
]


@pytest.mark.parametrize(("quote", "text", "written"), TOLD)
def test_another_measure(quote: str, text: str, written: str) -> None:
    assert [row.word for row in differing_measures(text, [quote], UNITS)] == [written]


@pytest.mark.parametrize(("quote", "text"), HONEST)
def test_an_honest_measure(quote: str, text: str) -> None:
    assert list(differing_measures(text, [quote], UNITS)) == []


def test_one_quote_may_have_it() -> None:
    quotes = ["23 km of grounds", "23 miles of bank"]
    assert not list(differing_measures("23 miles", quotes, UNITS))
    assert not list(differing_measures("23 miles", ["23 km", "23 of them"], UNITS))
