"""Chinese sentences on numbers, figures and formulas."""

from generator.problems.phrases import Phrase

ROWS = {
    "number-not-in-quote": Phrase(
        "这段陈述的引文里没有 {found} 这个数。",
        "引文中的数：{known}",
        "请改正数字，或引用含有这个数的原文，或在 `derived` 下说明算法。"
        "引文所在的句子写“全年”“今年”等的，可以改写为该来源所属述职评议的年度。",
    ),
    "number-rounded": Phrase(
        "这段陈述的引文里没有 {found} 这个数：它是引文中 {known} 的约数。",
        "{known}，或在本陈述的 `derived` 下写明约数",
        "请写 {known}，或在本陈述的 `derived` 下加一行“- value: {value}”，"
        "并在其下写“formula: {formula}”。",
    ),
    "number-rounded-here": Phrase(
        "这里的引文没有 {found} 这个数：它是引文中 {known} 的约数。",
        "{known}",
        "请写 {known}；约数请写在陈述里，并在 `derived` 下写明公式。",
    ),
    "number-scaled": Phrase(
        "这里的引文没有 {found} 这个数；引文有 {known}，但没有说明以千或百万为单位。",
        "旁边有一段说明单位的引文，例如“单位：千元”",
        "请把来源中说明单位的那句话也作为引文加上。",
    ),
    "time-not-in-quote": Phrase(
        "这段陈述的引文里没有 {found} 这个时刻，写的是别的时刻。",
        "引文中的时刻：{known}",
        "请改正时刻，或引用写有这个时刻的原文，或者不写。",
    ),
    "time-not-translated": Phrase(
        "译文里的时刻 {found} 与原文不同。",
        "原文中的时刻：{known}",
        "请改正时刻：留意钟点，也留意是上午还是下午。",
    ),
    "text-date-not-in-quote": Phrase(
        "这段陈述的引文里没有 {found} 这个日期。",
        "引文中的日期：{known}",
        "请改正日期，或引用写有这个日期的原文，或者不写。",
    ),
    "number-not-translated": Phrase(
        "译文里 {found} 这个数出现的次数比原文多。",
        "每个数出现的次数不多于原文：{known}",
        "请改正数字。如果数字旁边又用文字写了同一个数，请换一种说法。",
    ),
    "number-left-out": Phrase(
        "译文漏掉了 {known}。",
        "原文中十以上的数和具体日期",
        "请在译文中用数字写出。",
    ),
    "organ-not-in-original": Phrase(
        "译文提到“{found}”，而原文说的不是它。",
        "原文提到的机关：{known}",
        "如果写成了别的机关，请改正；原文若用了它的另一种写法，请加进该机关的 `aliases`。",
    ),
    "type-not-in-original": Phrase(
        "译文写的是“{found}”，而原文说的不是这一类组织。",
        "原文提到的组织类型：{known}",
        "请改正译文；原文若用了另一种写法，请在词表里把它加进该类型的 `forms`。",
    ),
    "figure-not-in-quote": Phrase(
        "这个数字的引文里没有 {found}。",
        "引文中的数：{known}",
        "请改正数值，或引用含有它的原文，或写明计算公式 `formula`。",
    ),
    "unit-differs": Phrase(
        "引文里的单位不同：这个数后面写的是“{known}”。",
        "引文中的单位：{known}",
        "请改正单位或数字；如果两种写法是同一单位，请在词表里把它加进该单位的 `forms`。",
    ),
    "verification-unexplained": Phrase(
        "这里说这个数字不只见于来源，但没有说明依据。",
        "旁边写有 `note`",
        "请在 `note` 中写明附有什么凭据、由谁核实，或改为 `source-quoted`。",
    ),
    "figure-twice": Phrase(
        "本记录有两个数字的编号都是“{found}”。",
        "每个数字的编号各不相同",
        "请给其中一个改名。",
    ),
    "formula-units": Phrase(
        "这个公式相加、相减的数和得出的数单位不一致。",
        "同一个单位，而不是 {known}",
        "请改正公式或单位；如果几种写法是同一个单位，请在词表里把它们列为同一单位的 `forms`。",
    ),
    "formula-wrong": Phrase(
        "公式无法计算：{reason}，在第 {position} 个字符处。",
        "数值、数字的编号、两边有空格的 + - * / ( )，以及 round(数, 小数位数)、"
        "sum(一, 二)、percent(部分, 整体)",
        "请改正公式。",
    ),
    "formula-wrong-close": Phrase(
        "这个公式的写法不对。",
        "数值、数字的编号，以及两边有空格的 + - * /",
        "是不是想写“{close}”？",
    ),
    "formula-operand": Phrase(
        "公式用到了 {operand}，而引文里没有这个数。",
        "引文中的数：{known}",
        "请引用含有这个数的原文，或使用已有数字的编号。",
    ),
    "formula-differs": Phrase(
        "公式算出的是 {result}，不是 {found}。",
        "{result}",
        "请改正数值或公式。",
    ),
    "derived-unused": Phrase(
        "文字里没有 {found} 这个数。",
        "文字中出现的数",
        "请删掉这一项，或改正数值。",
    ),
    "breakdown-differs": Phrase(
        "各分项合计为 {sum}，不是 {found}。",
        "合计等于 {found} 的分项",
        "请改正某个分项，或改正总数。",
    ),
    "figure-about": Phrase(
        "这个数字写的是整 {found}，而引文写的是“{known}”。",
        "让读者知道它不是确数",
        "请在 `label`、`scope` 或 `note` 里写明，例如“余”“超过”。",
    ),
    "number-about": Phrase(
        "文中写的是整 {found}，而引文写的是“{known}”。",
        "引文所写的数：“{known}”",
        "请写明它不是确数，例如“余”“超过”“近”。",
    ),
    "number-exact": Phrase(
        "文中把 {found} 写成约数，而引文写的是确数“{known}”。",
        "引文所写的数：“{known}”",
        "请删去表示约数的字。",
    ),
}
