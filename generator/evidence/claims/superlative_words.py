"""The words for the first, the only, the most: strictly as claims have them, loosely as quotes do.

Two rules hold the lists apart. A word of a claim means nothing else where it stands; when in
doubt it is left out. A word of a quote need only be able to mean it; there, left out is what
surely does not: 首先, 最近, at first, at least.
"""

from collections.abc import Mapping
from typing import Literal

Kind = Literal["first", "only", "unique", "most", "best", "leading"]

# What else may be the first, for no merit: the first half, the first floor, the first two. The
# first evening is none, and the first evening library is one.
_TIMES = (
    r"(?:half|quarter|year|month|week|weekend|day|morning|afternoon|evening|night|hour|minute|time"
    r"|term|semester|season|period|date|sunday|monday|saturday|class|course|task|duty|problem|issue"
    r"|list|report|meeting|letter|visit|session)s?\b(?! (?!of|in|on|at|after|when|that|which|the|it"
    r"|they|we|was|were|is|are|and|or|to|alone|with|for|by|from|since|only|about|some|as|has|had)[a-z])"
)
_ORDINARY = (
    rf"(?:{_TIMES}|(?:steps?|stages?|phases?|rounds?|calls?|contacts?|repl(?:y|ies)|answers?|floors?"
    r"|storeys?|rows?|columns?|pages?|lines?|words?|names?|sentences?|paragraphs?|chapters?|articles?"
    r"|sections?|parts?|passages?|groups?|batch(?:es)?|series|lessons?|classes|things?|points?|items?"
    r"|topics?|questions?|priorit\w+|duties|responsib\w+|secretar\w+|aid|rate|glance|signs?|lights?"
    r"|place|prizes?|award|editions?|levels?|tiers?|choice|impression|language|heading|dimension"
    r"|two|three|four|five|six|seven|eight|nine|ten|few|several|dozen|hundred|thousand|of|in|on|at"
    r"|and|or|is|was|are|were|to|person to|ones?)\b|\d)"
)
_AREA = "(?:city|county|province|prefecture|country|nation|district|region|state|world)"
_NOT_FIRST_SEEN = "(?!先|页|頁|都|府|席|要|长|長|问|問|末|尾|脑|腦|饰|飾|肯|班车)"

#: What a claim says without doubt, in texts with Han characters and in others.
CLAIMED: Mapping[Literal["han", "english"], Mapping[Kind, str]] = {
    "han": {
        "first": (
            "首[创創](?!精神|于|者)|首[个個](?!(?:工作|休息|交易|开放)?[日周月季]|星期|学期|阶段|环节|步骤|小时)"
            "|首[家座例款]|首支(?!部)|(?<!部)首部|首所"
            "|首次(?!会|會|申|办|辦|登|就|来|來|接|课|课|考|付|见|到)"
            f"|全[国國省市区區县縣州球系][^，。；、：\\s]{{0,2}}首{_NOT_FIRST_SEEN}(?![届轮期日])[创個个家批座例部支所款次]?"
            "|第一(?:[个個](?!人|月|年|五年|星期|周|季|学期|阶段|环节|步|方面|层|工作|问|议|小时|百年)"
            "|家(?!园|庭|长)|[座例所]|支(?!部)|部(?![分门長长]))"
            "|率先(?!垂范|示范|带头|学)|开[^，。；]{0,4}先河|前所未有|填补[^，。；]{0,12}空白"
            "|最早的(?![一公班])"
        ),
        "only": (
            "唯一(?!性|码|標|标识|编[码号]|代码|识别|身份|账号|对应|凭证|依据|的?(?:标准|目的|办法|要求|条件"
            "|途径|不足|遗憾|区别))|独一无二|獨一無二|独此一家"
            "|全[国國省市区區县縣][^，。；、：\\s]{0,2}(?:仅有(?![\\d一二两三四五六七八九十百千几约近不])|独有|独家)"
        ),
        "most": (
            "最大(?![限程努化公]|可能|的?(?:限度|程度|努力|诚意|可能|公约数))|最[多少](?=的|[，。；、！：]|$)"
            "|最高(?![兴人法检限气可达不为能给奖补贷额于\\d\\s一二三四五六七八九十]|级)"
            "|最强|最全(?!力)|最先进|最广泛|最完[善整备]|最具|最受|最成功|最知名|最著名|最权威|最活跃"
            "|最热门|之最(?![后近终])|之首(?![先要次席])|榜首|首屈一指"
        ),
        "best": "最佳(?!实践|时)|最优(?![化惠解先]|路径|方案)|最好的(?!办法|方法|方式|时)",
        "leading": ("领先|領先|名列前茅|(?:走在|位居|居于?|位列|排在|列)[^，。；、]{0,6}前列"),
    },
    "english": {
        "first": (
            r"\bfirst[- ]ever\b|\bfirst[- ]of[- ](?:its|their)[- ]kind\b|\bpioneered\b"
            r"|\bfor the (?:very )?first time\b"
            rf"|\b(?:[Tt]he|[Aa]) (?:very )?first (?:in|across|within) (?:the|its|this|our)"
            rf" (?:whole |entire )?{_AREA}\b(?! (?:committee|government|council|cent))"
            rf"|\b(?:[Tt]he )?first (?!{_ORDINARY})(?:\w+ ){{1,4}}(?:in|of) (?:the|its|this|our)"
            rf" (?:whole )?{_AREA}\b|\b[Tt]he (?:very )?first (?!{_ORDINARY})(?=[a-z])"
            rf"|\b(?:{_AREA}|[A-Z][a-z]+)[’']s (?:very )?first (?!{_ORDINARY})(?=[a-z])"
        ),
        "only": (
            r"\b[Tt]he only (?!ways?\b|things?\b|questions?\b|exceptions?\b|conditions?\b|time\b"
            r"|requirements?\b|reasons?\b|problems?\b|ones?\b|differences?\b|purpose\b|change\b"
            r"|documents?\b|papers?\b|proof\b|source\b)(?=[a-z])"
            rf"|\b(?:{_AREA}|[A-Z][a-z]+)[’']s only (?=[a-z])|\bone[- ]of[- ]a[- ]kind\b"
        ),
        "unique": (
            r"\b[Uu]nique\b(?! (?:codes?|identif\w+|numbers?|ids?|IDs?|keys?|links?|address(?:es)?"
            r"|names?|users?|visitors?|readers?)\b)"
        ),
        "most": (
            r"\b(?:[Tt]he|[Ii]ts|(?<=[’'])s) (?:very )?(?:largest|biggest|greatest|highest|busiest"
            r"|richest|strongest|fastest|longest|tallest|finest|most (?:advanced|popular"
            r"|influential|successful|comprehensive|complete|active|modern|efficient|beautiful|visited|used"
            r"|productive|effective|famous))\b(?! possible| extent| degree| care| efforts?"
            r"| priorit\w+| standards?| importance| attention| common| level| people)"
            rf"|\b[Tt]he most (?:\w+ ){{1,3}}(?:in|of) the (?:whole )?{_AREA}\b"
        ),
        "best": (
            r"\b(?:[Tt]he|(?<=[’'])s) (?:very )?best (?!ways?\b|practices?\b|efforts?\b|use\b|of\b"
            r"|time\b|interests?\b|possible\b|known\b|to\b|that\b|they\b|it\b|we\b|chance\b"
            r"|place to\b|moment\b|when\b|suited\b|one can\b)(?=[a-z])"
        ),
        "leading": (
            r"\b(?:city|nation|national|province|provincial|world|industry|county|district)(?:wide)?"
            r"-leading\b|\b(?:nationally|internationally|world) leading\b|\bin the lead\b"
            rf"|\bleads? the (?:whole )?{_AREA}\b(?! (?:committee|government|council))"
            rf"|\bat the forefront (?:of|in) the (?:whole )?{_AREA}\b"
            rf"|\bleading (?:\w+ ){{1,3}}(?:in|of) the (?:whole )?{_AREA}\b"
        ),
    },
}

# Of what is told after these the first is seldom the first of all: in the first library.
BEFORE_AN_ORDINAL = (
    r"(?i)\b(?:at|from|in|on|during|since|after|before|until|till|by|of|for|within|over|between|with)"
    r"\s+\Z"
)

_SAID_FIRST = (
    f"首{_NOT_FIRST_SEEN}|第一(?!书记|書記|时间|時間|责任|責任|议题|線|线|产业|季|章|条|支部|人民)"
    "|(?<!\\d)第1(?!\\d)|率先|领先|領先|最先|抢先|先[行试试例河导導于]|最早|最初|头[一个家回]|開創|开创|[始初独獨原]创"
    "|初次|前所未有|史无前例|破天荒|空白|[唯惟]一|[仅僅]有|新[创創设設]"
    r"|(?i:(?<!\bat )\bfirst\b(?! (?:secretar\w+|aid|half|quarter|of all|names?|and foremost)\b)"
    r"|\b(?:1st|pioneer\w*|earliest|inaugural|maiden|debut\w*|unprecedented|trailblaz\w*|initiat\w+)\b"
    r"|\b(?:groundbreaking|original\w*|lead|leads|leading|led|ahead|front|forefront|foremost)\b"
    r"|\bnever\b.{0,24}\bbefore\b|\bbefore (?:any|all|every|others?)\b|\bnew ground\b|\bgaps?\b"
    r"|\bnumber one\b|\bno\. ?1\b|\bonly\b)"
)
_SAID_ONLY = (
    "[唯惟]|[獨独](?!立|生)|(?<!不)[仅僅]|(?<!不)只|单独|别无|无二|无双|之外|以外|除.{0,12}外|全靠|专"
    r"|(?i:(?<!\bnot )\bonly\b|\b(?:sole|solely|single|unique|exclusive|exclusively|alone"
    r"|nowhere|except|just|merely)\b|\b(?:no|none) other\b|\b(?:no|but)[ -]one\b"
    r"|\bone[- ]of[- ]a[- ]kind\b)"
)
# 最近 and at least say nothing of the kind.
_SAID_MOST = (
    "最(?!近|后|後|终|終|初|低|少|新)|第一(?!书记|書記|时间|時間|责任|責任|议题|线|線)|(?<!\\d)第1(?!\\d)"
    f"|首{_NOT_FIRST_SEEN}|冠|之首|顶|極|极|翘楚|领先|領先|新高|[记紀纪][录錄]|史上|空前|一流|尖端|头等|独占|无出其右"
    r"|(?i:(?<!\bat )\bmost\b(?! of\b)"
    r"|\b(?!(?:inter|requ|gu|t|r|w|for|harv|inv|hon|mod|prot|sugg|cont|near|lat|dig|manif|arr|ch|qu|n"
    r"|earn|pri|p|att|v|z|l|r|det|ing|conqu|bequ|int|overs?|unr|inqu|behe|temp|pret)est\b)\w{1,14}est\b"
    r"|\b(?:top|tops|topped|records?|maximum|peak|supreme|utmost|unmatched|unrivall?ed|unparalleled)\b"
    r"|\b(?:foremost|lead|leads|leading|led|first|ahead|champion|chief|second to none|all-time)\b"
    r"|\bnumber one\b|\bno\. ?1\b|\bno other\b|\bthan (?:any|all|every|ever|before)\b)"
)

#: What a quote says that may prove a claim of each kind.
SAID: Mapping[Kind, tuple[str, ...]] = {
    "first": (_SAID_FIRST,),
    "only": (_SAID_ONLY,),
    "unique": (
        _SAID_ONLY,
        "特|独|獨|别具|不同|与众|差异|个性|自有|创新"
        r"|(?i:\b(?:character\w*|distinct\w*|special\w*|particular\w*|own|differen\w+|novel|origin\w+)\b)",
    ),
    "most": (_SAID_MOST,),
    "best": (
        _SAID_MOST,
        "优|優|佳|精品|标兵|標兵|典范|模范|示范|榜样"
        r"|(?i:\b(?:excellent|outstanding|model|models|exemplary|good|better)\b)",
    ),
    "leading": (
        _SAID_MOST,
        "先进|先進|前列|前茅|走在.{0,4}前|当先|率先|领跑|领军|标杆|排头|优|優"
        r"|(?i:\b(?:front|forefront|advanced|rank\w*|heads?|outstanding|pace-?setters?)\b)",
    ),
}
