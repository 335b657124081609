"""A part told as all, with the number of all or without it."""

import pytest

from generator.evidence.claims.totals import told_as_all

_VILLAGES = "首批12个试点村中，9个已完成改厕，3个正在施工"
_REPORTS = "受理群众举报1063件，办结1059件，4件正在办理"


def _told(text: str, *quotes: str) -> str:
    is_han = any("\u4e00" <= sign <= "\u9fff" for sign in text)
    return next(told_as_all(text, quotes, is_han), ("", ""))[0]


@pytest.mark.parametrize(
    ("quote", "text", "said"),
    [
        (_VILLAGES, "12个试点村全部完成改厕。", "12个试点村全部完成改厕"),
        (_REPORTS, "1063件举报全部办结。", "1063件举报全部办结"),
        ("提出建议104条，被采纳101条", "104条建议全部被采纳。", "104条建议全部被采纳"),
        (
            "全年开办31家，其中社会力量举办12家",
            "31家食堂均由社会力量举办。",
            "31家食堂均由社会力量举办",
        ),
        ("整改率97.6%", "行政机关全部完成整改。", "全部完成整改"),
        ("化解率为88.4%", "信访积案都已化解。", "都已化解"),
        ("随迁子女就读比例为96.8%", "随迁子女均在公办学校就读。", "均在公办学校就读"),
        ("小微企业占比达九成", "受惠的全部为小微企业。", "全部为小微企业"),
        ("养老服务圈覆盖率达95%", "养老服务圈实现全覆盖。", "全覆盖"),
        (_REPORTS, "All 1,063 reports were settled.", "All 1,063 reports were settled"),
        (
            "Of 230 restaurants, 198 displayed their grade and 32 did not",
            "All 230 restaurants displayed their grade.",
            "All 230 restaurants displayed their grade",
        ),
    ],
)
def test_a_part(quote: str, text: str, said: str) -> None:
    assert _told(text, quote) == said


@pytest.mark.parametrize(
    ("quote", "text"),
    [
        # all of them, in whatever words
        ("1126艘渔船全部回港，查获12起", "1126艘渔船都回了港。"),
        ("核查处置率100%", "不合格食品全部核查处置。"),
        ("覆盖率由57%上升至100%", "全部实现覆盖。"),
        ("整改率97.6%；重点问题整改率100%", "重点问题全部整改。"),
        ("27个镇街全部建成便民服务中心，386个设立了服务站", "27个镇街都建成了便民服务中心。"),
        ("All 48 learners finished; 12 went on, 36 did not", "All 48 learners finished."),
        # the parts as well, what goes on, another measure, what is aimed at, a share
        (_VILLAGES, "12个试点村都已动工，其中9个已完成改厕。"),
        (_VILLAGES, "12个试点村都在推进改厕。"),
        (_VILLAGES, "Of all 12 pilot villages 9 are done."),
        (_VILLAGES, "All 12 pilot villages, 9 of them with new toilets."),
        ("检出67例，2人未接受治疗", "67例全部接受治疗。"),
        ("养老服务圈覆盖率达95%", "力争实现全覆盖。"),
        ("签约率为62.5%", "全体居民签约率为62.5%。"),
        ("新建服务中心4个、改建11个，共15个", "All 15 centres were looked at."),
        ("办结率98.6%", "全年办结3200件。"),
        ("办结率98.6%", "It settled 98.6% of them."),
    ],
)
def test_honest_texts(quote: str, text: str) -> None:
    assert _told(text, quote) == ""


@pytest.mark.parametrize("row", ["12个村全部", "全部", "整改率", "12 all "])
def test_long_texts_are_looked_at_at_once(row: str) -> None:
    assert not _told("12个试点村全部完成改厕。", row * 2_000)
    assert not _told(row * 200, "9个完成改厕")
