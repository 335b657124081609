"""Chinese sentences on statements that their quotes do not prove."""

from generator.problems.phrases import Phrase

ROWS = {
    "review-not-quoted": Phrase(
        "这条记录没有引用述评“{found}”的任何来源。",
        "引自 {known} 的引文",
        "请引用该述评的来源，或改成引文所属的述评；缺少的来源请加进该述评的 `sources`。",
    ),
    "organ-not-named": Phrase(
        "来源在引文处没有提到这个机关，引文之前最近提到的机关也不是它。",
        "它的一种写法：{known}",
        "请改正机关，或把提到它的原文也引上；来源若用了别的写法，请加进该机关的 `aliases`。",
    ),
    "organ-not-listed": Phrase(
        "证明这一点的引文没有提到这个机关。",
        "它的一种写法：{known}",
        "请引用提到它的原文，或改正机关；如果来源用了别的写法，请把它加进该机关的 `aliases`。",
    ),
    "rating-kept-back": Phrase(
        "这里说评定可以公开，而述评“{review}”说评定结果不公开。",
        "false，或在述评里写 `rating.published: true`",
        "请改正二者中写错的一处。",
    ),
    "mode-differs": Phrase(
        "引文写的述职方式不是 {found}。",
        "{known}",
        "请照引文写述职方式，或引用写明本机关这样述职的原文。",
    ),
    "mode-of-others": Phrase(
        "引文写的是其他机关怎样述职，没有写本机关述职。",
        "unknown 或 mentioned-only",
        "请写 `mode: unknown`，或引用写明本机关述职的原文。",
    ),
    "end-unproved": Phrase(
        "这里说品牌已经停用，但没有依据。",
        "这一状态旁边有带引文的 `last_year`",
        "请在 `last_year` 下写明停用时间并引用原文，或改为 `status: unknown`。",
    ),
    "end-not-told": Phrase(
        "记录写了品牌的停用时间，状态却是“{status}”。",
        "`status: ended`，或不写 `last_year`",
        "请改正二者中写错的一处。",
    ),
    "status-unproved": Phrase(
        "这里写的状态是“{found}”，但没有写做了什么。",
        "这一状态旁边有带引文的 `rectification`",
        "请在 `rectification` 下写明整改情况并引用原文，或改为 `status: open`、`unknown`。",
    ),
    "status-denied": Phrase(
        "这里说问题已经解决，整改情况的引文却说没有：“{known}”。",
        "依引文写 in-progress 或 open",
        "请改为 `status: in-progress` 或 `open`，或引用写明已经解决的原文。",
    ),
    "not-earlier": Phrase(
        "“{found}”属于 {year} 年，晚于本记录的年度。",
        "更早年度的记录",
        "请改成更早年度的记录，或删去这一项。",
    ),
    "earlier-of-another": Phrase(
        "“{found}”属于另一个机关 {organ}，本记录的引文没有提到它。",
        "同一机关或其前身的记录；或一条写有 {known} 的引文",
        "请改正编号，或引用写明与那个机关有何关系的原文。",
    ),
    "level-not-in-quote": Phrase(
        "这个评定的引文没有给这个机关等级 {found}。",
        "{known}",
        "请改正等级，或引用写明等级的原文；如果来源用了别的写法，请把它加进该等级的 `forms`。",
    ),
    "organ-name-unknown": Phrase(
        "这个机关的各种写法里都没有“{found}”，记录里也没有说明。",
        "该机关的一种写法，前面可以加上城市名：{known}",
        "请照一种写法填写名称；来源没有的名称，请列入 `aliases` 并在 `inferred` 里写明理由，"
        "或在 `identity` 里用这个名称的用词说明为什么是它。",
    ),
    "not-a-short-form": Phrase(
        "“{found}”里有该机关较长的名称中没有的字或词。",
        "{known} 的简称",
        "请改正简称；如果另有来历，请把它作为 `variant` 列入 `aliases`，附上引文，"
        "或在 `inferred` 里写明理由。",
    ),
    "type-not-in-quote": Phrase(
        "来源的用词没有写明类型 {found}。",
        "{known}，而且不是另一种类型名称的一部分",
        "请改正类型，或把类型的全称照录到 `wording`；如果来源用了别的写法，请把它加进该类型的 "
        "`forms`。",
    ),
    "relation-not-quoted": Phrase(
        "本记录和“{found}”的引文中，没有一条同时提到二者。",
        "同一条引文里既有 {known} 之一，又有 {others} 之一",
        "请引用写明二者关系的原文，或删去这一关系。",
    ),
    "list-is-open": Phrase(
        "这里说名单已列全，而来源接着写“{known}”。",
        "true",
        "请写 `open: true`；如果另一处列全了名单，请引用那一处。",
    ),
    "award-not-in-quote": Phrase(
        "这个奖项的引文里没有：{lacking}。",
        "引文所写的奖项",
        "请照引文写奖项，或引用这样写的原文。",
    ),
    "status-differs": Phrase(
        "这里写的是 {found}，而下面各种说法的类型是：{known}。",
        "只有一种类型时写 confirmed，有几种时写 conflict，其他情况写 unknown",
        "请改成各种说法能够证明的状态，或补上缺少的说法。",
    ),
    "title-differs": Phrase(
        "这里注明标题出自来源，而来源中的文字与它略有不同。",
        "{known}",
        "请从来源中逐字复制标题；如果标题是编辑加的，请写 `title_by: editors`。",
    ),
    "title-not-in-source": Phrase(
        "这里注明标题出自来源，但来源的文本里没有这个标题。",
        "带有标题的文本",
        "请核对标题。如果标题是编辑加的，请写 `title_by: editors`；"
        "如果文件漏了原文的标题，请补进文件。",
    ),
    "quoted-not-in-source": Phrase(
        "这条记录引用的来源里没有引号中的“{found}”。",
        "引号里写来源的原文",
        "请从来源中逐字复制名称；自己的话不加引号。",
    ),
    "wording-not-in-quote": Phrase(
        "引文里没有这个用词。",
        "引文中的用词",
        "请从引文里复制用词，或引用含有它的那段话。",
    ),
    "name-not-in-quote": Phrase(
        "旁边的引文里没有“{found}”这个名称。",
        "引文中的名称",
        "请从引文里复制名称，或引用含有它的那段话。",
    ),
    "coverage-fell": Phrase(
        "各条记录引用了这个来源的 {found}%，而来源记录要求达到 {bound}%。",
        "不低于 {bound}%",
        "以下段落现在没有记录引用，请补上引用：{uncited}",
    ),
    "coverage-can-rise": Phrase(
        "各条记录引用了这个来源的 {reached}%，高于要求的 {bound}%。",
        "{reached}",
        "请写 `coverage_at_least: {reached}`，以免以后降低了却没人发现。",
    ),
}
