"""What is planned and what is done: 将于明年建成 is not 已建成, and will open is not opened.

A claim says that something is done where it has a sign of that and none of a plan. A quote tells
only of a plan where each of its sentences begins with one, and nothing in it is told as done.
Chinese verbs have no tense, so what stands before the sign of a plan may be done; and 将 stands
before objects, too: 将制度作为…. Where that is not certain, nothing is said.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from generator.evidence.characters import HAN_RUN
from generator.evidence.patterns import pattern

# All are looked at closely, and seldom: these are compiled when they are first needed.
_SENTENCES = "[。；;！!？?\\n]|(?<=[^A-Z\\d])\\.\\s"

_DONE_VERBS = (
    "建成|建立|建设|新建|设立|成立|开通|开办|开展|开放|打造|创建|推出|举办|解决|取得|达到|形成|启用|实现"
    "|扩大|扩展|覆盖|完成|落实|整改|推进|培训|改造|修复|办结|发放|走访|配备|组建|上线|投用|启动|实施"
)
_CHANGES = "新增|增加|提高|提升|压缩|翻"
# What a claim says is done, each with its verb.
_DONE_HAN = (
    "(?<![不而业早])已经?(?:全部|全面|正式|基本|陆续|累计|先后|成功|按期|如期|于[^，。；]{1,12}?)?"
    f"(?P<a>{_DONE_VERBS}|{_CHANGES})(?!的?[人后])"
    f"|(?P<b>{_DONE_VERBS}|{_CHANGES})了(?!解)"
    "|(?P<c>(?:建成|落成|竣工|完工|投用|投入使用)(?!区|后|率|验收|之|的?标准|时)"
    "|完成(?![率度后的]|时限|情况|期限|时间|标准))"
)
_LOOSE_PLAN_HAN = (
    "[将拟若如须需应要未没尚待]|计划|规划|方案|下一步|力争|预计|有望|争取|确保|目标|打算|准备|今后|未来|明年"
    "|[年月底日]前|承诺|希望|力求|旨在|[为以助](?:实现|完成|建成)|推动|促进|围绕|可以?"
)
# Words that a text about a plan may have instead.
_ARRANGED = "安排|部署|任务|要求|提出|设想|思路|[来次翌]年"
_GAP = "[^，。；、\\d]{0,12}?"
_COUNTED_HAN = f"(?P<verb>{_DONE_VERBS}|{_CHANGES}){_GAP}(?P<number>[\\d,.]*\\d)"
_BY = r"(?i)\bby (?:the end|20\d\d)\b"
_PARTICIPLES = (
    r"built|lit|set up|held|sent|made|begun|won|met|kept|given|taken|put|led|read|taught|brought"
    r"|\w{3,}ed"
)
_DONE_ENGLISH = (
    rf"\b(?:has|have|had) (?:(?:now|already|since|all|been|\w+ly) ){{0,3}}(?P<a>{_PARTICIPLES})\b"
    rf"|\b(?:was|were) (?:(?:now|already|all|\w+ly) ){{0,2}}(?P<b>{_PARTICIPLES})\b"
    r"|\b(?P<c>completed|achieved|finished|built|opened|established|launched|reali[sz]ed|reached"
    r"|created|founded|introduced|installed|added|solved) (?=(?:the|a|an|its|their|all|every|\d))"
)
_LOOSE_PLAN_ENGLISH = (
    r"(?i)\b(?:will|would|shall|should|must|may|might|can|could|plan\w*|aim\w*|expect\w*|intend\w*"
    r"|hope\w*|wish\w*|goal\w*|target\w*|going to|(?:is|are|was|were) to|to be|due|scheduled|soon"
    r"|next|yet|not|never|no|until|once|if|when|after|before|so that|need\w*|propos\w*|promis\w*"
    r"|by (?:the end|20\d\d)|draft\w*|design\w*|meant)\b|n[’']t\b"
)
# The sign of a plan that a sentence of a quote begins with, after a subject or a time.
_PLAN_HAN = (
    "(?:将(?:于|会|要|继续|进一步|陆续|逐步|力争|争取|在(?=\\d|[今明后]年|年[内底]|[下本]|[近未])"
    "|(?:正式|全面|新|再)?(?:建成|竣工|投用|投入使用|开工|落成|完工|启用)(?![的后]))"
    "|即将|下一步|力争(?!上游)|预计|有望|争取(?=[在于今明年早尽\\d]|实现|完成|建成)"
    "|(?<![模虚草比])拟(?=[在于建新开设增投成组推实启将把对扩选举培完])"
    "|(?<![的项作动度展施该本])计划(?=[在于今明年再新建开设增投成组推实启用完]))"
)
_TIME_HAN = "(?:[^，。；,]{0,12}(?:年|月|日|底|步|后|来|时|期间|绍|悉),?，?)?[^，。；,、]{0,24}?"
_PLAN_ENGLISH = (
    r"\b(?:will|shall|(?:is|are) (?:going |due |set |expected |planned |scheduled |intended )?to"
    r"|(?:plan|aim|intend|hope|expect|propose)s? to)\b"
)
# What is only asked for, whatever is told before it: …态度生硬，要求2024年3月底前整改.
_DUE_HAN = "[前内][^，。；]{0,4}?(?:整改|解决|完成|落实)"
_DEMAND_HAN = (
    "(?P<sign>(?:\\A|(?<=[，；]))(?:并|同时|会议|工委)?(?:要求|责令|责成|限)(?!期内)"
    "|必?须(?=[于在])|(?<![响反适对供相效])应当?(?=[于在]))"
    f"[^，。；]{{1,14}}?{_DUE_HAN}"
)
# The same in English, with what is told of nobody but who asks or says so.
_ASKED = "asked|urged|ordered|instructed|requested|directed|required|called on"
_DEMAND_ENGLISH = rf"(?P<sign>{_ASKED})(?= [^.;,]{{1,80}}? to \w)"
_REPORTED = (
    r"(?i)\b(?:said|stated|announced|confirmed|promised|agreed|decided|resolved) that "
    r"(?=(?:it|they|he|she|the [\w’']+(?: [\w’']+)?) would\b)"
)
# Before it nothing is told: a subject, not a clause.
_SUBJECT = r"(?:(?!\b(?:and|which|that|who|where|but|has|have|had|was|were)\b)[^,;:]){0,80}?"
# What a sentence begins with that tells only of a plan.
_BEGUN_HAN = f"{_TIME_HAN}(?P<sign>{_PLAN_HAN})"
_BEGUN_ENGLISH = f"{_SUBJECT}(?P<sign>{_PLAN_ENGLISH})"
_ASKED_ENGLISH = f"{_SUBJECT}{_DEMAND_ENGLISH}"
_REPORTED_ENGLISH = rf"{_REPORTED}([^.;]{{1,60}}?)\bwould\b"
# What a sentence with a plan may still tell as done.
_LOOSE_DONE_HAN = (
    "已|曾|(?<!为)(?<!除)了(?!解)|[^超通不经]过(?![程去度渡于])|目前|现有|截至|[去上]年|刚"
)
_LOOSE_DONE_ENGLISH = (
    r"(?i)(?<!\bbe )\b(?:has|have|had|was|were|did|been|already|now|currently|since|built|made"
    r"|held|began|begun|led|won|gave|took|ran|met|wrote|went|came|saw|taught|told|sent|paid|brought|found|grew|became"
    r"|(?!(?:need|expect|plann?|schedul|intend|propos|unit|limit|relat|call|nam|bas|requir|aim)ed\b)"
    r"\w{2,}ed)\b"
)
# One of these stands in whatever tells of a plan, or it has what is due, or words with to.
_SIGNS = (
    *("将", "拟", "计划", "下一步", "力争", "预计", "有望", "争取"),
    *("will", "shall", "would"),
)
_TO, _ASKING = " to", tuple(_ASKED.split("|"))
# What the word before it ends with.
_BEFORE_TO = (
    *("is", "are", "going", "due", "set", "expected", "planned", "scheduled", "intended"),
    *("plan", "aim", "intend", "hope", "expect", "propose", "plans", "aims", "intends", "hopes"),
    *("expects", "proposes"),
)
# Words of any plan; others are held against the quote.
_ANY_VERB = frozenset(
    (
        *("完成", "实现", "达到", "取得"),
        *("completed", "achieved", "finished", "reached", "realised", "realized"),
    )
)
_STEM = 4
# Verbs that change more than their end.
_INFINITIVES = {
    "lit": "light",
    "held": "hold",
    "sent": "send",
    "made": "make",
    "begun": "begin",
    "won": "win",
    "met": "meet",
    "kept": "keep",
    "given": "give",
    "led": "lead",
    "taught": "teach",
    "brought": "bring",
}


def told_as_done(text: str, is_han: bool) -> tuple[str, str]:
    """What a text says is done, and the verb of it; empty where it has a sign of a plan as well."""
    match = re.search(_DONE_HAN if is_han else _DONE_ENGLISH, text)
    if match is None:
        return "", ""
    verb = match["a"] or match["b"] or match["c"]
    # What somebody has done by a day is done, and who is asked has done nothing.
    said = re.sub(_BY, " ", text) if not is_han and match["a"] else text
    is_open = re.search(_LOOSE_PLAN_HAN if is_han else _LOOSE_PLAN_ENGLISH, said)
    if is_open or re.fullmatch(_ASKED, verb):
        return "", ""
    return match[0].strip(), verb


# Many records have the same quotes.
@lru_cache(maxsize=8_000)
def plan_of(quote: str) -> str:
    """The sign of a plan with which a quote begins that tells of nothing else; empty otherwise."""
    if not may_be_plan(quote):
        return ""
    rows = [row.strip() for row in pattern(_SENTENCES).split(quote) if row.strip()]
    signs = [_sign(row) for row in rows]
    return signs[0] if signs and all(signs) else ""


def may_be_plan(quote: str) -> bool:
    """Say at a glance whether a quote, or one of several, may tell of a plan."""
    if any(map(quote.__contains__, _SIGNS)):
        return True
    if ("前" in quote or "内" in quote) and pattern(_DUE_HAN).search(quote) is not None:
        return True
    return _TO in quote and (any(map(quote.__contains__, _ASKING)) or _is_to_do(quote))


def _is_to_do(quote: str) -> bool:
    place = quote.find(_TO)
    while place >= 0:
        if quote.endswith(_BEFORE_TO, 0, place):
            return True
        place = quote.find(_TO, place + 1)
    return False


def _sign(sentence: str) -> str:
    if HAN_RUN.search(sentence):
        if pattern(_LOOSE_DONE_HAN).search(sentence):
            return ""
        found = pattern(_BEGUN_HAN).match(sentence) or _demand(sentence)
    else:
        asked = pattern(_ASKED_ENGLISH).match(sentence)
        # It said that it would: what is reported of the future, as they will.
        if "would" in sentence.lower():
            sentence = pattern(_REPORTED_ENGLISH).sub(r"\1will", sentence)
        told = sentence[: asked.start("sign")] + sentence[asked.end() :] if asked else sentence
        if pattern(_LOOSE_DONE_ENGLISH).search(told):
            return ""
        found = asked or pattern(_BEGUN_ENGLISH).match(sentence)
    return found["sign"] if found else ""


def _demand(sentence: str) -> re.Match[str] | None:
    """What a sentence asks to be done, and tells of as done nowhere."""
    found = pattern(_DEMAND_HAN).search(sentence)
    if found is None or len(re.findall(_DONE_VERBS, sentence)) > 1:
        return None
    return found


def told_without_sign(text: str, quotes: Iterable[str]) -> str:
    """What a Chinese text tells in the words of a plan, without any sign of one; empty if nothing.

    计划新增8支 is not 新增8支: verb and number are those of the quote.
    """
    if re.search(f"{_LOOSE_PLAN_HAN}|{_ARRANGED}", text):
        return ""
    for quote in quotes:
        for match in re.finditer(_COUNTED_HAN, quote):
            number = re.escape(match["number"])
            told = f"{match['verb']}了?{_GAP}{number}(?![\\d,.]*\\d)"
            found = re.search(told, text)
            if found is not None:
                return found[0]
    return ""


def plans_verb(verb: str, quotes: Iterable[str]) -> bool:
    """Whether quotes plan what a verb tells of; where they are of another language, they may."""
    if verb in _ANY_VERB:
        return True
    is_han = HAN_RUN.match(verb) is not None
    rows = [quote for quote in quotes if (HAN_RUN.search(quote) is not None) == is_han]
    if not rows:
        return True
    if is_han:
        return any(sign in row for row in rows for sign in verb.replace("成", "") or verb)
    stem = _INFINITIVES.get(verb, verb)[:_STEM].casefold()
    return any(stem in row.casefold() for row in rows)
