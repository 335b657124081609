"""A part told as all: 12个试点村全部改厕 of 9个已改厕, and 全部整改 of 整改率97.6%.

A text tells of all, with the number of them or without one, in words that its quotes have for fewer
of the same, or for a share below the whole. Quotes that tell of all in any words bear it out. Where
that is not certain, nothing is said.
"""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from generator.evidence.patterns import pattern

# What is looked at in all words of a record; patterns are compiled when they are first needed.
_HAN_SIGNS = ("都", "覆", "全部", "所有")
_EACH = "均(?<![平人户场次日月年]均)"
_N = r"(?<![\d.,])\d{1,3}(?:,?\d{3})*(?![\d.,]*\d)"
_ALL = f"全部|全都|{_EACH}|(?<![首成古])都"
_HAN_COUNTED = (
    rf"(?P<n>{_N})(?P<m>[^\W\d_])[^，。；\d]{{0,10}}?(?:{_ALL})(?P<rest>[^，。；\d]{{2,12}})"
)
_HAN_ALL = f"(?:{_ALL}|所有)(?P<rest>[^，。；\\d]{{2,12}})"
_COVERED = "全覆盖"
# What quotes say of all. 全年 and 全市 are other words.
_HAN_WHOLE = (
    f"全部|全都|全数|全体|全覆盖|全面|悉数|所有|{_EACH}|(?<![首成古])都|皆|一律|无一"
    "|每一?[个名家户座件]|各个|逐一|100\\s?[%％]|百分之百"
)
_WHOLE = r"(?i:\b(?:all|every|each|both|entire|whole|hundred per ?cent|100 ?%|100 per ?cent)\b)"
# What tells that some are left.
_LEFT = "其余|剩余|余下|仍有|尚有|还有|还剩|正在|尚未|[仍未没]|待"
_ENGLISH_LEFT = r"(?i:\b(?:not|rest|remain\w*|others?|still|yet|being)\b|n[’']t\b)"
_PERCENT = "(\\d+(?:\\.\\d+)?)\\s?[%％]"
_SHARE = "(?:率|比例|占比)"
_RATE = f"{_SHARE}[^，。；\\d]{{0,6}}?(?:{_PERCENT}|[一二三四五六七八九]成)"
_ALL_OF = r"\b[Aa]ll (?:of )?(?:the |its |these |those )?"
_COUNTED = rf"{_ALL_OF}\d"
_ENGLISH_ALL = rf"{_ALL_OF}(?P<n>{_N})\b(?P<rest>[^.;!?\n]*)"
_COUNT = rf"(?P<k>{_N})(?P<m>[^\W\d_]?)"
_GOES_ON = "已?(?:[在正可能属是]|开始|启动|纳入|列入|参与|来自)"
# What is only aimed at is no whole.
_PLANNED = "目标|力争|计划|规划|[将拟要应须]|预计|确保|争取|有望|希望"
_CLAUSES, _SENTENCES = "[，。；！？\\n]", "[。；！？\\n]"
_REACH, _PAIR = 6, 2
_MOST = 16


def may_total(text: str, is_han: bool) -> bool:
    """Say at a glance whether a text may tell of all."""
    if is_han:
        if any(map(text.__contains__, _HAN_SIGNS)):
            return True
        # 平均 is none of them.
        return "均" in text and "均" in text.replace("平均", "")
    return ("all " in text or "All " in text) and pattern(_COUNTED).search(text) is not None


def told_as_all(text: str, quotes: Iterable[str], is_han: bool) -> Iterator[tuple[str, str]]:
    """What a text tells of all and quotes of a part, and their words for that."""
    if not may_total(text, is_han):
        return
    rows = list(quotes)
    found = _han(text, rows) if is_han else _english(text, rows)
    yield from found


def _han(text: str, quotes: list[str]) -> Iterator[tuple[str, str]]:
    for match in list(re.finditer(_HAN_COUNTED, text))[:_MOST]:
        if any(re.search(_HAN_WHOLE, quote) for quote in quotes):
            break
        total, measure = _value(match["n"]), match["m"]
        others = [row for row in re.finditer(_COUNT, text) if row["m"] == measure]
        # Who tells of the part as well tells of all; and what goes on is not yet done by all.
        if re.match(_GOES_ON, match["rest"]) or any(_value(row["k"]) < total for row in others):
            continue
        for pair in _pairs(match["rest"]):
            known = _fewer(total, measure, pair, quotes)
            if known:
                yield match[0], known
                return
    if re.search(_PLANNED, text):
        return
    for match in list(re.finditer(_HAN_ALL, text))[:_MOST]:
        for pair in _pairs(match["rest"]):
            known = "" if re.search(pair + _SHARE, text) else _rate(pair, quotes)
            if known:
                yield match[0], known
                return
    if _COVERED in text:
        known = _rate("覆盖", quotes)
        if known:
            yield _COVERED, known


def _pairs(words: str) -> list[str]:
    """Each two characters that stand together."""
    return [words[at : at + _PAIR] for at in range(len(words) - 1) if words[at : at + 2].isalpha()]


def _fewer(total: Decimal, measure: str, words: str, quotes: Iterable[str]) -> str:
    """How quotes tell of fewer in the same words, wherever they have them; empty else."""
    known: list[str] = []
    has_total = False
    for quote in quotes:
        for clause in re.split(_CLAUSES, quote):
            counts = list(re.finditer(_COUNT, clause))
            has_total = has_total or any(
                _value(row["k"]) == total and row["m"] == measure for row in counts
            )
            for match in re.finditer(re.escape(words), clause):
                before = [row for row in counts if row.end() <= match.start()]
                after = [row for row in counts if 0 <= row.start() - match.end() <= _REACH]
                near = before[-1:] or after[:1]
                if not near or near[0]["m"] != measure or not 0 < _value(near[0]["k"]) < total:
                    return ""
                known.append(clause.strip())
    return known[0] if known and has_total else ""


def _rate(words: str, quotes: Iterable[str]) -> str:
    """How quotes give a share below the whole, in the same words; empty where they tell of all."""
    rows, known = list(quotes), list[str]()
    sign = re.escape(words)
    told = f"(?:{_HAN_WHOLE})[^，。；]{{0,8}}{sign}|{sign}[^，。；]{{0,4}}(?:{_HAN_WHOLE})"
    for row in rows:
        if re.search(told, row):
            return ""
        for match in re.finditer(sign + _RATE, row):
            behind = re.split(_CLAUSES, row[match.end() :], maxsplit=1)[0]
            if any(Decimal(one) >= 100 for one in re.findall(_PERCENT, match[0] + behind)):
                return ""
            known.append(match[0])
    return known[0] if known else ""


def _english(text: str, quotes: list[str]) -> Iterator[tuple[str, str]]:
    for match in list(re.finditer(_ENGLISH_ALL, text))[:_MOST]:
        total = _value(match["n"])
        for quote in quotes:
            known = "" if re.search(rf"{_HAN_WHOLE}|{_WHOLE}", quote) else _parted(total, quote)
            # Who tells of the parts as well tells of all.
            if known and not re.search(_N, match["rest"]):
                yield match[0].strip(), known
                return


def _parted(total: Decimal, quote: str) -> str:
    """How a quote parts a number into two, of which one is left to be done; empty else."""
    for sentence in re.split(f"{_SENTENCES}|\\.\\s", quote):
        left = re.search(f"{_LEFT}|{_ENGLISH_LEFT}", sentence)
        rows = [(_value(row["k"]), row["m"]) for row in re.finditer(_COUNT, sentence)]
        if left is None or not any(value == total for value, _ in rows):
            continue
        measure = next(sign for value, sign in rows if value == total)
        values = {value for value, sign in rows if sign == measure}
        if any(0 < one < total and total - one != one and total - one in values for one in values):
            return " ".join(sentence.split())
    return ""


def _value(written: str) -> Decimal:
    return Decimal(written.replace(",", ""))
