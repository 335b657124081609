"""Chinese sentences on days, years and periods."""

from generator.problems.phrases import Phrase

ROWS = {
    "date-not-in-quote": Phrase(
        "引文没有写明 {found} 的{parts}。",
        "引文写明的日期",
        "请引用写有日期的原文；如果是推断的，请在 `inferred_parts` 下写明哪一部分，"
        "在 `inferred` 下写明理由。",
    ),
    "date-differs": Phrase(
        "引文写的{parts}与 {found} 不同。",
        "引文中的日期：{known}",
        "请改正日期。",
    ),
    "date-after": Phrase(
        "{found} 晚于 `{name}` 的日期 {other}。",
        "不晚于 {other} 的日期",
        "请改正其中一个日期。",
    ),
    "day-before-web": Phrase(
        "{found} 早于 {web}，那一天万维网才向公众开放。",
        "本记录首次在本站发布的日期",
        "请填写该日期；来源的发布日期应填在来源的 `published` 中。",
    ),
    "day-far-ahead": Phrase(
        "{found} 比其他记录中最晚的日期 {known} 还晚两年以上。",
        "已经到来的日期",
        "请核对年份。如果无误，可不改动：以后的记录会与之相符。",
    ),
    "date-part-stated": Phrase(
        "{parts}被标为推断，但引文里写明了。",
        "只填引文没有写明的部分",
        "请把它从 `inferred_parts` 中去掉。",
    ),
    "date-not-stated": Phrase(
        "这里的引文没有写明 {found} 的{parts}。",
        "引文中的日期：{known}",
        "请改正日期，或引用写有日期的原文，或者只写到引文写明的精度。",
    ),
    "period-not-stated": Phrase(
        "这个数字的引文没有写明 {found} 的{parts}；本记录所属、且使用该来源的述评，"
        "也不是这一年度。",
        "引文或述评的年份：{known}",
        "请改正所属时段，或引用写有时段的原文，或者不填。",
    ),
    "year-not-in-quote": Phrase(
        "本述评的引文没有把 {found} 写作年度。",
        "引文中不带月份的年份：{known}",
        "请改正年度，或引用写有年度的原文，或在 `year_inferred` 下写明理由。",
    ),
    "year-stated": Phrase(
        "年度被标为推断，但引文里写明了。",
        "不填，引文就是证明",
        "请删掉 `year_inferred`。",
    ),
    "title-year-differs": Phrase(
        "标题写的是 {found} 年，而这是 {known} 年度的述评。",
        "{known}，或不写年份",
        "请改正标题；如果写错的是年度，请改正 `year`。",
    ),
    "inferred-year-far": Phrase(
        "已知的内容推断不出 {found} 的年份。",
        "与引文、述评年度或来源发布年份相同或相邻的年份；会议为述评年度或次年：{known}",
        "请改正年份，或引用写有相近年份的原文。",
    ),
}
