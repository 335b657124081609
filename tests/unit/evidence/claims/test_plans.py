"""A plan is no deed: told where claim and quote leave no doubt, and not elsewhere."""

import time

import pytest

from generator.evidence.claims.plans import plan_of, plans_verb, told_as_done, told_without_sign


@pytest.mark.parametrize(
    ("quote", "sign"),
    [
        ("市灯塔局将于明年建成12个驿站", "将于"),
        ("市灯塔局将继续开办夜间书屋", "将继续"),
        ("明年将建成投用", "将建成"),
        ("下一步，市灯塔局新增座位", "下一步"),
        ("2031年，市灯塔局计划新建驿站12个", "计划"),
        ("市灯塔局拟在年内开通专线", "拟"),
        ("力争实现全覆盖", "力争"),
        ("预计年底完成改造", "预计"),
        ("驿站有望年内投用", "有望"),
        ("争取明年建成", "争取"),
        ("将于明年建成。预计服务渔民", "将于"),
        ("The Lighthouse Bureau will open a library in May.", "will"),
        ("The bureau plans to open a library", "plans to"),
        ("It aims to open a library", "aims to"),
        ("A library is to be built", "is to"),
        ("The library is expected to open", "is expected to"),
        ("It will open a library. It hopes to add seats.", "will"),
        ("The desk said that it would extend its service, subject to funding.", "will"),
        ("The trustees asked the office to make two landings accessible by May.", "asked"),
        ("The trustees asked whether the landings are safe.", ""),
        ("It asked the office to mend them, and it mended two.", ""),
        ("Nine in ten would recommend it.", ""),
        ("He said that it was late, and it would rain.", ""),
        # Read as prepositions, nouns, idioms; or something else is told as well.
        ("将制度作为抓手", ""),
        ("评议结果将作为年度考核的重要依据", ""),
        ("现将有关情况通报如下", ""),
        ("将开展活动的情况公开", ""),
        ("将建成的驿站交给渔民", ""),
        ("实施三年行动计划", ""),
        ("落实工作计划新要求", ""),
        ("计划生育", ""),
        ("党员力争上游", ""),
        ("模拟开庭", ""),
        ("已建成8个驿站，将于明年再建12个", ""),
        ("建成8个驿站，将于明年再建12个", ""),
        ("将于明年再建12个。现有驿站8个", ""),
        ("将于明年再建12个。驿站晚间开放", ""),
        ("去年计划新建驿站12个", ""),
        ("按计划完成了改造", ""),
        ("The bureau has a plan", ""),
        ("The bureau opened one and will open two", ""),
        ("The bureau, which runs one, will open two", ""),
        ("The bureau runs one and will open two", ""),
        ("It will open two. It runs one.", ""),
        ("The planned library", ""),
        ("It was planned to open", ""),
        ("", ""),
        ("窗口态度生硬，要求2024年3月底前整改", "要求"),
        ("排队偏长，须于6月底前整改到位，由市数据局配合", "须"),
        ("窗口态度生硬，要求3月底前整改，现已改好", ""),
        ("要求3月底前整改，全部完成", ""),
        ("按照上级要求于6月底前完成整改", ""),
        ("在限期内完成整改", ""),
        ("2032年，拟将夜间书屋扩大到10个乡镇，力争办件量翻一番", "拟"),
        ("响应号召，在规定时间内落实", ""),
    ],
)
def test_plan_of(quote: str, sign: str) -> None:
    assert plan_of(quote) == sign


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("市灯塔局已建成12个驿站", "已建成"),
        ("已经全部完成改造", "已经全部完成"),
        ("建成12个驿站", "建成"),
        ("开办了夜间书屋", "开办了"),
        ("驿站投入使用", "投入使用"),
        ("完成12项任务", "完成"),
        ("已扩大到10个乡镇", "已扩大"),
        ("办件量翻了一番", "翻了"),
        ("将建成12个驿站", ""),
        ("计划建成12个驿站", ""),
        ("尚未建成", ""),
        ("为完成任务，逐项认领", ""),
        ("应完成的任务", ""),
        ("建成区", ""),
        ("完成率", ""),
        ("建立台账", ""),
        ("已有的制度", ""),
        ("开展了解民情活动", ""),
        ("不已开放", ""),
    ],
)
def test_told_as_done_in_chinese(text: str, written: str) -> None:
    assert told_as_done(text, is_han=True)[0] == written


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("A library has been opened.", "has been opened"),
        ("12 libraries were built.", "were built"),
        ("It has already completed the list.", "has already completed"),
        ("It opened the library.", "opened"),
        ("It will have been opened.", ""),
        ("It has planned a library.", ""),
        ("It has not been opened.", ""),
        ("completed forms", ""),
        ("It opens the library.", ""),
        ("A library opened by the quay", ""),
        ("It has made two landings accessible by the end of 2024.", "has made"),
        ("The office was asked to make two accessible.", ""),
        ("Two were to be made by the end of 2024.", ""),
    ],
)
def test_told_as_done_in_english(text: str, written: str) -> None:
    assert told_as_done(text, is_han=False)[0] == written


@pytest.mark.parametrize(
    ("verb", "quote", "planned"),
    [
        ("建成", "将于明年新建驿站", True),
        ("开放", "将于明年增设座位", False),
        ("完成", "将于明年增设座位", True),
        ("opened", "It will open a library", True),
        ("opened", "It will add seats", False),
        ("completed", "It will add seats", True),
        ("built", "It is to be built", True),
        ("lit", "It will light the quay", True),
        ("建成", "It will open a library", True),
        ("opened", "将于明年建成", True),
    ],
)
def test_what_is_planned(verb: str, quote: str, planned: bool) -> None:
    assert plans_verb(verb, [quote]) == planned


@pytest.mark.parametrize(
    "text",
    [
        "将" * 50_000,
        "已于" * 25_000,
        "计划" * 25_000,
        "a" * 50_000,
        "will " * 10_000,
        "has " * 12_000,
        "has alreadily " * 4_000,
        "expected to " * 4_000,
        "。" * 50_000,
        ". " * 25_000,
    ],
)
def test_long_texts_take_no_time(text: str) -> None:
    begun = time.process_time()
    for is_han in (True, False):
        told_as_done(text, is_han)
    plan_of(text)
    assert time.process_time() - begun < 3


@pytest.mark.parametrize(
    ("text", "quote", "told"),
    [
        ("新增8支队伍。", "计划新增“夜灯”队8支", "新增8"),
        ("新增了8支队伍。", "计划新增“夜灯”队8支", "新增了8"),
        ("办件达到1,500件。", "力争办件达到1,500件", "达到1,500"),
        ("计划新增8支队伍。", "计划新增“夜灯”队8支", ""),
        ("来年新增8支队伍。", "计划新增“夜灯”队8支", ""),
        ("下一步安排：新增8支。", "计划新增“夜灯”队8支", ""),
        ("新增18支队伍。", "计划新增“夜灯”队8支", ""),
        ("新增8.5支队伍。", "计划新增“夜灯”队8支", ""),
        ("有8支队伍。", "计划新增“夜灯”队8支", ""),
    ],
)
def test_a_plan_without_its_sign(text: str, quote: str, told: str) -> None:
    assert told_without_sign(text, [quote]) == told
