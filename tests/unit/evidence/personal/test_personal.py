"""Personal data that is made up.

No operator has mobile numbers that begin with 154, no region of identity cards has the code 99,
no bank cards begin with 0000 or 9999, and no passports are numbered 0.
"""

import time

import pytest

from generator.evidence.personal.glance import may_be_personal, may_be_personal_text
from generator.evidence.personal.personal import personal_data, without_personal_data

UNITS = ("人", "人次", "件", "persons")
MOBILE = "15400000000"
IDENTITY = "990000190402290012"
CARD = "0000000000000000"
LONG_CARD = "9999000000000000012"


def found(text: str) -> list[tuple[str, str, str]]:
    rows = personal_data(text, UNITS)
    # What a glance passes over is never looked at.
    assert not rows or may_be_personal_text(text)
    return [(row.kind, text[row.start : row.end], row.masked) for row in rows]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        (f"手机{MOBILE}", MOBILE),
        (f"锡须（{MOBILE}）", MOBILE),
        (f"Tel{MOBILE}.", MOBILE),
        ("+86 154 0000 0000，", "154 0000 0000"),
        ("+86-154-0000-0000", "154-0000-0000"),
        ("008615400000000", "008615400000000"),
        ("8615400000000", "8615400000000"),
        ("1540000-0000", "1540000-0000"),
        ("电话154.0000.0000。", "154.0000.0000"),
        ("电话：1 5 4 0 0 0 0 0 0 0 0", "1 5 4 0 0 0 0 0 0 0 0"),
        ("Call 1-5-4-0-0-0-0-0-0-0-0.", "1-5-4-0-0-0-0-0-0-0-0"),
        (
            "微信１　５　４　０　０　０　０　０　０　０　０",
            "１　５　４　０　０　０　０　０　０　０　０",
        ),
        ("154–0000–0000", "154–0000–0000"),
        ("154　0000　0000", "154　0000　0000"),
        ("１５４００００００００", "１５４００００００００"),
        ("154\u200b0000\u2060\ufeff0000", "154\u200b0000\u2060\ufeff0000"),
        ("1\ufe0f\u20e35400000000", "1\ufe0f\u20e35400000000"),
        (f"联系人2 {MOBILE}", MOBILE),
        ("0514-00000000 154 0000 0000", "154 0000 0000"),
        ("2个，15400000000", MOBILE),
        # A unit that begins another word, or that stands behind what is called a telephone.
        (f"{MOBILE} 人事科", MOBILE),
        (f"手机：{MOBILE}人事科", MOBILE),
        (f"+86 {MOBILE} 人", MOBILE),
        (f"{MOBILE}@office.example", MOBILE),
    ],
)
def test_a_mobile_number(text: str, written: str) -> None:
    assert found(text) == [("mobile", written, "154****0000")]


@pytest.mark.parametrize(
    "text",
    [
        "154.0000 0000.12",
        "154.0000.00001",
        "1540000.0000",
        "154.2022.2023",
        "2022.11.28，2023.11.28",
    ],
)
def test_decimals_and_dates_are_no_mobile_numbers(text: str) -> None:
    assert found(text) == []


def test_several_mobile_numbers() -> None:
    for text in (
        "15400000000,15400000001",
        "15400000000-15400000001",
        "154 0000 0000 154 0000 0001",
        "154-0000-0000、154-0000-0001",
    ):
        assert [row[2] for row in found(text)] == ["154****0000", "154****0001"], text


@pytest.mark.parametrize(
    "text",
    [
        "0514-8734 5678，400-154-0000，12345",
        f"{MOBILE}元",
        f"收入 {MOBILE} 元左右",
        f"{MOBILE}万元",
        f"{MOBILE}余件",
        f"{MOBILE} 人。",
        f"{MOBILE} persons",
        f"¥{MOBILE}",
        f"{MOBILE}%",
        "15,400,000,000",
        f"{MOBILE}0",
        f"9{MOBILE}",
        f"3.{MOBILE}",
        f"{MOBILE}.55",
        "12 154 0000 0000 33",
        "各站件数 1 5 4 0 0 0 0 0 0 0 0",
        "电话 1 5 4 0 0 0 0 0 0 0 0 7",
        f"2023-{MOBILE}",
        "150 2022-2023",
        "150-20230117",
        "2022-01-17 2023-01-18",
        "154\n0000\n0000",
        "12000000000",
        f"https://news.example/{MOBILE}.html",
        f"news.example/t{MOBILE}",
        f"[x](practices/task-{MOBILE})",
        f"t2023_{MOBILE}",
        f"9f{MOBILE}",
        f"9f0{MOBILE}a",
    ],
)
def test_no_mobile_number(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "written", "masked"),
    [
        (f"身份证号{IDENTITY}，", IDENTITY, "99**************12"),
        ("990000 19040229 0012", "990000 19040229 0012", "99**************12"),
        ("99000019040229008X", "99000019040229008X", "99**************8X"),
        ("99000019040229008ｘ", "99000019040229008ｘ", "99**************8X"),
        ("身份证 990000040229001", "990000040229001", "99***********01"),
    ],
)
def test_an_identity_number(text: str, written: str, masked: str) -> None:
    assert found(text) == [("identity", written, masked)]


@pytest.mark.parametrize(
    "text",
    [
        "990000190402290013",  # another sum
        "990000190002290013",  # the sum is right, but 1900 had no 29 February
        f"9{IDENTITY}",
        "990000040229001",  # fifteen digits without the word
        "身份证 990000040230001",
    ],
)
def test_no_identity_number(text: str) -> None:
    assert found(text) == []


def test_a_passport_has_its_word_beside_it() -> None:
    assert found("护照号：E00000000") == [("passport", "E00000000", "E******00")]
    assert found("EA0000000 (Passport)") == [("passport", "EA0000000", "E******00")]
    for word in ("護照", "护\u200b照", "ＰＡＳＳＰＯＲＴ", "ｐａｓｓｐｏｒｔ"):
        assert found(f"{word} E00000000") == [("passport", "E00000000", "E******00")], word
    assert found("E00000000") == found("护照\nE00000000") == found("护照E0000") == []


def test_a_bank_card_has_its_word_beside_it() -> None:
    masked = "0000********0000"
    assert found(f"卡号：{CARD}") == [("card", CARD, masked)]
    assert found("bank account 0000 0000 0000 0000") == [("card", "0000 0000 0000 0000", masked)]
    assert found(f"{LONG_CARD}（账户）") == [("card", LONG_CARD, "9999***********0012")]
    assert found(CARD) == found(f"卡号{CARD[:-1]}1") == []


@pytest.mark.parametrize(
    ("text", "written", "masked"),
    [
        ("tin.whisker@qq.com", "tin.whisker@qq.com", "t***@qq.com"),
        ("邮箱tin@ＱＱ．ｃｏｍ。", "tin@ＱＱ．ｃｏｍ", "t***@qq.com"),
        ("邮箱tin＠qq.com。", "tin＠qq.com", "t***@qq.com"),
        ("mailto:ab@163.com", "ab@163.com", "***@163.com"),
        (f"{MOBILE}@139.com", f"{MOBILE}@139.com", "1***@139.com"),
    ],
)
def test_a_private_mailbox(text: str, written: str, masked: str) -> None:
    assert found(text) == [("mail", written, masked)]


def test_no_private_mailbox() -> None:
    assert found("tin@office.example") == found("a@qq.com.example") == found("@qq.com") == []
    assert found("https://mail.example/?to=tin@163.com") == []


def test_a_number_in_a_mailbox_that_may_be_there() -> None:
    rows = personal_data(f"{MOBILE}@139.com", mailboxes=False)
    assert [row.kind for row in rows] == ["mobile"]


def test_masked_in_a_text() -> None:
    text = f"锡须，{MOBILE}，身份证号{IDENTITY}，a\u200bbc@qq.com。"
    expected = "锡须，154****0000，身份证号99**************12，a***@qq.com。"
    assert without_personal_data(text) == expected
    assert without_personal_data("Nothing.") == "Nothing."


@pytest.mark.parametrize(
    "piece", ["1", "154 0000 ", "a.", "a@qq.com", "护照", "护照E", "1-", "\u200b1", "/a-", "154-"]
)
def test_no_text_takes_more_than_linear_time(piece: str) -> None:
    def took(size: int) -> float:
        text = piece * (size // len(piece))
        started = time.process_time()
        personal_data(text)
        return time.process_time() - started

    # A hundred times the length takes a hundred times as long, on a busy machine some hundreds; the
    # square would be 10,000.
    assert took(100_000) < 2_000 * max(took(1_000), 0.002)


def test_a_glance_sees_most_texts_through() -> None:
    for text in ("2022年1月17日，完成123,439人次", "In 2022 there were 1,240 lamps.", ""):
        assert not may_be_personal(text, text.encode())


@pytest.mark.parametrize(
    ("text", "kind", "masked"),
    [
        ("电话一五四〇〇〇〇〇〇〇〇", "mobile", "154****0000"),
        ("手机：一五四 零零零零 零零零零。", "mobile", "154****0000"),
        ("幺五四〇〇〇〇〇〇〇〇", "mobile", "154****0000"),
        ("手机 154 000 000 00", "mobile", "154****0000"),
        ("手机 15 40 00 00 00 0", "mobile", "154****0000"),
        ("身份证号九九〇〇〇〇一九〇四〇二二九〇〇一二", "identity", "99**************12"),
        ("990 000 1904 0229 0012", "identity", "99**************12"),
        ("9900 0019 0402 2900 12", "identity", "99**************12"),
        ("99 0000 19040229 0012", "identity", "99**************12"),
        ("联系人王某，QQ：1234567", "account", "1***7"),
        ("QQ号1234567", "account", "1***7"),
        ("His QQ number 1234567.", "account", "1***7"),
        ("微信号：lantern_07", "account", "l***7"),
        ("加微信：lantern-seven", "account", "l***n"),
        ("WeChat ID: lantern07", "account", "l***7"),
        ("QQ：１２３４５６７", "account", "1***7"),
    ],
)
def test_what_is_written_in_other_ways(text: str, kind: str, masked: str) -> None:
    assert [(row[0], row[2]) for row in found(text)] == [(kind, masked)]
    assert without_personal_data(text).count("*") >= 3


@pytest.mark.parametrize(
    "text",
    [
        "二〇二二年至二〇二三年，一二三四五六七八九",
        "一五四〇〇〇〇〇〇〇",
        "热线一二三四五",
        "154 000 000 00",
        "1904 0229 0012 9900 13",
        "15 40 00 00 00 0",
        "微信公众号：lanterns_07",
        "咨询QQ：1234567",
        "工作微信：lantern_07",
        "官方微信号lantern_07",
        "QQ群：1234567",
        "微信小程序 lantern_07，微信支付2000元",
        "QQ 10000人",
        "The WeChat account lanterns, a WeChat account for visitors, WeChat: it grew",
    ],
)
def test_what_is_nobodys(text: str) -> None:
    assert found(text) == []


def test_an_office_may_have_accounts_where_it_may_have_mailboxes() -> None:
    text = "QQ：1234567"
    assert personal_data(text, UNITS, mailboxes=False) == []
