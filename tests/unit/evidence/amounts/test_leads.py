"""Labels and years of numbers: those of another number are told, honest ones never."""

from decimal import Decimal

import pytest

from generator.evidence.amounts.leads import label_of_another, other_labels, swapped_labels
from generator.evidence.amounts.years import other_years

UNITS = ("人", "人次", "件", "元", "%", "所", "处")
RATES = "儿童疫苗接种率96.5%，老年人疫苗接种率82.4%，分别提高1.5个和6.9个百分点"
VISITS = "各机构第一季度门诊量8.4万人次，第二季度9.1万人次，全年合计35.6万人次"
FUNDS = "全年拨付教育经费4.86亿元，比上年增加0.36亿元；拨付卫生经费3.12亿元"
YEARS = "市级投入经费，2022年为120万元，2023年为150万元，2024年预算为180万元"
ENGLISH = "It had 28 schools in 2022 and 35 schools in 2023."


@pytest.mark.parametrize(
    ("quote", "label", "value", "other"),
    [
        (RATES, "儿童疫苗接种率", "82.4", "96.5"),
        (RATES, "老年人疫苗接种率", "96.5", "82.4"),
        (VISITS, "第一季度门诊量", "91000", "84000"),
        (FUNDS, "教育经费", "312000000", "486000000"),
        (FUNDS, "教育经费", "36000000", "486000000"),
        ("其中发现高血压患者1,015人，转诊86人", "转诊", "1015", "86"),
        ("发放问卷2,000份，回收1,876份", "发放问卷", "1876", "2000"),
    ],
)
def test_the_label_of_another_number(quote: str, label: str, value: str, other: str) -> None:
    found = label_of_another(label, Decimal(value), [quote], UNITS)
    assert found is not None
    assert found.value == Decimal(other)


@pytest.mark.parametrize(
    ("quote", "label", "value"),
    [
        (RATES, "儿童疫苗接种率", "96.5"),
        (RATES, "接种率", "82.4"),
        (RATES, "儿童", "82.4"),
        (VISITS, "门诊量", "356000"),
        (FUNDS, "教育经费增加", "36000000"),
        (YEARS, "投入经费", "1500000"),
        ("注册农户1.2万户，年底增至1.9万户", "注册农户", "19000"),
        ("志愿者612人，其中女志愿者300人", "志愿者", "300"),
        ("志愿者612人，300人为女性", "志愿者", "300"),
        ("教育经费4.86亿元，占12%", "教育经费", "12"),
        (ENGLISH, "schools", "35"),
    ],
)
def test_its_own(quote: str, label: str, value: str) -> None:
    assert label_of_another(label, Decimal(value), [quote], UNITS) is None


@pytest.mark.parametrize(
    ("quote", "text", "said"),
    [
        (YEARS, "2022年投入150万元", "2022: 150万"),
        (YEARS, "In 2022 the city put in 1.5 million yuan", "2022: 1.5 million"),
        (YEARS, "It put in 1.2 million yuan in 2023", "2023: 1.2 million"),
        (YEARS, "2023年投入180万元", "2023: 180万"),
        (ENGLISH, "2023年有28所学校", "2023: 28"),
        (ENGLISH, "There were 35 schools in 2022", "2022: 35"),
    ],
)
def test_another_year(quote: str, text: str, said: str) -> None:
    assert [row.said for row in other_years(text, [quote], UNITS)] == [said]


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        (YEARS, "2022年投入120万元，2023年投入150万元"),
        (YEARS, "2023年由120万元增至150万元"),
        (YEARS, "2023年在上年120万元的基础上增加"),
        (YEARS, "2023年初仍是120万元"),
        (YEARS, "2022年和2023年分别为120万元和150万元"),
        (YEARS, "In 2023 the sum rose from 1.2 million yuan to 1.5 million"),
        (YEARS, "1.2 million yuan in 2022 and 1.5 million in 2023"),
        (YEARS, "1.5 million yuan in 2023, after 1.2 million in 2022"),
        (YEARS, "After 1.2 million yuan in 2022, the city put in 1.5 million"),
        (YEARS, "After 1.2 million yuan in 2022, the city put in 1.5 million in 2023"),
        (YEARS, "2025年投入150万元"),
        ("2022年和2023年分别为120万元和150万元", "2022年投入120万元"),
        ("2023年比2022年增加30万元，2024年增加40万元", "2023年增加30万元"),
        ("2022年120万元，2023年120万元", "2023年投入120万元"),
        (ENGLISH, "35 schools had it, after 28 in 2022"),
    ],
)
def test_its_own_year(quote: str, text: str) -> None:
    assert not list(other_years(text, [quote], UNITS))


@pytest.mark.parametrize(
    ("quote", "text", "said"),
    [
        (FUNDS, "拨付卫生经费4.86亿元", "拨付卫生经费4.86亿"),
        (RATES, "老年人疫苗接种率96.5%", "老年人疫苗接种率96.5"),
        (FUNDS, "拨付教育经费4.86亿元", ""),
        (FUNDS, "卫生经费外，拨付教育经费4.86亿元", ""),
        (FUNDS, "教育经费增加0.36亿元", ""),
        (VISITS, "门诊量35.6万人次", ""),
        (VISITS, "全年门诊量35.6万人次", ""),
        ("服务群众1,000人次，其中上门服务群众300人次", "上门服务群众300人次", ""),
        ("服务群众1,000人次，其中上门服务群众300人次", "服务群众300人次", ""),
        ("受理申请2,860件，其中当日办结2,431件", "当日办结2,431件", ""),
    ],
)
def test_the_label_of_another_number_in_a_text(quote: str, text: str, said: str) -> None:
    assert [row.said for row in other_labels(text, [quote], UNITS)] == ([said] if said else [])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("累计61所，养老23所、托育38所", ["养老23"]),
        ("托育38所，养老23所", ["托育38"]),
        ("累计61所，养老38所、托育23所", []),
        ("养老23所", []),
        ("农村23所、城区38所", []),
        ("养老38所、农村23所", []),
    ],
)
def test_two_labels_that_are_swapped(text: str, told: list[str]) -> None:
    quote = "累计达到61所，其中养老服务点38所、托育服务点23所"
    assert [row.said for row in swapped_labels(text, [quote], UNITS)] == told
    assert not list(swapped_labels(text, [quote], UNITS, {Decimal(23), Decimal(38)}))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("住房分给司机40所、环卫工35所", ["住房分给司机40"]),
        ("住房分给环卫工40所、司机35所", []),
        ("分给教师40所、司机35所、环卫工25所", ["分给教师40"]),
        ("住房分给工人40所、居民35所", []),
    ],
)
def test_a_label_with_what_stands_before_a_list(text: str, told: list[str]) -> None:
    quote = "住房分配给环卫工40所、司机35所、教师25所"
    assert [row.said for row in swapped_labels(text, [quote], UNITS)] == told
