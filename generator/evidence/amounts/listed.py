"""Numbers that count a list in the text itself: 三个镇街：东浦、西浦和南浦, two rooms: red, blue.

Whoever names each of them may count them, though no quote does. The list stands behind a colon or
in brackets, or right before its number, as Chinese has it: 东浦、西浦、南浦三个镇街.
"""

import re

from generator.evidence.numbers.numbers import Number

# All are looked at where nothing else proves a number: compiled when they are first needed.
_BEHIND = (
    r"[^\d，。；：,.;:!?！？（(\n]{0,24}(?:[：:]\s?|\s?[（(])(?P<list>[^。；;：:！？!?）)\n]+)"
)
_BEFORE = r"(?P<list>[^，。；：,.;:!?！？（()）\n]+)\Z"
# 3处 may count the last thing before it alone.
_NOUN = r"[^\W\d_A-Za-z]{3}"
_ITEMS = r"、|，|,\s(?:and\s)?|\s(?:and|as well as)\s|以及|(?<!共)和|及|与"
_HAN_ITEMS = "、|以及|(?<!共)和|及|与"
_MOST, _REACH = 12, 160


def counts_a_list(text: str, number: Number) -> bool:
    """Say whether a number counts the items of a list that stands with it in its text."""
    value = int(number.value)
    if value != number.value or not 2 <= value <= _MOST:
        return False
    match = re.match(_BEHIND, text[number.end : number.end + _REACH])
    if match is not None and _count(match["list"].rstrip(". "), _ITEMS) == value:
        return True
    if re.match(_NOUN, text[number.end : number.end + _REACH]) is None:
        return False
    match = re.search(_BEFORE, text[max(0, number.start - _REACH) : number.start])
    return match is not None and _count(match["list"].rstrip("等"), _HAN_ITEMS) == value


def _count(words: str, signs: str) -> int:
    """How many items a list has; none where one of them is empty."""
    items = re.split(signs, words)
    return len(items) if all(row.strip() for row in items) else 0
