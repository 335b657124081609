"""What quotes deny or only aim at: 未开展 is not 开展了, and a target of 1,200 is no result.

A quote denies a deed where it has the verb, each time denied, and tells of nothing else as done. A
number is a target where each place that has it stands behind a sign of one in its clause, and
nothing in that clause is told as done. Where that is not certain, nothing is said.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from generator.evidence.characters import has_latin, in_one_line
from generator.evidence.claims.negations import negation_before
from generator.evidence.numbers.dates import WrittenDate, dates_in
from generator.evidence.numbers.numbers import Number

# All are looked at seldom: compiled when they are first needed.
_HAN_VERBS = (
    "建成|建立|新建|设立|成立|开通|开办|开展|开放|打造|创建|推出|举办|解决|取得|达到|形成|启用|实现|完成"
    "|落实|整改|培训|改造|修复|办结|发放|走访|配备|组建|上线|投用|启动|实施|公开|公布|通过|签订|签署|参加"
    "|出席|提交|采纳|采购"
)
# What a claim says was done.
_HAN_DONE = (
    f"(?P<verb>{_HAN_VERBS})了(?!解)|已经?(?:全部|全面|基本)?(?P<already>{_HAN_VERBS})(?!的?[人后])"
    f"|得到(?:全面|根本|有效|妥善)?(?P<got>{_HAN_VERBS})(?![的和])"
)
_HAN_DENIED = (
    "尚未|还未|并未|从未|仍未|未曾|未能|未(?!来|婚|成年)|没有|没能|不再|无法|拒绝|取消了?|暂停了?"
)
# Between the sign and its verb: 未按期开展, 没有全部完成.
_HAN_WAY = "(?:按[期时]|如期|及时|(?:得到)?(?:全部|全面|根本|有效)?|正式|真正|再次?|进一步)?"
_HAN_ALSO_DONE = "了(?!解)|已|曾(?!经?未)|过(?![程去度渡于半])"

_PARTICIPLES: dict[str, str] = {
    "built": "build|built",
    "held": "hold|held",
    "made": "make|made",
    "began": "begin|begun|began",
    "won": "win|won",
    "met": "meet|met",
    "gave": "give|given|gave",
    "sent": "send|sent",
}
_ENGLISH_DONE = (
    r"\b(?:(?:has|have|had|was|were)\s+(?:been\s+)?)?"
    rf"(?P<verb>{'|'.join(_PARTICIPLES)}|[a-z]{{3,}}ed)\b"
)
_ENGLISH_DENIED = (
    r"(?:\b(?:has|have|had|was|were|is|are|did|does|do|can|could)\s+)?"
    r"(?:\b(?:not|never|nor|cannot|without|failed to|refused to|declined to|unable to|yet to)\b"
    r"|\b\w+n[’']t\b)"
    r"(?:\s+(?:yet|been|be|fully|ever|even|so far|have|formally)){0,2}\s+"
)
_ENGLISH_ANY_DONE = (
    r"\b(?:has|have|had|was|were|did)\b(?!\s*(?:not|n[’']t|never|yet to))|\b\w{2,}ed\b"
)
_ENGLISH_ANY_DONE += rf"|\b(?:{'|'.join(_PARTICIPLES)}|gave|took|ran|went|came|led|wrote|taught)\b"
_STEM, _SHORTEST = 5, 3
# One of these stands in whatever denies a deed, and one of those in whatever names a target, in
# small letters and one line; a colon may stand behind a sign of a target.
_HAN_DENYING = ("未", "没", "不", "无法", "拒绝", "取消", "暂停")
_DENYING = (
    *("not ", "never", "nor ", "without", "no longer", "n't", "n’t", "cannot "),
    *("failed to", "refused to", "declined to", "unable to", "yet to"),
)
_DENYING_WORDS = tuple(max(sign.split(), key=len) for sign in _DENYING)
_HAN_AIMING = ("目标", "任务数", "拟", "力争", "预计", "打算", "有望", "争取", "计划", "将")
_AIMING = (
    *("target", "goal", "aim", "plan", "intend", "hope", "expect", "will", "would", "shall"),
    *("should", "must", "is to", "are to", "was to", "were to", "required to", "need"),
    *("due to", "set out", "sets out"),
)
_CLAUSES = "[，。；！？,;!?\\n]|\\.(?=\\s|\\Z)|(?i:\\b(?:and|but|while)\\b)"

# 按计划走访, 紧盯目标走访, 争取资金 and 将走访的企业纳入台账 may all be done.
_HAN_TARGET = (
    "(?<![盯绕照定焦向为合按据])目标(?!任务|人群|群体|责任|考核|导向|管理|客户|明确|清晰)|任务数为?"
    "|(?<![模虚草比])拟(?=[在于建新开设增投成组推实启完走培举])|力争(?!上游)|预计|打算|有望"
    "|争取(?=[在于今明年早尽\\d]|实现|完成|建成|达到)"
    "|(?<![的项作动度展施该本按照依据])计划(?!生育|单列|经济)"
    "|将(?:会|于|要(?!求)|达到|力争|继续)"
)
_HAN_REACHED = (
    "已|了(?!解)|超额|超过目标|圆满|如期|实际|截至|目前|过(?![程去度渡于半])|现有|现已|完成率|达标"
    "|(?:完成|实现|达成|达到)[^，。；]{0,4}目标"
)
_TARGET = (
    r"(?i:\b(?:targets?|goals?|aims?|aimed|plans?|planned|intend(?:s|ed)?|hopes?|hoped|expects?"
    r"|expected|will|would(?! (?:recommend|welcome|prefer|agree|like)\b)|shall|should|must|is to"
    r"|are to|was to|were to|required to|needs? to|due to|sets? out)\b)"
)
_REACHED = (
    r"(?i)\b(?:has|have|had|already|achieved|exceeded|met|reached|surpassed|beat|so far|now|did"
    r"|currently"
    r"|(?<!target )(?<!goal )(?<!aim )(?:was|were) (?!to\b|planned|expected|due|required))\b"
)
# 2024年达到500万元: Chinese verbs have no tense, and nothing here tells of a plan.
_HAN_REACHES = "(?:达到?|实现|完成|突破|超过|[增升]至)(?:约|近|了)?\\Z"
# One of these stands in what tells a result, or something done.
_HAN_RESULTS = ("了", "已", "得到", "达", "实现", "完成", "突破", "超过", "增至", "升至")
_BEFORE = 8
# Its target was 500.
_PAST = rf"(?i)\b(?:\w{{2,}}ed|{'|'.join(_PARTICIPLES)}|gave|took|ran|went|led|wrote|taught)\b"
# What a claim has of a plan itself, in words of any kind.
_HAN_OWN_PLAN = (
    f"{_HAN_TARGET}|将|如|若|未|没|不|待|方案|下一步|准备|今后|明年|承诺|希望|旨在|围绕"
    "|推动|为|任务"
)
_OWN_PLAN = (
    rf"{_TARGET}|(?i:\b(?:not|never|no|yet|propos\w*|promis\w*|scheduled|aim\w*|intend\w*|if|to)\b)"
)
_DATE_PLAN = (
    rf"{_TARGET}|(?i:\b(?:not|never|no|yet|propos\w*|promis\w*|scheduled|aim\w*|intend\w*|if"
    r"|to (?:be|open|begin|start|have|reach|rise|come|go))\b)"
)
_YEAR = "20\\d\\d"


def denied(text: str, quotes: Sequence[str], is_han: bool) -> tuple[str, str]:
    """What a text says was done and each quote denies, and a quote's words; both empty else.

    ``quotes`` are looked at as far as they are in the language of the text; one in another may tell
    of the deed.
    """
    if not may_be_done(text, is_han):
        return "", ""
    found = re.finditer(_HAN_DONE if is_han else _ENGLISH_DONE, text)
    for match in found:
        verb = match["verb"] or (match["already"] or match["got"] if is_han else "")
        if _is_denied_in(text, match.start(), is_han):
            continue
        said = _denials(quotes, verb, is_han)
        if said:
            return match[0].strip(), said
    return "", ""


def _denials(quotes: Iterable[str], verb: str, is_han: bool) -> str:
    """The words with which the first quote denies a deed, if each does; empty else."""
    first = ""
    for quote in quotes:
        said = _denial(quote, verb, is_han)
        if not said:
            return ""
        first = first or said
    return first


def _is_denied_in(text: str, start: int, is_han: bool) -> bool:
    before = text[max(0, start - 24) : start]
    if is_han:
        return re.search(f"(?:{_HAN_DENIED}){_HAN_WAY}\\Z", before) is not None
    return (
        negation_before(text, start) != ""
        or re.search(rf"(?i){_ENGLISH_DENIED}\Z|\b(?:no|nobody|nothing|none)\b[^,;.]*\Z", before)
        is not None
    )


def _denial(quote: str, verb: str, is_han: bool) -> str:
    """The words with which a quote denies a deed that it tells in no other way; empty else."""
    if is_han:
        if verb not in quote:
            return ""
        denial = re.compile(f"(?:{_HAN_DENIED}){_HAN_WAY}{re.escape(verb)}(?!的)")
        matches = list(denial.finditer(quote))
        rest = denial.sub("", quote)
        if not matches or verb in rest or re.search(f"{_HAN_ALSO_DONE}|{_HAN_VERBS}", rest):
            return ""
        return matches[0][0]
    stem = verb.removesuffix("ed")[:_STEM]
    forms = _PARTICIPLES.get(verb) or rf"{re.escape(stem)}\w*"
    denial = re.compile(rf"(?i){_ENGLISH_DENIED}(?:{forms})\b")
    matches = list(denial.finditer(quote))
    rest = denial.sub("", quote)
    if not matches or len(stem) < _SHORTEST or re.search(rf"(?i)\b(?:{forms})\b", rest):
        return ""
    return "" if re.search(_ENGLISH_ANY_DONE, rest) else matches[0][0].strip()


def may_deny_in_han(quote: str) -> bool:
    """Say at a glance whether a quote, or one of several, may deny a deed in Chinese."""
    return any(map(quote.__contains__, _HAN_DENYING))


def may_deny_in_english(quote: str) -> bool:
    """The same in English."""
    if not has_latin(quote):
        return False
    small = quote.lower()
    # To put all in one line takes longer than to look for a few words.
    return any(map(small.__contains__, _DENYING_WORDS)) and any(
        map(in_one_line(small).__contains__, _DENYING)
    )


def may_be_done(text: str, is_han: bool) -> bool:
    """Say at a glance whether a text may say that something was done."""
    return not is_han or "了" in text or "已" in text or "得到" in text


def may_aim(quote: str) -> bool:
    """Say at a glance whether a quote, or one of several, may tell of a target."""
    if any(map(quote.__contains__, _HAN_AIMING)):
        return True
    return has_latin(quote) and any(map(quote.lower().__contains__, _AIMING))


def may_be_result(text: str, is_han: bool) -> bool:
    """Say at a glance whether a text may tell something as reached, or as done."""
    return not is_han or any(map(text.__contains__, _HAN_RESULTS))


def may_be_dated(text: str) -> bool:
    """Say at a glance whether a text may have a year."""
    return re.search(_YEAR, text) is not None


def told_as_result(text: str, number: Number, is_han: bool) -> bool:
    """Whether a text tells a number of its as reached, with no sign of a plan anywhere in it."""
    if re.search(_HAN_OWN_PLAN if is_han else _OWN_PLAN, text):
        return False
    clause = _clause(text, number)
    done = f"{_HAN_DONE}|了(?!解)|已" if is_han else _ENGLISH_ANY_DONE
    before = text[max(0, number.start - _BEFORE) : number.start]
    return re.search(done, clause) is not None or re.search(_HAN_REACHES, before) is not None


def planned_dates(text: str, quotes: Iterable[str], is_han: bool) -> Iterator[tuple[str, str]]:
    """Dates at which a text tells that something was done, and the sign of a plan in each quote.

    Each place where quotes have such a date stands behind one in its clause.
    """
    own = [row for row in dates_in(text) if row.year]
    if not own or re.search(_HAN_OWN_PLAN if is_han else _DATE_PLAN, text):
        return
    rows = list(quotes)
    for date in own:
        clause = _clause(text, _written(text, date))
        if not re.search(f"{_HAN_DONE}|了(?!解)|已" if is_han else _ENGLISH_ANY_DONE, clause):
            continue
        places = [
            (quote, one)
            for quote in rows
            for one in dates_in(quote)
            if one.year == date.year and (date.month is None or one.month in (None, date.month))
        ]
        signs = [_target(quote, _written(quote, one)) for quote, one in places]
        if signs and all(signs):
            yield text[date.start : date.end], signs[0]


def _written(text: str, date: WrittenDate) -> Number:
    return Number(Decimal(date.year or 0), date.start, date.end, text[date.start : date.end])


def target_of(quote: str, numbers: Iterable[Number]) -> str:
    """The sign of a target that each of these numbers of a quote stands behind; empty else."""
    if not may_aim(quote):
        return ""
    signs = [_target(quote, number) for number in numbers]
    return signs[0] if signs and all(signs) else ""


def _target(quote: str, number: Number) -> str:
    clause = _clause(quote, number)
    before = clause[: clause.find(number.written)] if number.written in clause else ""
    is_han = re.search("[\u4e00-\u9fff]", clause) is not None
    if re.search(_HAN_REACHED if is_han else _REACHED, clause):
        return ""
    found = re.search(_HAN_TARGET if is_han else _TARGET, before)
    # Under its plan it visited 1,200.
    if found is None or (not is_han and re.search(_PAST, before[found.end() :])):
        return ""
    return found[0]


def _clause(text: str, number: Number) -> str:
    """The clause around a number of a text; a comma within a number ends none."""
    first, last = 0, len(text)
    for match in re.finditer(_CLAUSES, text):
        if (
            text[match.start() - 1 : match.start()].isdecimal()
            and text[match.end() : match.end() + 1].isdecimal()
        ):
            continue
        if match.end() <= number.start:
            first = match.end()
        elif match.start() >= number.end:
            last = match.start()
            break
    return text[first:last]
