"""Chinese sentences on languages and translations."""

from generator.problems.phrases import Phrase

ROWS = {
    "no-first-language": Phrase(
        "文字缺少网站第一语言“{language}”的内容。",
        "一行“{language}: …”",
        "请在那里写“{language}”的文字，作为原文；其他语言一律算译文，来源用的是其他语言时也一样"
        "（写 `how: official`）。如果这段文字已经写在别的语言代码下面，请改正代码。",
    ),
    "original-as-translation": Phrase(
        "“{found}”是网站的第一语言，它的文字不是译文。",
        "只写文字",
        "请删掉这里的 `how` 和 `of`。来源用的是其他语言的，其原话写在那种语言的代码下面，"
        "并写 `how: official`。",
    ),
    "unknown-language": Phrase(
        "网站没有“{found}”这种语言。",
        "以下之一：{known}",
        "请改正语言代码，或在网站设置中加上这种语言。",
    ),
    "unknown-language-unframed": Phrase(
        "网站没有“{found}”这种语言，网页也没有这种语言的文字。",
        "以下之一：{known}",
        "请改正语言代码，或用网站的语言来写。来源中“{found}”的原话放在引文里。",
    ),
    "unknown-language-close": Phrase(
        "网站没有“{found}”这种语言。",
        "以下之一：{known}",
        "是不是想写“{close}”？",
    ),
    "translation-without-origin": Phrase(
        "译文没有写明由来，也没有写明译自哪段原文。",
        "`text`、`how` 和 `of`",
        "请写上 `how:`（official 官方、editorial 编辑翻译或 inferred 推断）和 `of: {mark}`"
        "（`showcase stamp` 会补上 `of`）。",
    ),
    "translation-missing": Phrase(
        "没有“{language}”译文，读者看到的是原文。",
        "译文",
        "请在“{language}:”下写上 `text` 和 `how`，再运行 `showcase stamp`。",
    ),
    "translation-unstamped": Phrase(
        "译文还没有标明对应的原文。",
        "`of: {mark}`",
        "请运行 `showcase stamp`，或在 `how` 下面写上 `of: {mark}`。",
    ),
    "translation-stale": Phrase(
        "翻译之后原文改过了，读者看到的是原文。",
        "“{original}”的译文",
        "请核对译文，再写上 `of: {mark}`。",
    ),
}
