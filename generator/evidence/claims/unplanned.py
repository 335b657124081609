"""What a text only plans, and its quotes tell as done: 计划建成6座 of 全年建成6座.

A text plans a number where the sign of a plan stands with it. Quotes tell of it as done where they
have a sign of that, and none of anything to come. Where that is not certain, nothing is said.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from generator.evidence.numbers.numbers import Number

# All are looked at where a text has a sign of a plan: compiled when they are first needed.
_HAN_SIGNS = ("拟", "将", "计划")
_SIGNS = ("plan", "will ", "to be ", "schedul")
_HAN_BEFORE = (
    "(?:(?<![的项该本按照])计划(?!生育|单列|书)|(?<![模虚草比])拟|将(?=[要会在于新建改]))"
    "[^，。；\\d]{0,14}\\Z"
)
_BEFORE = r"(?i)\b(?:will|plans? to|planned to|planning)\b[^,;.]{0,40}\Z"
_BEHIND = (
    r"(?i)\A[^,;.]{0,40}?\b(?:(?:is|are|was|were) (?:planned|scheduled)|(?:is|are) to be|will be)\b"
)
_TO_COME = (
    "[将拟]|计划|规划|方案|下一步|力争|预计|有望|争取|确保|目标|打算|准备|今后|未来|[明来次翌]年|[年月底日]前"
    "|希望|力求|部署|任务|要求|安排|设想|到20\\d\\d年"
    r"|(?i:\b(?:will|would|shall|plan\w*|aim\w*|expect\w*|intend\w*|hope\w*|target\w*|goal\w*|next"
    r"|to be|due|scheduled|propos\w*|by the end|by 20\d\d|should|must)\b)"
)
_DONE = (
    "已|曾|(?<!为)(?<!除)了(?!解)|全年|累计|截至|同比|[比较][上去]年|去年|以来|目前"
    r"|(?i:\b(?:has|have|had|was|were|did|\w{3,}ed|built|held|made|gave|took|began|sent|met)\b)"
)
_CLAUSES = "[，。；！？\\n]|[,;.]\\s"
_REACH, _LEAST, _MOST = 60, 2, 16


def may_plan(text: str, is_han: bool) -> bool:
    """Say at a glance whether a text may plan something."""
    return any(map(text.__contains__, _HAN_SIGNS if is_han else _SIGNS))


def planned_though_done(
    text: str, quotes: Iterable[str], numbers_of: Callable[[str], Sequence[Number]], is_han: bool
) -> Iterator[tuple[str, str]]:
    """What a text plans and each quote tells as done, and the words of the first.

    ``numbers_of`` gives the numbers that a text or a quote states.
    """
    if not may_plan(text, is_han):
        return
    rows = list(quotes)
    if any(re.search(_TO_COME, row) for row in rows):
        return
    for number in numbers_of(text)[:_MOST]:
        before = text[max(0, number.start - _REACH) : number.start]
        behind = text[number.end : number.end + _REACH]
        sign = re.search(_HAN_BEFORE if is_han else _BEFORE, before)
        sign = sign or (None if is_han else re.match(_BEHIND, behind))
        if sign is None or number.value < _LEAST:
            continue
        known = [(row, one) for row in rows for one in numbers_of(row) if one.value == number.value]
        if known and all(re.search(_DONE, row) for row, _ in known):
            yield f"{sign[0].strip()} {number.written}", _around(*known[0])
            return


def _around(quote: str, number: Number) -> str:
    """The clause of a quote that has a number."""
    before = re.split(_CLAUSES, quote[: number.start])[-1]
    behind = re.split(_CLAUSES, quote[number.end :], maxsplit=1)[0]
    return " ".join(f"{before}{quote[number.start : number.end]}{behind}".split())
