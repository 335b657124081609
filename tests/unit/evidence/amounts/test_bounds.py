"""A round number that is passed, or nearly reached, is one that the quotes bear out."""

import pytest

from generator.evidence.amounts.bounds import is_bound
from generator.evidence.amounts.proving import stated
from generator.evidence.amounts.unit_words import unit_words

_ROWS = (
    ("persons", ("人", "名", "people")),
    ("person-times", ("人次",)),
    ("yuan", ("元", "yuan")),
    ("km", ("公里", "km")),
)
UNITS = unit_words(_ROWS)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("培训逾千人", "培训1,120人"),
        ("trained over a thousand people", "培训1,120人"),
        ("清淤逾百公里", "清淤102.4公里"),
        ("over 100 km dredged", "清淤102.4公里"),
        ("投资突破5亿元", "完成投资51,290万元"),
        ("over 500 million yuan", "完成投资51,290万元"),
        ("超过1,300人", "1,304人"),
        ("近1万人", "9,880人"),
        ("nearly 10,000 people", "9,880人"),
        # What no vocabulary names may be the same.
        ("more than 200 beds", "床位218张"),
        ("近400个点", "建成寄递点395个"),
        ("above 480 kg per mu", "亩产486公斤"),
    ],
)
def test_a_bound(text: str, quote: str) -> None:
    assert _is_bound(text, quote)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("培训千人", "培训1,120人"),
        ("培训逾两千人", "培训1,120人"),
        ("培训近两千人", "培训1,120人"),
        ("培训逾千人", "培训2,120人"),
        ("培训逾千人", "培训990人"),
        ("培训逾千人", "培训1,120人次"),
        ("培训逾1,115人", "培训1,120人"),
        ("清淤近百公里", "清淤102.4公里"),
        ("more than 50,000 hectares", "5.2万亩"),
        ("over 10,000 tonnes", "1.27万公斤"),
        ("投资突破6亿元", "完成投资51,290万元"),
    ],
)
def test_no_bound(text: str, quote: str) -> None:
    assert not _is_bound(text, quote)


def _is_bound(text: str, quote: str) -> bool:
    number = stated(text, UNITS.forms).numbers[0]
    return is_bound(text, number, [quote], UNITS)
