"""Chinese sentences on records that do not fit together."""

from generator.problems.phrases import Phrase

ROWS = {
    "id-taken": Phrase(
        "编号“{id}”已经被 {other} 使用。",
        "全站没有其他记录使用的编号",
        "请修改这个文件的文件名。",
    ),
    "former-id-taken": Phrase(
        "旧编号“{id}”属于 {other}。",
        "现在没有记录使用的编号",
        "请把它从 `former_ids` 中删掉。",
    ),
    "settings-twice": Phrase(
        "网站设置已经有了，在 {first}。",
        "只有一个设置文件",
        "请删掉两个文件中的一个。",
    ),
    "no-settings": Phrase(
        "没有网站设置。",
        "文件 content/settings/site.yml",
        "请运行 `showcase new settings site`，再填写生成的文件。",
    ),
    "term-taken": Phrase(
        "词条“{found}”在 {other} 里已经有了。",
        "同一用途的其他词表中没有的词条",
        "请在这里删掉它，或给它换一个编号。",
    ),
    "no-record": Phrase(
        "没有编号为“{id}”的{kind}。",
        "已有记录的编号",
        "请改正编号，或添加记录 {file}。",
    ),
    "no-record-close": Phrase(
        "没有编号为“{id}”的{kind}。",
        "已有记录的编号",
        "是不是想写“{close}”？如果不是，请添加记录 {file}。",
    ),
    "record-of-other-kind": Phrase(
        "“{id}”是另一类记录（{other}）的编号。",
        "{kind}的编号",
        "请写所指{kind}的编号。",
    ),
    "no-record-many": Phrase(
        "没有编号为“{id}”的{kind}，却有 {count} 处写了它。",
        "记录 {file}",
        "请补上或放回记录 {file}；如果它改了编号，请把原来的编号写进它的 `former_ids`，就会逐处"
        "提示。这里是第一处，其他的在 {others}。",
    ),
    "record-renamed": Phrase(
        "{kind}“{id}”已经改用别的编号。",
        "它现在的编号",
        "请写“{close}”。",
    ),
    "no-vocabulary": Phrase(
        "没有“{found}”这一项：还没有{role}词表。",
        "content/vocabularies/ 里某个词表中的一项",
        "请运行 `showcase new vocabulary {file}`，再在生成的文件里加上这一项。",
    ),
    "no-term": Phrase(
        "“{found}”不在{role}词表里。",
        "以下之一：{known}",
        "请从中选一个，或把这一项加进词表。",
    ),
    "no-term-close": Phrase(
        "“{found}”不在{role}词表里。",
        "以下之一：{known}",
        "是不是想写“{close}”？如果不是，请把这一项加进词表。",
    ),
    "no-frame-words": Phrase(
        "页面的固定文字没有“{found}”这种语言。",
        "以下之一：{known}",
        "请使用其中的语言。来源可以是任何语言。",
    ),
    "circular": Phrase(
        "“{found}”最后又指回了这条记录。",
        "有头有尾的链条",
        "请改正以下记录之一：{chain}。",
    ),
    "dimension-not-in-review": Phrase(
        "述评“{review}”没有“{found}”这个维度。",
        "以下之一：{known}",
        "请使用该述评的维度，或把它连同引文加到述评里。",
    ),
    "level-not-in-scale": Phrase(
        "“{found}”不是该述评的评定等级。",
        "{known}",
        "请使用已有的等级，或在述评的 `rating` 下写明等级词表。",
    ),
    "record-copied": Phrase(
        "记录“{found}”与 {other} 完全相同，读者会看到两份。",
        "另一件事的记录",
        "请写上这份记录自己的内容，或删掉其中一个文件。",
    ),
    "participation-twice": Phrase(
        "机关“{found}”在这次述评中出现了两次。",
        "一个机关在一次述评中只有一条述职记录",
        "请改正这里或 {others} 的机关或述评，或只保留一条。",
    ),
    "order-twice": Phrase(
        "同一述评中另有机关的次序也是 {found}。",
        "在一次述评中只出现一次的数字",
        "请改正这里，或改正 {others}。",
    ),
    "order-differs": Phrase(
        "这个机关在来源中的位置与次序 {found} 不符。",
        "大于 {before}、小于 {after} 的数字",
        "请按各机关第一条引文在来源中的先后编号。",
    ),
    "order-gap": Phrase(
        "这次述评有次序 {found}，却没有次序 {missing}。",
        "从 1 起连续的编号",
        "请改正数字，或补上次序为 {missing} 的述职记录；如果没有全部记录，请不填 `order`。",
    ),
}
