"""What a text says in the words of a quote, but for a denial: 程序规范 of 程序不够规范.

Nothing else may be left out between both, nor may the text tell of a wish or a change.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from generator.evidence.characters import HAN_RUN, has_latin
from generator.evidence.patterns import pattern

# All are looked at where a quote has such a word: compiled when they are first needed.
_HAN = "不够|不太|不再|不能|[尚并从仍还]未|未[能曾]?|没有|没能|没|无法|不"
_ENGLISH = r"(?i)\b(?:no longer|not yet|not|never)\s+"
_CLAUSE = r"[，。；：！？,;:!?\n“”()（）]|\.(?=\s|\Z)"
# Between both a text may say that it is so: 等次已经公开.
_HAN_FILL, _FILL = "(?:已经?|都|均|也|全部)?", r"(?:(?:already|all|now)\s+)?"
# 让程序规范 is a wish, and 问题已整改，程序规范 a change.
_HAN_OTHER = (
    "[不未没无非否使让更将应须要若如]|推动|促进|确保|实现|计划|进一步|整改|改进|问题|建议|希望"
)
_OTHER = (
    r"(?i)\b(?:not|no|never|nor|cannot|without|will|would|should|shall|must|may|might|can|could|to"
    r"|if|until|unless|whether|plan\w*|aim\w*|hardly|seldom|rather)\b|n[’']t\b"
)
_ENOUGH = r"(?i)\A(?P<word>[a-z-]+)\s+enough\b"
# What was not done, and the document.
_TITLED = r"(?P<verb>[^\W\d_A-Za-z]{2,4}?)(?P<title>《[^《》]{2,40}》)"
_COUNTED = r"\d[\d,.]*[万亿]?[^\W\d_A-Za-z]{1,4}\Z"
_BEFORE, _BEHIND, _LEAST, _MOST = 4, 8, 2, 32
_WORDS = 3


class Denial(NamedTuple):
    """Patterns of what stands before and behind a denial of a quote, and its words.

    ``sign`` are Han characters that every text has in which these stand.
    """

    before: str
    written: str
    behind: str
    sign: str = ""


def without_denial(text: str, quotes: Iterable[str], is_han: bool) -> tuple[str, str]:
    """What a text says and its quotes deny in the same words, and theirs; both empty else."""
    rows = list(quotes)
    known = [row for row in denials(rows, is_han) if row.sign in text]
    if not known or _tells_of_other(text, is_han):
        return "", ""
    for denial in known:
        fill = _HAN_FILL if is_han else _FILL
        match = re.search(f"(?i){denial.before}{fill}{denial.behind}(?={_CLAUSE}|\\Z)", text)
        if match is not None and not any(
            _says(match[0].lower(), row.lower(), is_han) for row in rows
        ):
            return match[0], denial.written
    return "", ""


def may_lack_denial(text: str, known: Iterable[Denial], is_han: bool) -> bool:
    """Say at a glance whether a text may say what some of these denials deny."""
    return any(row.sign in text for row in known) and not _tells_of_other(text, is_han)


def _tells_of_other(text: str, is_han: bool) -> bool:
    """Whether a text tells of a wish or a change, or denies something itself."""
    return pattern(_HAN_OTHER if is_han else _OTHER).search(text) is not None


def _says(words: str, quote: str, is_han: bool) -> bool:
    """Whether a quote has some words, and not behind a word that denies them."""
    if not is_han:
        return words in quote
    return any(
        re.search(f"(?:{_HAN})\\Z", quote[max(0, row.start() - _LEAST) : row.start()]) is None
        for row in re.finditer(re.escape(words), quote)
    )


def may_be_denial(quote: str) -> bool:
    """Say at a glance whether a quote may deny something in Chinese."""
    return "不" in quote or "未" in quote or "没" in quote or "无" in quote


def _of_titled(match: re.Match[str], shown: str) -> Iterator[Denial]:
    """What was not done with a document that has a title: 通过《办法》, and 《办法》获通过."""
    verb, title = re.escape(match["verb"]), re.escape(match["title"])
    sign = _sign(match["verb"])
    yield Denial(verb, shown, title, sign)
    yield Denial(title, shown, f"(?:已经?|获得?|均|都|经|审议|顺利|一致)*{verb}", sign)


def _sign(words: str) -> str:
    # Other letters may be capitals in a text.
    found = HAN_RUN.search(words)
    return found[0] if found is not None else ""


def denials(quotes: Iterable[str], is_han: bool) -> list[Denial]:
    """The denials of quotes, as far as they can be held against a text."""
    may_deny = may_be_denial if is_han else has_latin
    # Most have none, which is seen at once.
    return [row for quote in quotes if may_deny(quote) for row in _denials(quote, is_han)]


# The same quote proves many statements.
@lru_cache(maxsize=1_000)
def _denials(quote: str, is_han: bool) -> tuple[Denial, ...]:
    return tuple(islice(_denials_in(quote, is_han), _MOST))


def _denials_in(quote: str, is_han: bool) -> Iterator[Denial]:
    for match in pattern(_HAN if is_han else _ENGLISH).finditer(quote):
        before = pattern(_CLAUSE).split(quote[: match.start()])[-1]
        behind = pattern(_CLAUSE).split(quote[match.end() :], maxsplit=1)[0].strip()
        shown = " ".join(f"{before[-_BEFORE:] if is_han else ''}{match[0]}{behind}".split())
        if is_han:
            titled = pattern(_TITLED).match(quote[match.end() :])
            if titled is not None:
                yield from _of_titled(titled, f"{match[0]}{titled[0]}")
            counted = pattern(_COUNTED).search(before.strip())
            first, last = before.strip()[-_BEFORE:], behind
            if counted is not None:
                # 有7个村 may be told as 7个村.
                first = counted[0]
            if len(first) < _LEAST or not _LEAST <= len(last) <= _BEHIND:
                continue
            is_short = len(first) < _BEFORE - 1 and counted is None
            begun = f"(?:\\A|(?<={_CLAUSE[: _CLAUSE.index('|')]}))" if is_short else ""
            yield Denial(begun + re.escape(first), shown, re.escape(last), _sign(last))
            continue
        enough = pattern(_ENOUGH).match(behind)
        words = [enough["word"]] if enough is not None else behind.split()
        lead = before.split()[-_WORDS:]
        if len(lead) >= _LEAST and len(lead) + len(words) > _WORDS and len(words) <= _BEHIND:
            yield Denial(
                r"\b" + r"\s+".join(map(re.escape, lead)) + r"\s+",
                shown,
                r"\s+".join(map(re.escape, words)),
            )
