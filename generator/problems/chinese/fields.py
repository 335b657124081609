"""Chinese sentences on fields: their keys and the form of their values."""

from generator.problems.phrases import Phrase

ROWS = {
    "missing-key": Phrase(
        "缺少“{key}”。",
        "一行“{key}: …”",
        "请加上一行，例如“{line}”。",
    ),
    "unknown-key": Phrase(
        "这里没有“{key}”这个字段。",
        "以下字段之一：{known}",
        "请删掉这一行，或改成应有的字段。",
    ),
    "unknown-key-close": Phrase(
        "这里没有“{key}”这个字段。",
        "以下字段之一：{known}",
        "是不是想写“{close}”？",
    ),
    "quoted-key": Phrase(
        "字段 {close} 的前后有引号，YAML 会把引号也当作字段名。",
        "{close}",
        "请删掉引号，让这一行以 {close} 和英文冒号开头。",
    ),
    "empty-value": Phrase(
        "这里没有填写值。",
        "一个值",
        "请填写；如果这个字段可以不填，就删掉这一行。",
    ),
    "empty-field": Phrase(
        "“{key}”后面没有填写值。",
        "一个值，例如“{line}”",
        "请填写。{left_out}",
    ),
    "empty-item": Phrase(
        "“{key}”的这一项没有填写值。",
        "一个值",
        "请填写，或者连同“-”删掉这一项。",
    ),
    "empty-words": Phrase(
        "“{key}”后面没有写文字。",
        "这种语言的文字",
        "请填写。译文可以以后再补，先删掉这一行即可。",
    ),
    "switched-off": Phrase(
        "这里没有内容：下面几行以“#”开头，没有启用。",
        "去掉“#”的内容",
        "请把要用的各行开头的“#”和它后面的一个空格删掉；这个字段如果可以不填，就删掉它所在的行。",
    ),
    "empty-text": Phrase(
        "文字是空的。",
        "文字",
        "请写上文字；如果这个字段可以不填，就删掉这一行。",
    ),
    "to-be-written": Phrase(
        "“{found}”是占位的文字，正文还没有写。",
        "写给读者的文字",
        "请写上正文；这个字段如果可以不填，就删掉这一行。",
    ),
    "sign-of-template": Phrase(
        "文字以“{sign}”开头，这是文件格式的符号，不是正文。",
        "只写正文",
        "请删掉“{sign}”和它后面的空格。正文要从下一行写起的，请在冒号后面写半角的“>-”。",
    ),
    "comment-in-text": Phrase(
        "空格加“#”表示注释的开始，所以文字到“{lost}”之前就结束了。",
        "含有“#”的文字要放在引号里",
        "请用英文双引号把整段文字括起来。如果确实是注释，请单独写一行。",
    ),
    "wrong-type": Phrase(
        "“{found}”不是这里应有的内容。",
        "{expected}",
        "请写{expected}。{hint}",
    ),
    "not-a-block": Phrase(
        "这里应当是一组字段，却写成了“{found}”。",
        "含 {fields} 的一组字段",
        "请在键的下面每行写一个字段，比键多缩进两个空格。",
    ),
    "not-a-list": Phrase(
        "这里应当是列表，却写成了“{found}”。",
        "{close}",
        "请写 {close}，或者每项各占一行，前面写“- ”。",
    ),
    "not-a-list-of-blocks": Phrase(
        "这里应当是列表，每一项是一组字段，却写成了“{found}”。",
        "若干项，每项含 {fields}",
        "请在键的下面逐项书写：第一个字段前面写“- ”，其余字段每行一个，比连字符多缩进两个空格。",
    ),
    "list-without-hyphens": Phrase(
        "这里应当是列表，这一项的开头却没有连字符。",
        "“- {first}: …”",
        "请在“{first}”前面写“- ”，这一项的其余各行比连字符多缩进两个空格。",
    ),
    "not-true-or-false": Phrase(
        "“{found}”在记录里不表示是或否。",
        "{close}",
        "请写 {close}，不加引号。",
    ),
    "quotes-around": Phrase(
        "这个词前后的引号不对。",
        "{close}",
        "请整个改写为 {close}。",
    ),
    "blank-around": Phrase(
        "这个词的前面或后面多了空格或换行。",
        "{close}",
        "请把 {close} 写在字段的同一行，前面不写“|”或“>”，引号里也不留空格。",
    ),
    "not-a-choice": Phrase(
        "“{found}”不在可选的词里。",
        "以下之一：{choices}",
        "请从中选一个。",
    ),
    "not-a-choice-close": Phrase(
        "“{found}”不在可选的词里。",
        "以下之一：{choices}",
        "是不是想写“{close}”？",
    ),
    "text-too-long": Phrase(
        "文字太长。",
        "最多 {limit} 个字",
        "请缩短。",
    ),
    "out-of-range": Phrase(
        "{found} 超出了范围。",
        "{relation} {bound}",
        "请改正数字。",
    ),
    "not-an-address": Phrase(
        "“{found}”不符合这个字段的格式。",
        "{form}",
        "请从浏览器里复制网址，再改正结尾。",
    ),
    "not-an-address-close": Phrase(
        "“{found}”不符合这个字段的格式。",
        "{form}",
        "是不是想写 {close}？",
    ),
    "bad-id": Phrase(
        "“{found}”不能用作编号。",
        "小写字母 a 到 z 和数字，词与词之间用连字符“-”连接",
        "请写成 red-pomegranate 这样的形式；2022 这样的数字要加英文引号。",
    ),
    "bad-id-close": Phrase(
        "“{found}”不能用作编号。",
        "小写字母 a 到 z 和数字，词与词之间用连字符“-”连接",
        "是不是想写“{close}”？",
    ),
    "name-for-id": Phrase(
        "“{found}”是名称，这里应写它的编号。",
        "这个名称的编号“{close}”",
        "请写“{close}”。",
    ),
    "divided-ids": Phrase(
        "“{found}”里有几个编号，没有按 YAML 列表的写法隔开。",
        "{listed}",
        "请在方括号里用英文逗号（,）加一个空格隔开，或者每个编号各占一行，前面写“- ”。",
    ),
    "id-too-long": Phrase(
        "“{found}”用作编号太长：编号是网址和文件名的一部分。",
        "不超过 {limit} 个字符",
        "请换一个短一些的编号。",
    ),
    "id-reserved": Phrase(
        "“{found}”不能用作编号：Windows 把这个名称留给设备，在那里文件不能叫这个名字。",
        "在各种系统上都能作文件名的名称",
        "请换一个编号，或用连字符再加一个词。",
    ),
    "search-word": Phrase(
        "“{found}”不适合作查找用词：这里只能写词语。",
        "日常的词或短语，只含文字、空格、连字符和撇号",
        "每项写一个词或短语。数字和日期请写在正文里，由引文证明；正文里的内容本来就能查到。",
    ),
    "thing-name": Phrase(
        "“{words}”不能作为名称用在本站的语句里：这里只能写词语。",
        "词语或短语，只含文字、空格、连字符和撇号",
        "请写简明的叫法，如“检查”。",
    ),
    "bad-site-code": Phrase(
        "“{found}”不是网站标识码。",
        "字母和数字，中间没有空格",
        "请照下发的通知填写。",
    ),
    "bad-language": Phrase(
        "“{found}”不是语言代码。",
        "例如 en 或 zh",
        "请使用网站设置中的语言代码。",
    ),
    "bad-language-close": Phrase(
        "“{found}”不是语言代码。",
        "例如 en 或 zh",
        "是不是想写“{close}”？",
    ),
    "bad-sha256": Phrase(
        "这不是 SHA-256 校验值。",
        "64 位，只含 0 到 9 和小写的 a 到 f",
        "请对该文件运行 `sha256sum`，复制它输出的内容。",
    ),
    "sha256-missing": Phrase(
        "这里还没有 {file} 的 SHA-256 校验值。",
        "{hash}",
        "如果文件无误，请写 `sha256: {hash}`。",
    ),
    "sha256-other-form": Phrase(
        "这不是记录所用的 SHA-256 写法：字母要小写，旁边不写别的内容。",
        "{hash}",
        "如果 {file} 这个文件无误，请写 `sha256: {hash}`。",
    ),
    "bad-fingerprint": Phrase(
        "“{found}”不是指纹。",
        "8 位，只含 0 到 9 和 a 到 f；全是数字时要加英文引号",
        "请运行 `showcase stamp`，由它填写。",
    ),
    "not-a-date": Phrase(
        "日历上没有“{found}”这一天。",
        "实际存在的日期",
        "请改正月份或日期。",
    ),
    "date-in-other-form": Phrase(
        "“{found}”是日期，但写法与记录要求的不同。",
        "{close}",
        "请写 {close}。",
    ),
    "not-a-plain-number": Phrase(
        "“{found}”不是只用数字写的数。",
        "{close}",
        "请写 {close}：只写数字 0 到 9，不写逗号、单位、“万”、引号，前面也不加零。",
    ),
    "not-a-partial-date": Phrase(
        "“{found}”不是日期。",
        "2023-01-17、2023-01 或 2023",
        "请按“年-月-日”填写，知道到哪一级就写到哪一级。",
    ),
    "fiscal-year": Phrase(
        "“{found}”是两个年份，这里只写一个。",
        "{year}，即开始的那一年",
        "请写 {year}，财政年度写在标签、标题或说明里。",
    ),
    "time-span": Phrase(
        "“{found}”不是一天、一个月，也不是一年。",
        "{year}，即所在的年份",
        "请写 {year}，季度、半年或起止月份写在标签、标题或说明里。",
    ),
    "not-a-day": Phrase(
        "“{found}”不是完整的日期。",
        "例如 2026-11-24",
        "请写出年、月、日，中间用连字符：四位、两位、两位。",
    ),
    "inference-incomplete": Phrase(
        "`inferred_parts` 和 `inferred` 要一起填写，现在少了一个。",
        "日期中由推断得出的部分，以及推断的理由",
        "请两个都填；如果引文写明了完整日期，就两个都不填。",
    ),
    "unproved": Phrase(
        "这一条没有依据。",
        "`evidence` 下至少有一条引文",
        "请补上引文。来源没有说明的，请用相应字段注明：名称用 `inferred`，"
        "述职方式用 `mode: unknown`，评定用 `public: false`。",
    ),
    "listed-twice": Phrase(
        "“{name}”在 `{within}` 里出现了两次。",
        "每项只出现一次",
        "请删掉其中一个。",
    ),
    "names-itself": Phrase(
        "“{found}”就是本记录自己。",
        "另一条记录",
        "请改为想写的那条记录，或从列表里删掉。",
    ),
    "one-of-two": Phrase(
        "`{first}` 和 `{second}` 必须填一个，而且只能填一个。",
        "`{first}` 或 `{second}`",
        "请只保留一个：属于某个机关的填 `{first}`，属于全体机关的填 `{second}`。",
    ),
}
