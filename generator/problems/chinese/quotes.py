"""Chinese sentences on quotes that are not in their source, or not once."""

from generator.problems.phrases import Phrase

ROWS = {
    "quote-not-found": Phrase(
        "来源“{source}”里没有这句话。最接近的一处写的是{there}，引文写的是{here}。",
        "来源中的原文；最接近的是：“{nearest}”",
        "请从来源逐字复制。",
    ),
    "quote-other-sign": Phrase(
        "来源“{source}”这里用的是{there}，引文写成了{here}。",
        "来源中的原文；最接近的是：“{nearest}”",
        "请从来源复制，标点也要照原样。",
    ),
    "quote-with-gap": Phrase(
        "引文用“{dots}”代替了一部分文字，而来源“{source}”里没有它：引文不能省略。",
        "完整的一段：“{whole}”",
        "请照原样引用整段，或把各部分分别作为单独的引文。",
    ),
    "quote-joined": Phrase(
        "引文把来源“{source}”里不相连的两段话接在了一起，后一段从“{second}”开始。",
        "来源中连续的一段原文",
        "请分成两条引文，各写 `source` 和原文。",
    ),
    "quote-nowhere": Phrase(
        "来源“{source}”里没有类似的话。",
        "来源中的原文，逐字照录",
        "请确认引文出自这个来源、用的是来源的语言，再复制过来。",
    ),
    "quote-torn": Phrase(
        "引文的开头或结尾截断了来源中的“{whole}”。",
        "完整的词和完整的数",
        "请把引文延长到包含整个“{whole}”。",
    ),
    "quote-ambiguous": Phrase(
        "来源“{source}”里这句话出现了 {count} 次。",
        "`after`：所指那一处紧接在引文前面的文字",
        "请加上 `after`，写出只在其中一处前面出现的文字：{contexts}。",
    ),
    "after-not-before": Phrase(
        "在“{source}”里，引文前面紧接的不是这些文字。",
        "紧接在引文前面的文字，例如：{contexts}",
        "请从来源逐字复制。",
    ),
    "after-ambiguous": Phrase(
        "在“{source}”里，这些文字后面接引文的地方有 {count} 处。",
        "只在其中一处前面出现的文字",
        "请把 `after` 写得更长：{contexts}。",
    ),
}
