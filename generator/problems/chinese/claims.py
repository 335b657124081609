"""Chinese sentences on texts that say more than their quotes, or something else."""

from generator.problems.phrases import Phrase

ROWS = {
    "superlative-not-in-quote": Phrase(
        "这里写着“{found}”，而引文里没有“{kind}”的意思。",
        "有“{kind}”这个意思的引文，用词不限",
        "请删去这几个字，或引用这样写的原文；属于编辑推断的，请单独写成一条，"
        "在 `inferred` 下说明理由。",
    ),
    "superlative-scope": Phrase(
        "“{found}”说的范围是{kind}，而这里没有引文这样说；引文中的范围：{known}。",
        "引文中的范围：{known}",
        "请按引文写明范围，或不写范围，或引用说到{kind}的原文。",
    ),
    "contrary-to-quote": Phrase(
        "文字写的是“{found}”，引文写的是“{known}”。",
        "引文的说法：“{known}”",
        "请按引文的说法写，或引用这样说的原文。",
    ),
    "denied-in-quote": Phrase(
        "这里说已经做了（“{found}”），而引文写的是没有做：“{known}”。",
        "引文所写的：“{known}”",
        "请写明没有做，或引用写明已经做了的原文。",
    ),
    "target-not-result": Phrase(
        "这里把 {found} 写成已经达到，而引文只把它写成目标（“{known}”）。",
        "已经达到的数字，或写明这是目标",
        "请写明这是目标，或改用来源写明已经达到的数字。",
    ),
    "degree-not-in-quote": Phrase(
        "“{found}”（{kind}）在这里的引文中没有，也不能由其中的数字得出。",
        "引文写明的，或由引文中两个数字得出的",
        "请照引文写，或引用这样写的原文；自己算出的，写在 `derived` 下并附公式。",
    ),
    "planned-not-done": Phrase(
        "这里说已经做到（“{found}”），而引文说的只是打算。",
        "引文所说的打算：{known}",
        "请写明这是计划，或引用写明已经做到的原文。",
    ),
    "number-bound": Phrase(
        "文中写的是“{found}”，引文却写的是“{known}”，意思相反。",
        "引文所写的数：“{known}”",
        "请照引文写：是“超过”“至少”，还是“不足”“近”“不超过”。",
    ),
    "number-contrary": Phrase(
        "文中写的是“{found}”，引文写的却是“{known}”。",
        "引文关于这个数的说法：“{known}”",
        "请照引文写：是增还是减，是“增加了”还是“增加到”，说的是什么。编者推算或推断的，请标明。",
    ),
    "number-misplaced": Phrase(
        "文中写的是“{found}”，而引文写的是“{known}”；文中的这个数，在引文里说的是别的事物。",
        "引文给它的数：“{known}”",
        "请按引文把数字与事物一一对上，或引用写有“{found}”的原文。",
    ),
    "breakdown-label": Phrase(
        "引文里，“{found}”的这个数属于另一个分项。",
        "{known}",
        "请让每个名目与引文给它的数相配。",
    ),
}
