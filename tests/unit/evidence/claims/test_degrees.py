"""Shares, multiples and classes of prizes: false ones are told, honest ones never."""

from decimal import Decimal

import pytest

from generator.evidence.amounts.proving import stated
from generator.evidence.claims.degrees import bears_out, degrees


def _told(quote: str, text: str) -> list[str]:
    is_han = any("\u4e00" <= sign <= "\u9fff" for sign in text)
    numbers: set[Decimal] = {row.value for row in stated(quote, ("人", "%", "件")).numbers}
    found = degrees(text, is_han)
    return [row.written for row in found if not bears_out(row, [quote], sorted(numbers))]


FALSE = [
    # More and less
    (
        "Nearly half of that was spent",
        "More than half of the money was spent.",
        "More than half of the",
    ),
    ("Nearly half of that was spent", "超过一半资金已使用", "超过一半"),
    ("近一半资金已使用", "一半以上资金已使用", "一半以上"),
    ("Otters at 14 of 52 sites", "At less than a quarter of the sites.", "less than a quarter of"),
    ("Otters at 14 of 52 sites", "不足四分之一的点位", "不足四分之一"),
    ("more than a third of the members", "不到三分之一的成员", "不到三分之一"),
    # Shares
    ("四分之一的党员参加", "三分之一的党员参加了活动", "三分之一"),
    ("半数党员参加", "三分之二的党员参加了活动", "三分之二"),
    ("30%的党员参加", "半数党员参加了活动", "半数"),
    ("120名党员中有30名参加", "一半党员参加了活动", "一半"),
    ("部分党员参加", "过半党员参加了活动", "过半"),
    ("党员参加", "五分之三的党员参加了活动", "五分之三"),
    ("三成党员参加", "四分之三的党员参加了活动", "四分之三"),
    ("A quarter of the lamps were lit", "A third of the lamps were lit.", "A third of"),
    ("Some lamps were lit", "Half of the lamps were lit.", "Half of the"),
    ("30% of the lamps were lit", "Half the lamps were lit.", "Half the"),
    ("The second lamp was lit", "Two thirds of the lamps were lit.", "Two thirds of"),
    ("三分之一的灯已点亮", "A quarter of the lamps were lit.", "A quarter of"),
    ("漏损率由18.6%降至12.3%", "漏损率为三分之一", "三分之一"),
    ("漏损率由18.6%降至12.3%", "漏损率下降约四分之一", "四分之一"),
    ("120人中有33人参加", "近三分之一的人参加了活动", "近三分之一"),
    # Multiples
    ("办件量增长20%", "办件量翻一番", "翻一番"),
    ("办件量翻一番", "办件量翻两番", "翻两番"),
    ("办件量由100件增至150件", "办件量翻番", "翻番"),
    ("投诉减少三成", "投诉减半", "减半"),
    ("Visits rose by a third", "Visits doubled.", "doubled"),
    ("Visits doubled", "Visits tripled.", "tripled"),
    ("Visits doubled", "Visits quadrupled.", "quadrupled"),
    ("Complaints fell by 20%", "Complaints halved.", "halved"),
    ("Visits went from 100 to 150", "Visits doubled.", "doubled"),
    ("办件量增长50%", "Cases doubled.", "doubled"),
    ("Visits rose threefold", "Visits rose tenfold.", "tenfold"),
    ("产值增长一成", "产值增长一倍", "一倍"),
    ("近两成受访者", "近两倍受访者", "近两倍"),
    ("上升近三成", "上升近三倍", "近三倍"),
    ("客流增长两倍", "客流翻一番", "翻一番"),
    ("客流增长两倍", "客流是上年的两倍", "的两倍"),
    ("客流增长两倍", "Visits doubled.", "doubled"),
    ("客流由100件增至150件", "客流是上年的三倍", "的三倍"),
    ("Visits rose sixfold", "办件量是上年的九倍", "的九倍"),
    ("近两成受访者", "Nearly twice as many of them.", "twice as many"),
    # Tenths
    ("客流增长两倍", "客流增长两成", "两成"),
    ("等候时间缩短一半", "等候时间缩短两成", "两成"),
    ("120人中有33人参加", "近六成的人参加", "近六成"),
    ("学费打八折", "学费减免八成", "八成"),
    ("学费打八折", "学费只收两成", "两成"),
    ("多数人满意", "近八成的人满意", "近八成"),
    # Prizes
    ("获得银奖", "获得金奖", "金奖"),
    ("获得市级奖项，奖金3000元", "获得金奖", "金奖"),
    ("荣获三等奖", "荣获一等奖", "一等奖"),
    ("荣获优秀奖", "荣获二等奖", "二等奖"),
    ("荣获一等奖", "荣获特等奖", "特等奖"),
    ("夺得铜牌", "夺得金牌", "夺得金牌"),
    ("It won the silver award", "It won the gold award.", "gold award"),
    ("It won an award", "It won the first prize.", "first prize"),
    ("荣获三等奖", "It won the second prize.", "second prize"),
    ("It won a bronze medal", "获得银牌", "银牌"),
]

HONEST = [
    ("客流增长两倍", "客流是上年的三倍"),
    ("客流增长两倍", "客流增长了两倍"),
    ("客流增长两倍", "Visits tripled."),
    ("客流增长两倍", "增加近两倍"),
    ("客流达到上年的两倍", "客流翻一番"),
    ("两年翻了一番", "两年增加一倍"),
    ("两年翻了一番", "Twice as many as two years before."),
    ("增长100%", "增长一倍"),
    ("由120件增至355件", "办件量是原来的近三倍"),
    ("Visits rose sixfold", "办件量增长六倍"),
    ("办件量扩大到六倍", "办件量是原来的六倍"),
    ("多数人满意", "以十倍的努力"),
    ("412件中386件办结", "超过九成办结"),
    ("412件中386件办结", "不到一成未办结"),
    ("88%的居民参与", "八成以上的居民参与"),
    ("860件中邻里纠纷310件、物业纠纷275件", "邻里和物业纠纷近七成"),
    ("增长20%", "增长两成"),
    ("由120件增至155件", "增长近三成"),
    ("学费打八折", "学费优惠两成"),
    ("学费打八折", "学费按八成收取"),
    ("缩短七成", "缩短到原来的三成"),
    ("缩短一半", "缩短五成"),
    ("五分之四的居民满意", "八成居民满意"),
    ("四成的服务站", "八成的服务站"),
    ("已完成", "项目已完成，成员三成立了小组"),
    ("fell from 34 minutes to 19", "时间缩短近一半，降至19分钟"),
    ("Nearly half of that was spent", "Almost half of the money was spent."),
    ("Half of that was spent", "Nearly half of the money was spent."),
    ("Otters at 14 of 52 sites", "At more than a quarter of the sites."),
    ("just over 60 per cent was plastic", "More than half of its weight was plastic."),
    ("just over 60 per cent was plastic", "其中一半以上是塑料"),
    ("more than a third of the members", "超过三分之一的成员"),
    ("4 out of 9 landings", "Less than half of the landings."),
    ("4 out of 9 landings", "不到一半的码头"),
    ("About one in three of the schools", "Around a third of the schools."),
    ("About one in six schools", "A sixth of the schools."),
    ("Every third school took part", "A third of the schools took part."),
    ("The median time fell to 19 minutes", "Half of the warnings took 19 minutes."),
    ("its cost rose from 1100 to 1350", "造价比原计划高出近四分之一"),
    ("三分之一的党员参加", "三分之一的党员参加了活动"),
    ("33.3%的党员参加", "三分之一的党员参加了活动"),
    ("120名党员中有40名参加", "三分之一的党员参加了活动"),
    ("A third of the members came", "三分之一的党员参加了活动"),
    ("One member in three came", "三分之一的党员参加了活动"),
    ("漏损率由18.6%降至12.3%", "漏损率下降约三分之一"),
    ("漏损率由18.6%降至12.3%", "漏损率减少三分之一"),
    ("参加者由30人增至40人", "参加者增加了三分之一"),
    ("3,240人中1,015人参加", "近三分之一的人参加了活动"),
    ("3,240人中1,015人参加", "三分之一左右的人参加了活动"),
    ("半数以上党员参加", "过半党员参加了活动"),
    ("68%的党员参加", "过半党员参加了活动"),
    ("过半单位完成整改，三分之一的党员参加", "过半单位完成整改"),
    (
        "More than half of the units did, a third of the members came",
        "More than half of the units did",
    ),
    ("48%的党员参加", "近半数党员参加了活动"),
    ("五成党员参加", "半数党员参加了活动"),
    ("一多半的党员参加", "一半以上的党员参加了活动"),
    ("24 of 48 lamps were lit", "Half of the lamps were lit."),
    ("Most lamps were lit", "More than half of the lamps were lit."),
    ("The lamps were lit halfway", "Half of the lamps were lit."),
    ("三分之二的灯已点亮", "Two thirds of the lamps were lit."),
    ("六成的灯已点亮", "Three fifths of the lamps were lit."),
    ("二十五个百分点", "上半年完成二十分之一"),
    ("It met", "It opened a third library, in the first half of the year."),
    ("It met", "It took half the day, a quarter of 2023 and half the way."),
    ("完成", "百分之三十完成，十月前半月开放，半年一次"),
    ("信访总量同比下降31.2%", "信访总量同比下降近三分之一"),
    ("办件量翻了一番", "办件量翻番"),
    ("办件量增长100%", "办件量翻一番"),
    ("办件量是去年的两倍", "办件量翻一番"),
    ("办件量由100件增至207件", "办件量翻一番"),
    ("办件量增长3倍", "办件量翻两番"),
    ("Visits went from 100 to 400", "办件量翻两番"),
    ("Twice as many came", "Visits doubled."),
    ("Visits rose by 200%", "Visits tripled."),
    ("办件量翻番", "Cases doubled."),
    ("投诉下降50%", "投诉减半"),
    ("投诉由80件降至40件", "Complaints halved."),
    ("It met", "The hall doubled as a library, and a double door was built."),
    ("番茄种植", "翻番茄地，双签双查"),
    ("获得金奖", "It won the gold award."),
    ("It won a gold medal", "获得金奖"),
    ("荣获第一名", "荣获一等奖"),
    ("It came first", "It won the first prize."),
    ("荣获二等奖", "It won the second-class prize."),
    ("It opened", "开办“金牌调解室”，金牌讲解员讲课"),
    ("It opened", "The “Gold Award” hall opened, with a golden roof and silver lamps."),
    ("It opened", "没有获得一等奖"),
    ("It opened", "It received its first award, and its third award in a row."),
]


@pytest.mark.parametrize(("quote", "text", "written"), FALSE)
def test_a_false_degree(quote: str, text: str, written: str) -> None:
    assert _told(quote, text) == [written]


@pytest.mark.parametrize(("quote", "text"), HONEST)
def test_an_honest_one(quote: str, text: str) -> None:
    assert _told(quote, text) == []


@pytest.mark.parametrize("text", sorted({row[1] for row in FALSE} | {row[1] for row in HONEST}))
def test_a_text_bears_itself_out(text: str) -> None:
    assert _told(text, text) == []


def test_a_ratio_bears_the_shares_of_its_parts_out() -> None:
    assert _told("省、市、县按2:3:5承担", "县承担五成") == []
    assert _told("省、市、县按1:1:8承担", "县承担四成") == ["四成"]
