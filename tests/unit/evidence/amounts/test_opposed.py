"""Numbers of which a text says the contrary of its quotes, in one language or across two."""

from decimal import Decimal

import pytest

from generator.evidence.amounts.opposed import opposed

_UNITS = ("人", "人次", "户", "元", "%", "％", "个百分点", "件", "场", "个", "批次", "天", "yuan")
_AUDIT = (
    "Spending on upkeep rose by 12.3% to 48.6 million yuan, while income fell by 4.1%. "
    "Complaints fell from 240 to 180. The fee remained unchanged at 45 yuan. "
    "Exports grew 8.2% in the first half."
)
_REPORT = (
    "收入下降3.4%，支出增长5.8%；失业率由5.1%降至4.6%，下降0.5个百分点。场均52人，共1872人次。"
    "价格同比上涨0.8%，环比下降0.2%。合格232批次，不合格8批次。办理时限压缩60%。年均改造148个。"
)


def _told(text: str, *quotes: str) -> bool:
    return any(True for _ in opposed(text, quotes, _UNITS))


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Spending on upkeep fell by 12.3%.", _AUDIT),
        ("Spending rose to 12.3%.", _AUDIT),
        ("Spending rose by 48.6 million yuan.", _AUDIT),
        ("收入增长4.1%。", _AUDIT),
        ("增速放缓0.4个百分点。", "增速比一季度加快0.4个百分点"),
        ("Growth was 0.4 percentage points slower.", "增速比一季度加快0.4个百分点"),
        ("降幅扩大6.2个百分点。", "降幅较上半年收窄6.2个百分点"),
        ("The decline widened by 6.2 points.", "降幅较上半年收窄6.2个百分点"),
        ("较上月下降1.1个百分点。", "较上周下降1.1个百分点"),
        ("1.1 points less than the month before.", "较上周下降1.1个百分点"),
        ("诉求比上月增加41件。", "较上年增加41件"),
        ("找车位时间缩短至约6分钟。", "找车位时间缩短约6分钟"),
        ("Fires rose by 12.4%.", "火灾、直接损失分别下降12.4%、8.9%"),
        ("人均月服务时长约26小时。", "人均年服务时长约26小时"),
        ("Each gives 26 hours a month.", "人均年服务时长约26小时"),
        ("月活用户约9000人。", "日活用户约9000人"),
        ("月产150吨。", "日产150吨"),
        ("维护支出增长到12.3%。", _AUDIT),
        ("Complaints rose from 180 to 240.", _AUDIT),
        ("投诉由180件增至240件。", _AUDIT),
        ("Complaints rose to 180.", _AUDIT),
        ("The fee was raised to 45 yuan.", _AUDIT),
        ("Imports grew 8.2%.", _AUDIT),
        ("下半年出口增长8.2%。", _AUDIT),
        ("The fee is 45 dollars.", _AUDIT),
        ("收入增长3.4%。", _REPORT),
        ("Income was 3.4% higher.", _REPORT),
        ("失业率下降4.6%。", _REPORT),
        ("Unemployment rose by 0.5 points.", "失业率上升，后下降0.5个百分点"),
        ("共52人参加。", _REPORT),
        ("On average 1872 people came.", _REPORT),
        ("价格环比上涨0.8%。", _REPORT),
        ("Prices rose 0.8% on the previous quarter.", _REPORT),
        ("不合格232批次。", _REPORT),
        ("8 batches passed.", _REPORT),
        ("Time limits were extended by 60%.", _REPORT),
        ("累计改造148个，全年每月改造148个。", _REPORT),
        ("同比下降15%。", "同 比 增 长 １５ ％"),
        ("較上年減少12%。", "較上年增加12%"),
        ("6 were injured.", "致6人死亡"),
        ("6票赞成。", "6 members voted against the motion"),
        ("Visits multiplied by 3.", "Visits fell by 3"),
        ("Visits climb by 45.", "Visits fell by 45"),
        ("上調12%。", "下調12%"),
        ("Visits are down 45.", "fewer lamps, more visits (up 45)"),
        # Which way two numbers go that have no word for it.
        ("The queue went from 240 to 180 people.", "The queue went from 180 to 240 people"),
        ("From 240 people\nto 180.", "The queue went from 180 people to 240"),
        ("排队由240人变为180人。", "排队由180人变为240人"),
        ("82.4% among children, 96.5% among the elderly", "儿童接种率96.5%，老年人接种率82.4%"),
        ("35岁及以上的占21.4%。", "35岁及以下党员占比21.4%"),
        ("最低的村有130多万元。", "最高的村达到130余万元，约为最低村的4倍"),
        ("当年新建61个。", "服务点累计达到61个"),
        ("累计2.1万元。", "当年新增2.1万元"),
        ("服务7150人次，另有失能老人2340人次。", "服务7150人次，其中失能老人2340人次"),
        ("收入增长8.8倍。", "收入增长8.8%"),
        ("男党员1150人。", "党员3286人，其中女党员1150人"),
    ],
)
def test_the_contrary(text: str, quote: str) -> None:
    assert _told(text, quote)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Spending on upkeep grew 12.3%, to 48.6 million yuan.", _AUDIT),
        ("Income was 4.1% lower.", _AUDIT),
        ("收入减少了4.1%，维护支出却增加了12.3%。", _AUDIT),
        ("投诉从240件降至180件。", _AUDIT),
        ("There had been 240 complaints; there are now 180.", _AUDIT),
        ("The fee of 45 yuan was not raised.", _AUDIT),
        ("Budget revenue fell 3.4%.", _REPORT),
        ("失业率降至4.6%。", _REPORT),
        ("52 people came to each event on average, 1872 visits in all.", _REPORT),
        ("232 of 240 batches passed.", _REPORT),
        ("96.5% among children and 82.4% among the elderly", "儿童96.5%，老年人82.4%"),
        # What is called by its contrary goes the other way.
        ("就业率提高0.5个百分点。", "失业率下降0.5个百分点"),
        ("The share of occupied flats rose by 5 points.", "The vacancy rate fell by 5 points"),
        # What is told of a trend, or with it, is not the trend itself.
        ("Costs grew only 2%.", "growth in costs slowed to 2%"),
        ("等候时间缩短14%。", "The reduction in waiting time grew from 10% to 14%"),
        ("12 more counters were opened to cut queues.", "为减少排队，新增窗口12个"),
        ("12 more counters were opened.", "To reduce queues it opened 12 counters"),
        ("The queue went from 240 to 180 people.", "The queue of 240 people went to 180"),
        ("排队由240人变为180人。", "排队从240人到180人"),
        ("The queue of 180 people, from 240.", "The queue went from 240 to 180 people"),
        ("It came down from 12% to 9%.", "The rate had risen to 12% before it was lowered to 9%"),
        ("It saved 300,000 yuan.", "Costs fell by 300,000 yuan"),
        # A word of a name, or of what is counted with it.
        ("It treated 43 adults and children.", "Adults and children numbered 43"),
        ("妇联培训300人。", "妇联开展培训，300名男性参加"),
        ("300 adults were treated at the children’s clinic.", "儿童医院接诊成人300名"),
        ("8.2%的进口商也做出口。", "进口商中有8.2%也做出口"),
        ("It held 12 talks in the year.", "It held 12 monthly talks"),
        ("2022年服务300人次。", "2022年累计服务300人次"),
        ("It served 300 people in a year.", "全年累计服务300人"),
        ("It is 12% above the average.", "高于平均12%"),
        ("12% of requests took less than 5 days, within 24 hours.", "24小时以内"),
        ("As many as 5 guests may come.", "up to 5 guests may come"),
        ("The school raised 12,000 yuan.", "捐款减少，学校募得12,000元"),
        ("35岁以下的占21.4%。", "35岁及以下党员占比21.4%"),
        ("收入最高的村约为最低村的4倍。", "最高的村达到130余万元，约为最低村的4倍"),
        ("累计新建61个。", "服务点累计达到61个"),
        ("建成61个。", "服务点累计达到61个"),
        ("其中失能老人2340人次。", "另外，失能老人中有2340人次，其中含2340人次复诊"),
        ("支持19票，反对6票。", "19 members voted for the motion, 6 against it"),
        ("增速加快0.4个百分点。", "增速比一季度加快0.4个百分点"),
        ("It grew 0.4 points faster.", "增速比一季度加快0.4个百分点"),
        ("The decline was 6.2 points smaller.", "降幅较上半年收窄6.2个百分点"),
        ("1.1 points less than the week before.", "较上周下降1.1个百分点"),
        ("比上年增加41件。", "同比增加41件"),
        ("缩短约6分钟。", "找车位时间缩短约6分钟"),
        ("降至约40%。", "降至约40%"),
        ("Fires fell by 12.4%.", "火灾、直接损失分别下降12.4%、8.9%"),
        ("Each gives 26 hours a year.", "人均年服务时长约26小时"),
        ("每天有9000人使用。", "日活用户约9000人"),
        ("150 tonnes a day.", "日产150吨"),
        ("5月处理150件。", "5日处理150件"),
    ],
)
def test_what_is_no_contrary(text: str, quote: str) -> None:
    assert not _told(text, quote)


def test_each_place_of_the_number_must_say_the_contrary() -> None:
    assert not _told("Income rose 4%.", "Income fell by 4%", "in March it rose by 4%")
    assert not _told("Income rose 4%.", "Income fell by 4%", "4% of all")


def test_what_was_computed_is_the_editors_own() -> None:
    found = opposed("Income rose 4%.", ["Income fell by 4%"], _UNITS, {Decimal(4)})
    assert list(found) == []


def test_what_is_told_stands_in_both() -> None:
    row = next(opposed("In May, income rose 4%.", ["In May income fell by 4%; so it is"], _UNITS))
    assert (row.said, row.quoted) == ("income rose 4%", "In May income fell by 4%")
    rows = opposed("It rose from 5 to 9 lamps.", ["It fell from 9 to 5 lamps"], _UNITS)
    assert "from 9 to 5" in [row.quoted for row in rows]


def test_many_numbers_take_no_long_time() -> None:
    text = " ".join(f"It rose by {number}%." for number in range(2_000))
    assert not _told(text, text.replace("rose", "grew"))
