"""A passage whose negation stands right before it."""

import pytest

from generator.evidence.claims.negations import negation_before


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("市统计局没有|完成年度任务", "没有"),
        ("党支部尚未|建立台账", "尚未"),
        ("未|建立台账", "未"),
        ("It is not yet |open to residents", "not yet "),
        ("The list was not |finished", "not "),
        ("No |classes were held", "No "),
        ("It failed to |hold a meeting, and has yet to", "failed to "),
        ("It has yet to |elect", "has yet to "),
        ("It has never been |open", "never been "),
        # What is refused, denied, forbidden or only planned is turned as well.
        ("局里拒绝|延长合同", "拒绝"),
        ("否认|档案遗失", "否认"),
        ("计划|新聘教师12人", "计划"),
        ("有望|开放3个站点", "有望"),
        ("The board refused to |extend it", "refused to "),
        ("It was asked whether |it is open", "whether "),
        ("It plans to |hire teachers", "plans to "),
        ("The office would have |opened", "would have "),
        ("The bureau denied that |files were lost", "denied that "),
        ("It is not true that |it closed", "not true that "),
        ("工作计划|台账", ""),
        ("培训计划|完成", ""),
        ("计划|书", ""),
        ("模拟|建设", ""),
        ("He said that |it is open", ""),
        ("a hill |station", ""),
        ("They have |books", ""),
        ("They went to |open it", ""),
        ("尚未建立台账，|完成年度任务", ""),
        ("有没有|台账", ""),
        ("能不能|办", ""),
        ("It is not |only a brand but", ""),
        ("It came to |hold a meeting", ""),
        ("The piano |was open", ""),
        ("Not yet open. |It", ""),
        ("|not open", ""),
    ],
)
def test_negation_before(text: str, sign: str) -> None:
    before, _, after = text.partition("|")
    assert negation_before(before + after, len(before)) == sign
