"""Chinese sentences for every problem, for editors who do not program."""

from generator.problems.phrases import Phrase, Phrases

_P = Phrase

PHRASES = Phrases(
    separator="、",
    labels={
        "error": "错误",
        "notice": "提示",
        "field": "字段：",
        "found": "现为：",
        "expected": "应为：",
        "mend": "改法：",
        "see": "另见：",
        "count": "{errors} {errors_word}，{notices} {notices_word}",
        "error-one": "个错误",
        "error-many": "个错误",
        "notice-one": "条提示",
        "notice-many": "条提示",
        "more-head": "同一类超过 {most} 个时，只列出 {few} 个。没有列出的有：",
        "more-one": "[{code}] {number} 个，在同一个文件中",
        "more-many": "[{code}] {number} 个，在 {files} 个文件中",
        "more-all": "全部列出：{command}",
    },
    terms={
        "text": "文字",
        "text-or-wording": "文字，或者含 `text`、`how`、`of` 的一组内容",
        "text-or-languages": "文字，或者按语言分别写的文字",
        "one-id": "一个编号",
        "date": "例如 2026-11-24 这样的日期",
        "whole-number": "整数",
        "number": "数字",
        "yes-or-no": "true（是）或 false（否）",
        "list": "列表（每项一行，以“- ”开头）",
        "mapping": "一组“键: 值”的行",
        "nothing": "“”（没有文字）",
        "at-least": "不小于",
        "at-most": "不大于",
        "hint-none": "",
        "hint-list": "编号列表可以写在一行里：[编号, 编号]。",
        "hint-quote-number": "如果数字要当作文字，请加上英文引号。",
        "hint-plain-number": "只写半角数字：不加逗号和单位，前面不加零，也不加引号。",
        "language-en": "英文",
        "language-zh": "中文",
        "address": "完整的网址，例如 https://www.example.org/page",
        "address-with-slash": "以斜杠结尾的完整网址，例如 https://www.example.org/",
        "address-without-slash": "完整的网址，末尾不加斜杠，例如 https://www.example.org/page",
        "address-or-mailto": "https://www.example.org/page 或 mailto:name@example.org",
        "sign-annotation": "行间注音标记",
        "sign-byte-order": "字节顺序标记（BOM），只应出现在文件开头",
        "sign-control": "控制字符",
        "sign-encoding": "控制字符，多半是文字曾用错误的编码打开过",
        "sign-direction": "改变文字方向的标记",
        "sign-filler": "看似空格、其实不是空格的填充字符",
        "sign-format": "格式标记",
        "sign-joiner": "连接符，会改变相邻字母的形状",
        "sign-line-break": "只有部分程序认作换行的换行符",
        "sign-mark": "附加符号，属于它前面的字母",
        "sign-none": "不是字符的编码",
        "sign-object": "图片等对象没有复制过来而留下的占位符",
        "sign-private": "私用区字符，不同字体显示成不同的字，或者只显示方框",
        "sign-replacement": "程序无法识别原字时留下的替代符号",
        "sign-soft-hyphen": "软连字符",
        "sign-tag": "只供程序读取的标签字符",
        "sign-variant": "异体字选择符，用来选定前一个字的字形",
        "sign-zero-width": "零宽空格",
        "degree-share": "占全部的几分之几",
        "degree-multiple": "是原来的几倍",
        "degree-prize": "奖项的等级",
        "superlative-first": "首个、首创",
        "superlative-only": "唯一",
        "superlative-unique": "独一无二",
        "superlative-most": "居首",
        "superlative-best": "最好",
        "superlative-leading": "领先",
        "scope-world": "全世界",
        "scope-country": "全国",
        "scope-province": "全省",
        "scope-city": "全市",
        "scope-county": "全县",
        "scope-district": "全区",
        "scope-town": "全镇",
        "reason-permission": "没有读取权限",
        "reason-gone": "文件已经不在了",
        "form-pdf": "PDF 文件",
        "form-office": "文字处理软件的文档，或压缩文件",
        "form-rtf": "RTF 文档",
        "form-picture": "图片",
        "reason-not-a-file": "它不是普通文件",
        "reason-name-too-long": "路径太长",
        "reason-other": "系统给出了别的原因",
        "kind-settings": "网站设置",
        "kind-vocabulary": "词表",
        "kind-body": "主体",
        "kind-source": "来源",
        "kind-organ": "机关",
        "kind-review": "述评",
        "kind-participation": "述职记录",
        "kind-brand": "品牌",
        "kind-practice": "做法",
        "kind-problem": "问题",
        "kind-media": "图片",
        "kind-page": "页面",
        "role-dimensions": "维度",
        "role-rating-scale": "评定等级",
        "role-practice-kinds": "做法类型",
        "role-units": "单位",
        "role-organization-types": "组织类型",
        "role-sectors": "领域",
        "role-glossary": "术语表",
        "year": "年",
        "month": "月",
        "day": "日",
        "formula-circular": "它绕回了这个数字自己",
        "formula-division-by-zero": "除数为零",
        "formula-empty": "公式是空的",
        "formula-too-deep": "括号套得太深",
        "formula-too-large": "数值太大",
        "formula-too-long": "公式太长",
        "formula-unexpected": "其中有不该出现的内容",
        "formula-unfinished": "末尾还缺内容",
        "formula-unknown-function": "只能使用 round、sum 和 percent",
        "formula-unknown-name": "用到的名称不是本记录中的数字",
        "formula-unspaced": "运算符旁边少了空格",
        "formula-wrong-arguments": "其中一个函数的参数不对",
        "link-blank": "地址里有空格或看不见的字符",
        "link-character": "含有网址里不允许的字符",
        "link-fragment": "# 后面的内容不能用作页内位置的名称",
        "link-host": "没有写明网站域名",
        "link-long": "网址太长",
        "link-no-target": "括号里没有写地址",
        "personal-mobile": "手机号码",
        "personal-identity": "身份证号码",
        "personal-passport": "护照号码",
        "personal-card": "银行卡号或账号",
        "personal-mail": "个人邮箱",
        "personal-account": "QQ号或微信号",
        "mark-0022": '英文直双引号"',
        "mark-0027": "英文直单引号（撇号）'",
        "mark-201C": "左双引号“",
        "mark-201D": "右双引号”",
        "mark-2018": "左单引号‘",
        "mark-2019": "右单引号（弯撇号）’",
        "mark-300C": "左直角引号「",
        "mark-300D": "右直角引号」",
        "mark-300A": "左书名号《",
        "mark-300B": "右书名号》",
        "mark-002C": "英文逗号,",
        "mark-FF0C": "中文逗号，",
        "mark-3001": "顿号、",
        "mark-002E": "英文句点.",
        "mark-3002": "中文句号。",
        "mark-003A": "英文冒号:",
        "mark-FF1A": "中文冒号：",
        "mark-003B": "英文分号;",
        "mark-FF1B": "中文分号；",
        "mark-0028": "英文左括号(",
        "mark-FF08": "中文左括号（",
        "mark-0029": "英文右括号)",
        "mark-FF09": "中文右括号）",
        "mark-002D": "连字符-",
        "mark-2013": "短破折号–",
        "mark-2014": "破折号—",
        "mark-2026": "省略号…",
        "mark-0021": "英文叹号!",
        "mark-FF01": "中文叹号！",
        "mark-003F": "英文问号?",
        "mark-FF1F": "中文问号？",
        "mark-00B7": "间隔号·",
        "mark-2022": "圆点•",
        "mark-002B": "英文加号+",
        "mark-FF0B": "全角加号＋",
        "link-fullwidth": "圆括号是中文括号，应当用英文括号",
        "link-no-words": "没有可读的链接文字",
        "link-page-form": "页面路径要用小写词，并以斜杠结尾",
        "link-port": "端口号不对",
        "link-protocol-relative": "以两个斜杠开头",
        "link-record-form": "既不是记录，也不是本站页面或网址",
        "link-scheme": "指向站外的链接只能用 http 或 https",
        "link-unclosed": "括号没有结束",
        "link-userinfo": "网址里带有用户名",
    },
    problems={
        # 文件
        "no-content-folder": _P(
            "这里没有存放记录的文件夹。",
            "存放记录的文件夹，例如 content/",
            "请在项目文件夹中运行命令，或用 --content 指明文件夹。"
            "如果是新建网站，请先建一个这个名称的空文件夹。",
        ),
        "other-content-folder": _P(
            "“{found}”不是存放记录的文件夹，“{close}”才是。",
            "下面有各类记录文件夹的那个文件夹",
            "请用 --content 指明文件夹“{close}”。",
        ),
        "not-content-folder": _P(
            "“{name}”不是存放记录的文件夹：里面没有任何一类记录的文件夹。",
            "下面有各类记录文件夹的文件夹，例如 {folders}",
            "请用 --content 指明存放记录的文件夹，例如 --content lakeside/content。"
            "如果就要把记录放在这里，请把每条记录放进它所属种类的文件夹，其他文件移到别处。",
        ),
        "unreadable": _P(
            "无法读取：{reason}。",
            "可以读取的普通文件",
            "请换成普通文件，或者修改读取权限。",
        ),
        "symbolic-link": _P(
            "这里是一个符号链接，不是文件。",
            "普通文件",
            "请把文件本身复制到这里。",
        ),
        "unknown-folder": _P(
            "这个位置不存放任何种类的记录，因此没有读取该文件。",
            "以下文件夹之一：{folders}",
            "请把文件移到它所属种类的文件夹里。",
        ),
        "unknown-folder-close": _P(
            "文件夹“{found}”不属于任何种类的记录，因此没有读取该文件。",
            "以下文件夹之一：{folders}",
            "是不是想写“{close}”？请修改文件夹名，或移动文件。",
        ),
        "not-a-yml-file": _P(
            "“{found}”不是记录：文件名没有以 .yml 结尾。",
            "以 .yml 结尾的文件名",
            "请改名为 {name}，或把它移出存放记录的文件夹。",
        ),
        "picture-among-records": _P(
            "“{found}”是图片，这里只放记录。",
            "content/media/ 里的一条图片记录",
            "请把图片移到与 content 并列的 media/ 文件夹，再建一条记录：运行"
            " `showcase new media 编号`，填写 `file: media/{name}`。",
        ),
        "wrong-kind": _P(
            "这个文件里是另一类记录（{kind}），不应放在“{found}”里。",
            "放在所属种类的文件夹 {folder} 里的文件",
            "请把文件移到文件夹“{folder}”里。",
        ),
        "bad-file-name": _P(
            "文件名“{found}”不能用作编号。",
            "小写字母 a 到 z 和数字，词与词之间用连字符“-”连接",
            "请修改文件名，例如改为 {name}。",
        ),
        "too-large": _P(
            "这个文件有 {size} 字节，一条记录最多 {limit} 字节。",
            "不超过 {limit} 字节的文件",
            "这里只写记录本身的内容，长文档请放到 seeds/ 里。",
        ),
        "file-of-other-form": _P(
            "这个文件不是文本，而是另一种文件：{is_found}。",
            "记录：以 UTF-8 编码保存、文件名以 .yml 结尾的文本",
            "请用原来的软件打开它，把文字复制到文本文件里。只改文件名是不够的。",
        ),
        "not-utf8": _P(
            "这个文件不是 UTF-8 编码：字节 {found} 无法读成文字。",
            "以 UTF-8 编码保存的文字",
            "请用编辑器打开文件，选择 UTF-8 编码重新保存。",
        ),
        "control-character": _P(
            "这里有一个看不见的字符：{found}，{name}。",
            "不含看不见的字符的文字",
            "请删掉它；如果看不见，就把前后的字重新输入一遍。"
            "如果来源里本来就有这个字符，请在英文双引号内写成转义形式，例如 \\u200b。",
        ),
        "hidden-character": _P(
            "这段文字含有看不见的字符 {sign}（{name}），它会颠倒或打乱后面的文字。",
            "不含隐藏字符的文字",
            "请删掉它或代表它的转义；只有引文和来源的用词可以含有它。",
        ),
        "text-garbled": _P(
            "这段文字是乱码：“{sign}”处原来是别的字，是用错误的编码读出来的。",
            "读者看得懂的文字",
            "请从出处重新复制这段文字，并把文件保存为 UTF-8 编码。",
        ),
        "text-markup": _P(
            "这段文字含有 HTML 代码 {sign}，读者看到的就是这几个字符。",
            "纯文字；较长的文字可以用 *强调*、**加粗** 和 [链接](https://…)",
            "请删去标签，把实体换成它所代表的字符。",
        ),
        "damaged-character": _P(
            "这段文字含有 {sign}：{name}。",
            "人人看到的都一样的字符",
            "请查对原文，重新输入这里原来的字；只有引文和来源的用词可以保留这样的字符。"
            "人名中的生僻字，请用 Unicode 已收录的字，或者用文字说明它的写法。",
        ),
        "joining-start": _P(
            "这段文字以 {sign} 开头：{name}，而它前面什么也没有。",
            "以字母、汉字、数字等完整的字符开头的文字",
            "请删掉它，或在它前面补上所属的字。",
        ),
        "empty-file": _P(
            "这个文件是空的。",
            "一条记录",
            "请填写内容（`showcase new` 会给出模板），或者删除这个文件。",
        ),
        # YAML
        "not-a-mapping": _P(
            "这个文件里没有记录。",
            "“键: 值”形式的行",
            "请在行首写上键，例如“name: …”。",
        ),
        "several-documents": _P(
            "从这里开始是第二份文档。",
            "一个文件只放一条记录",
            "请删掉“{found}”这一行，或把第二条记录放到单独的文件里。",
        ),
        "alias": _P(
            "“{found}”表示引用或标记文件的另一部分，记录里不能这样写。",
            "每个值都完整写出",
            "请在需要的地方写出完整的值。以 & 或 * 开头的文字要放在英文引号里。",
        ),
        "tag": _P(
            "“{found}”是 YAML 的类型标记，记录里不能使用。",
            "普通的值",
            "请删掉这个标记。如果“!”是文字的一部分，请给整个值加上英文引号。",
        ),
        "too-deep": _P(
            "内容嵌套超过了 {limit} 层。",
            "这类记录应有的字段",
            "请去掉多余的括号或缩进。",
        ),
        "key-not-text": _P(
            "这里应当是键，却写成了列表或一组内容。",
            "键：一个词，后面跟冒号",
            "请写上键。以括号或“? ”开头的文字要放在英文引号里。",
        ),
        "duplicate-key": _P(
            "“{key}”写了两次，第一次在第 {first} 行。",
            "每个键只写一次",
            "请删掉其中一个，或把两处内容合在一起。",
        ),
        "item-not-begun": _P(
            "“{key}”在列表的同一项里写了两次，第一次在第 {first} 行，多半是下一项前面少了连字符。",
            "每一项的第一个字段前面写“- ”",
            "如果这里是新的一项，请在“{key}”前面写“- ”，并左移两列；如果不是，请删掉其中一个。",
        ),
        "second-record": _P(
            "从这里开始是另一条记录：这个字段和其他字段都写了两次，第一次在第 {first} 行。",
            "一个文件只放一条记录",
            "请把第二条记录放到单独的文件里，或者删掉。",
        ),
        "tab-indent": _P(
            "这一行用制表符（Tab）缩进。",
            "行首用空格",
            "请把制表符换成空格，每一级两个。",
        ),
        "bad-hyphen": _P(
            "列表的每一项以连字符和空格开头；这里缺少空格，或者用了别的符号。",
            "列表的每一项前面写“- ”",
            "请在键的前面写英文连字符“-”和一个空格。",
        ),
        "fullwidth-colon": _P(
            "键的后面用了全角冒号“：”。",
            "英文冒号加一个空格：“键: 值”",
            "请把“：”改成“: ”（英文冒号加空格）。",
        ),
        "curly-quotes": _P(
            "值以中文引号或弯引号开头，YAML 不把它当作引号。",
            "整个值加英文引号，或者不加引号",
            "请用英文双引号把整个值括起来，原来的引号保留在里面。",
        ),
        "missing-blank-after-colon": _P(
            "冒号后面少了一个空格。",
            "“键: 值”",
            "请在冒号后面加一个空格。",
        ),
        "colon-in-value": _P(
            "值里有“: ”（英文冒号加空格），YAML 会把它看作另一个键。",
            "含有“: ”的值要放在引号里",
            "请用英文双引号把整个值括起来。",
        ),
        "comma-in-value": _P(
            "花括号里的英文逗号表示值到此为止，“{found}”就被当成了另一个键。",
            "含有英文逗号的值要加引号",
            "请给整个值加上英文双引号，或者每个字段单独写一行。",
        ),
        "block-beside-text": _P(
            "“>”或“|”后面有文字；这样开头的文字要从下一行写起。",
            "“>-”单独在行末，文字写在下面几行，比键多缩进两个空格",
            "请把文字移到下一行，比键多缩进两个空格；或者删掉文字前面的符号。",
        ),
        "conflict-mark": _P(
            "这几行有两个版本，git 都放在了这里，夹在“<<<<<<<”和“>>>>>>>”之间。",
            "只留一个版本，不留这些标记",
            "请在“=======”上下两部分中留下正确的内容，再删掉三行标记。",
        ),
        "code-fence": _P(
            "“{found}”是 Markdown 或聊天工具的标记，不属于记录。",
            "只有记录本身",
            "请删掉这一行，以及文件末尾的同样一行。",
        ),
        "reserved-start": _P(
            "值以 YAML 保留的符号开头，例如 @ ` % * & ! > | 或 -。",
            "这样开头的值要放在引号里",
            "请用英文双引号把整个值括起来。",
        ),
        "unclosed-quote": _P(
            "从这里开始的引号没有结束。",
            "同样的引号作为结束",
            "请在值的末尾补上引号。",
        ),
        "odd-blank": _P(
            "键的前面或后面有一个特殊的空格，多半是从文字处理软件里带来的。",
            "键的前后用普通空格",
            "请删掉这个空格，用空格键重新输入。",
        ),
        "text-after-quote": _P(
            "结束的引号或括号后面还有文字。",
            "后面没有内容",
            '请把整个值放进引号里；英文双引号内部的引号写成 \\"，或改用中文引号。',
        ),
        "fullwidth-comma": _P(
            "括号里用了中文标点“{sign}”，这里要用英文逗号分隔。",
            "[甲, 乙]",
            "请把“{sign}”改成英文逗号和一个空格。",
        ),
        "unopened-bracket": _P(
            "这里的右括号没有对应的左括号。",
            "[甲, 乙] 或 {{键: 值}}",
            "请删掉它，或在值的前面补上左括号。如果括号是文字的一部分，请给整个值加上英文引号。",
        ),
        "bad-escape": _P(
            "英文双引号里的反斜杠表示转义，但这里的写法不是有效的转义。",
            "用 \\\\ 表示一个反斜杠",
            "请把反斜杠写两遍，或改用英文单引号括住整个值。",
        ),
        "unclosed-bracket": _P(
            "从这里开始的括号没有结束，或者里面少了逗号。",
            "[甲, 乙] 或 {{键: 值}}",
            "请补上括号或逗号。以括号开头的文字要放在英文引号里。",
        ),
        "missing-colon": _P(
            "这一行没有冒号加空格，既不是字段，也没有接在上面的文字后面。",
            "“键: 值”",
            "请加上英文冒号和空格，或者删掉这一行。如果是接着上面的文字，这一行要比那个字段的键缩进更多。",
        ),
        "bad-indent": _P(
            "这一行的缩进与上面各行都对不齐。",
            "同一组的各行从同一列开始",
            "请用空格移动这一行，与同组的行对齐。",
        ),
        "not-yaml": _P(
            "这一行不符合 YAML 的写法。",
            "“键: 值”，列表的每一项前面写“- ”",
            "请检查这一行和上一行：括号、引号、冒号后面的空格。",
        ),
        # 字段
        "missing-key": _P(
            "缺少“{key}”。",
            "一行“{key}: …”",
            "请加上一行，例如“{line}”。",
        ),
        "unknown-key": _P(
            "这里没有“{key}”这个字段。",
            "以下字段之一：{known}",
            "请删掉这一行，或改成应有的字段。",
        ),
        "unknown-key-close": _P(
            "这里没有“{key}”这个字段。",
            "以下字段之一：{known}",
            "是不是想写“{close}”？",
        ),
        "quoted-key": _P(
            "字段 {close} 的前后有引号，YAML 会把引号也当作字段名。",
            "{close}",
            "请删掉引号，让这一行以 {close} 和英文冒号开头。",
        ),
        "empty-value": _P(
            "这里没有填写值。",
            "一个值",
            "请填写；如果这个字段可以不填，就删掉这一行。",
        ),
        "empty-text": _P(
            "文字是空的。",
            "文字",
            "请写上文字；如果这个字段可以不填，就删掉这一行。",
        ),
        "comment-in-text": _P(
            "空格加“#”表示注释的开始，所以文字到“{lost}”之前就结束了。",
            "含有“#”的文字要放在引号里",
            "请用英文双引号把整段文字括起来。如果确实是注释，请单独写一行。",
        ),
        "wrong-type": _P(
            "“{found}”不是这里应有的内容。",
            "{expected}",
            "请写{expected}。{hint}",
        ),
        "not-a-block": _P(
            "这里应当是一组字段，却写成了“{found}”。",
            "含 {fields} 的一组字段",
            "请在键的下面每行写一个字段，比键多缩进两个空格。",
        ),
        "not-true-or-false": _P(
            "“{found}”在记录里不表示是或否。",
            "{close}",
            "请写 {close}，不加引号。",
        ),
        "quotes-around": _P(
            "这个词前后的引号不对。",
            "{close}",
            "请整个改写为 {close}。",
        ),
        "blank-around": _P(
            "这个词的前面或后面多了空格或换行。",
            "{close}",
            "请把 {close} 写在字段的同一行，前面不写“|”或“>”，引号里也不留空格。",
        ),
        "not-a-choice": _P(
            "“{found}”不在可选的词里。",
            "以下之一：{choices}",
            "请从中选一个。",
        ),
        "not-a-choice-close": _P(
            "“{found}”不在可选的词里。",
            "以下之一：{choices}",
            "是不是想写“{close}”？",
        ),
        "text-too-long": _P(
            "文字太长。",
            "最多 {limit} 个字",
            "请缩短。",
        ),
        "out-of-range": _P(
            "{found} 超出了范围。",
            "{relation} {bound}",
            "请改正数字。",
        ),
        "not-an-address": _P(
            "“{found}”不符合这个字段的格式。",
            "{form}",
            "请从浏览器里复制网址，再改正结尾。",
        ),
        "not-an-address-close": _P(
            "“{found}”不符合这个字段的格式。",
            "{form}",
            "是不是想写 {close}？",
        ),
        "bad-id": _P(
            "“{found}”不能用作编号。",
            "小写字母 a 到 z 和数字，词与词之间用连字符“-”连接",
            "请写成 red-pomegranate 这样的形式；2022 这样的数字要加英文引号。",
        ),
        "bad-id-close": _P(
            "“{found}”不能用作编号。",
            "小写字母 a 到 z 和数字，词与词之间用连字符“-”连接",
            "是不是想写“{close}”？",
        ),
        "name-for-id": _P(
            "“{found}”是名称，这里应写它的编号。",
            "这个名称的编号“{close}”",
            "请写“{close}”。",
        ),
        "divided-ids": _P(
            "“{found}”没有按 YAML 列表的写法隔开。",
            "{listed}",
            "请在编号之间写英文逗号（,）和一个空格。",
        ),
        "id-too-long": _P(
            "“{found}”用作编号太长：编号是网址和文件名的一部分。",
            "不超过 {limit} 个字符",
            "请换一个短一些的编号。",
        ),
        "id-reserved": _P(
            "“{found}”不能用作编号：Windows 把这个名称留给设备，在那里文件不能叫这个名字。",
            "在各种系统上都能作文件名的名称",
            "请换一个编号，或用连字符再加一个词。",
        ),
        "search-word": _P(
            "“{found}”不适合作查找用词：这里只能写词语。",
            "日常的词或短语，只含文字、空格、连字符和撇号",
            "每项写一个词或短语。数字和日期请写在正文里，由引文证明；正文里的内容本来就能查到。",
        ),
        "thing-name": _P(
            "“{words}”不能作为名称用在本站的语句里：这里只能写词语。",
            "词语或短语，只含文字、空格、连字符和撇号",
            "请写简明的叫法，如“检查”。",
        ),
        "bad-site-code": _P(
            "“{found}”不是网站标识码。",
            "字母和数字，中间没有空格",
            "请照下发的通知填写。",
        ),
        "bad-language": _P(
            "“{found}”不是语言代码。",
            "例如 en 或 zh",
            "请使用网站设置中的语言代码。",
        ),
        "bad-language-close": _P(
            "“{found}”不是语言代码。",
            "例如 en 或 zh",
            "是不是想写“{close}”？",
        ),
        "bad-sha256": _P(
            "这不是 SHA-256 校验值。",
            "64 位，只含 0 到 9 和小写的 a 到 f",
            "请对该文件运行 `sha256sum`，复制它输出的内容。",
        ),
        "sha256-missing": _P(
            "这里还没有 {file} 的 SHA-256 校验值。",
            "{hash}",
            "如果文件无误，请写 `sha256: {hash}`。",
        ),
        "bad-fingerprint": _P(
            "“{found}”不是指纹。",
            "8 位，只含 0 到 9 和 a 到 f；全是数字时要加英文引号",
            "请运行 `showcase stamp`，由它填写。",
        ),
        "not-a-date": _P(
            "日历上没有“{found}”这一天。",
            "实际存在的日期",
            "请改正月份或日期。",
        ),
        "date-in-other-form": _P(
            "“{found}”是日期，但写法与记录要求的不同。",
            "{close}",
            "请写 {close}。",
        ),
        "not-a-plain-number": _P(
            "“{found}”不是只用数字写的数。",
            "{close}",
            "请写 {close}：只写数字 0 到 9，不写逗号、单位、“万”、引号，前面也不加零。",
        ),
        "not-a-partial-date": _P(
            "“{found}”不是日期。",
            "2023-01-17、2023-01 或 2023",
            "请按“年-月-日”填写，知道到哪一级就写到哪一级。",
        ),
        "fiscal-year": _P(
            "“{found}”是两个年份，这里只写一个。",
            "{year}，即开始的那一年",
            "请写 {year}，财政年度写在标签、标题或说明里。",
        ),
        "not-a-day": _P(
            "“{found}”不是完整的日期。",
            "例如 2026-11-24",
            "请写出年、月、日，中间用连字符：四位、两位、两位。",
        ),
        "inference-incomplete": _P(
            "`inferred_parts` 和 `inferred` 要一起填写，现在少了一个。",
            "日期中由推断得出的部分，以及推断的理由",
            "请两个都填；如果引文写明了完整日期，就两个都不填。",
        ),
        "unproved": _P(
            "这一条没有依据。",
            "`evidence` 下至少有一条引文",
            "请补上引文。来源没有说明的，请用相应字段注明：名称用 `inferred`，"
            "述职方式用 `mode: unknown`，评定用 `public: false`。",
        ),
        "listed-twice": _P(
            "“{name}”在 `{within}` 里出现了两次。",
            "每项只出现一次",
            "请删掉其中一个。",
        ),
        "names-itself": _P(
            "“{found}”就是本记录自己。",
            "另一条记录",
            "请改为想写的那条记录，或从列表里删掉。",
        ),
        "one-of-two": _P(
            "`{first}` 和 `{second}` 必须填一个，而且只能填一个。",
            "`{first}` 或 `{second}`",
            "请只保留一个：属于某个机关的填 `{first}`，属于全体机关的填 `{second}`。",
        ),
        # 记录之间
        "id-taken": _P(
            "编号“{id}”已经被 {other} 使用。",
            "全站没有其他记录使用的编号",
            "请修改这个文件的文件名。",
        ),
        "former-id-taken": _P(
            "旧编号“{id}”属于 {other}。",
            "现在没有记录使用的编号",
            "请把它从 `former_ids` 中删掉。",
        ),
        "settings-twice": _P(
            "网站设置已经有了，在 {first}。",
            "只有一个设置文件",
            "请删掉两个文件中的一个。",
        ),
        "no-settings": _P(
            "没有网站设置。",
            "文件 content/settings/site.yml",
            "请运行 `showcase new settings site`，再填写生成的文件。",
        ),
        "term-taken": _P(
            "词条“{found}”在 {other} 里已经有了。",
            "同一用途的其他词表中没有的词条",
            "请在这里删掉它，或给它换一个编号。",
        ),
        "no-record": _P(
            "没有编号为“{id}”的{kind}。",
            "已有记录的编号",
            "请改正编号，或添加记录 {file}。",
        ),
        "no-record-close": _P(
            "没有编号为“{id}”的{kind}。",
            "已有记录的编号",
            "是不是想写“{close}”？如果不是，请添加记录 {file}。",
        ),
        "record-of-other-kind": _P(
            "“{id}”是另一类记录（{other}）的编号。",
            "{kind}的编号",
            "请写所指{kind}的编号。",
        ),
        "no-record-many": _P(
            "没有编号为“{id}”的{kind}，却有 {count} 处写了它。",
            "记录 {file}",
            "请补上或放回记录 {file}；如果它改了编号，请把原来的编号写进它的 `former_ids`，就会逐处"
            "提示。这里是第一处，其他的在 {others}。",
        ),
        "record-renamed": _P(
            "{kind}“{id}”已经改用别的编号。",
            "它现在的编号",
            "请写“{close}”。",
        ),
        "no-vocabulary": _P(
            "没有“{found}”这一项：还没有{role}词表。",
            "content/vocabularies/ 里某个词表中的一项",
            "请运行 `showcase new vocabulary {file}`，写上 `role: {file}`，再把这一项加进去。",
        ),
        "no-term": _P(
            "“{found}”不在{role}词表里。",
            "以下之一：{known}",
            "请从中选一个，或把这一项加进词表。",
        ),
        "no-term-close": _P(
            "“{found}”不在{role}词表里。",
            "以下之一：{known}",
            "是不是想写“{close}”？如果不是，请把这一项加进词表。",
        ),
        "no-frame-words": _P(
            "页面的固定文字没有“{found}”这种语言。",
            "以下之一：{known}",
            "请使用其中的语言。来源可以是任何语言。",
        ),
        "circular": _P(
            "“{found}”最后又指回了这条记录。",
            "有头有尾的链条",
            "请改正以下记录之一：{chain}。",
        ),
        "dimension-not-in-review": _P(
            "述评“{review}”没有“{found}”这个维度。",
            "以下之一：{known}",
            "请使用该述评的维度，或把它连同引文加到述评里。",
        ),
        "level-not-in-scale": _P(
            "“{found}”不是该述评的评定等级。",
            "{known}",
            "请使用已有的等级，或在述评的 `rating` 下写明等级词表。",
        ),
        # 语言
        "no-first-language": _P(
            "文字缺少网站第一语言“{language}”的内容。",
            "一行“{language}: …”",
            "请把原文写在那里，其他语言是它的译文。如果原文用了别的语言代码，请改正代码。",
        ),
        "original-as-translation": _P(
            "“{found}”是网站的第一语言，它的文字不是译文。",
            "只写文字",
            "请删掉这里的 `how` 和 `of`。",
        ),
        "unknown-language": _P(
            "网站没有“{found}”这种语言。",
            "以下之一：{known}",
            "请改正语言代码，或在网站设置中加上这种语言。",
        ),
        "unknown-language-unframed": _P(
            "网站没有“{found}”这种语言，网页也没有这种语言的文字。",
            "以下之一：{known}",
            "请改正语言代码，或用网站的语言来写。来源中“{found}”的原话放在引文里。",
        ),
        "unknown-language-close": _P(
            "网站没有“{found}”这种语言。",
            "以下之一：{known}",
            "是不是想写“{close}”？",
        ),
        "translation-without-origin": _P(
            "译文没有写明由来，也没有写明译自哪段原文。",
            "`text`、`how` 和 `of`",
            "请写上 `how:`（official 官方、editorial 编辑翻译或 inferred 推断）和 `of: {mark}`"
            "（`showcase stamp` 会补上 `of`）。",
        ),
        "translation-missing": _P(
            "没有“{language}”译文，读者看到的是原文。",
            "译文",
            "请在“{language}:”下写上 `text` 和 `how`，再运行 `showcase stamp`。",
        ),
        "translation-stale": _P(
            "翻译之后原文改过了，读者看到的是原文。",
            "“{original}”的译文",
            "请核对译文，再写上 `of: {mark}`。",
        ),
        # 来源和引文
        "source-outside": _P(
            "“{found}”不在项目文件夹里。",
            "例如 seeds/news.txt 或 media/hall.jpg 这样的路径",
            "请把文本放到 seeds/ 里，图片放到 media/ 里，路径从项目文件夹写起。",
        ),
        "source-missing": _P(
            "没有文件 {found}。",
            "来源的文本文件",
            "请改正路径（从项目文件夹写起，用斜杠“/”分隔），或添加文件。",
        ),
        "source-missing-close": _P(
            "没有文件 {found}。",
            "文件的路径，从项目文件夹写起，用斜杠“/”分隔",
            "是不是想写“{close}”？如果不是，请添加文件。",
        ),
        "source-unreadable": _P(
            "无法读取文件 {found}：{reason}。",
            "可以读取的普通文件",
            "请写普通文件的路径，或者修改读取权限。",
        ),
        "source-too-large": _P(
            "文件 {found} 有 {size} 字节，这里最多 {limit} 字节。",
            "不超过 {limit} 字节的文件",
            "请只保留记录所引用的部分，或把它分成几个来源。",
        ),
        "source-not-utf8": _P(
            "文件 {file} 不是 UTF-8 编码的文本。",
            "以 UTF-8 编码保存的文本文件",
            "请把文本保存为 UTF-8 编码，原始文档写在 `original` 下。",
        ),
        "source-html": _P(
            "文件 {file} 不是纯文本，而是网页的源代码：开头就是 {sign}。",
            "只有来源的文字，与读者看到的一样",
            "请用浏览器打开网页，选中并复制其中的文字，粘贴到以 UTF-8 保存的文本文件里，"
            "再写上该文件的 SHA-256。网页本身可以放在 `original` 下。",
        ),
        "source-markup": _P(
            "文件 {file} 的文字中夹有 HTML 代码，例如第 {line} 行的 {sign}，读者会看到它们。",
            "只有来源的文字，与读者看到的一样",
            "请从浏览器显示的网页上重新复制文字，并写上新文件的 SHA-256；"
            "如果来源本身就有这些字符，可以保留。",
        ),
        "source-other-form": _P(
            "文件 {found} 不是文本，而是另一种文件：{is_found}。",
            "以 UTF-8 编码保存的文本文件",
            "请把文档里的文字复制到以 UTF-8 保存的文本文件里，在这里写该文件及其 SHA-256。"
            "文档本身可以放在 `original` 下。",
        ),
        "source-empty": _P(
            "文件 {found} 里没有文字。",
            "来源的文本",
            "请把来源的文字复制到这个文件里，并写上它的 SHA-256 校验值。",
        ),
        "source-other-language": _P(
            "这个来源的文本不是{language}。",
            "文本所用语言的代码",
            "请改正 `language`，或在 `file` 下写正确的文件。",
        ),
        "other-language": _P(
            "这段文字不是{language}，却写在{language}的位置。",
            "{language}文字",
            "请在这里写{language}，或改正语言代码。如果两种语言写反了，请把文字换到各自的代码后面。",
        ),
        "language-close": _P(
            "“{found}”不是本站所用的语言代码。",
            "网站设置中的代码，或本站没有的语言的代码",
            "请写“{close}”。",
        ),
        "source-damaged": _P(
            "{file} 的文字在保存时丢失了字符："
            "其中有 {count} 个“�”（U+FFFD），第一个在第 {line} 行。",
            "原文中的字",
            "请按原文以 UTF-8 编码重新保存，并写上新的 SHA-256。"
            "如果原文本身就有这个符号，不必改动，引文可以含有它。",
        ),
        "source-changed": _P(
            "文件 {file} 与本记录登记的文件不一致。",
            "SHA-256 为 {expected_hash} 的文件；现在是 {found_hash}",
            "请换回原来的文件。如果来源本身变了，请逐条核对引文，再填写新的校验值。",
        ),
        "source-saved-anew": _P(
            "文件 {file} 就是本记录所指定的那一份，只是编码、换行符或文件开头的隐形标记"
            "（BOM）变了：有程序重新保存过它。",
            "SHA-256 为 {expected_hash} 的文件；现为 {found_hash}",
            "请把原来的文件放回去。如果是这台电脑上的 git 改了换行符，"
            "请在 .gitattributes 文件里加一行“{file} -text”。",
        ),
        "quote-not-found": _P(
            "来源“{source}”里没有这句话。最接近的一处写的是{there}，引文写的是{here}。",
            "来源中的原文；最接近的是：“{nearest}”",
            "请从来源逐字复制。",
        ),
        "quote-other-sign": _P(
            "来源“{source}”这里用的是{there}，引文写成了{here}。",
            "来源中的原文；最接近的是：“{nearest}”",
            "请从来源复制，标点也要照原样。",
        ),
        "quote-with-gap": _P(
            "引文用“{dots}”代替了一部分文字，而来源“{source}”里没有它：引文不能省略。",
            "完整的一段：“{whole}”",
            "请照原样引用整段，或把各部分分别作为单独的引文。",
        ),
        "quote-joined": _P(
            "引文把来源“{source}”里不相连的两段话接在了一起，后一段从“{second}”开始。",
            "来源中连续的一段原文",
            "请分成两条引文，各写 `source` 和原文。",
        ),
        "quote-nowhere": _P(
            "来源“{source}”里没有类似的话。",
            "来源中的原文，逐字照录",
            "请确认引文出自这个来源、用的是来源的语言，再复制过来。",
        ),
        "quote-torn": _P(
            "引文的开头或结尾截断了来源中的“{whole}”。",
            "完整的词和完整的数",
            "请把引文延长到包含整个“{whole}”。",
        ),
        "quote-ambiguous": _P(
            "来源“{source}”里这句话出现了 {count} 次。",
            "`after`：所指那一处紧接在引文前面的文字",
            "请加上 `after`，写出只在其中一处前面出现的文字：{contexts}。",
        ),
        "after-not-before": _P(
            "在“{source}”里，引文前面紧接的不是这些文字。",
            "紧接在引文前面的文字，例如：{contexts}",
            "请从来源逐字复制。",
        ),
        "after-ambiguous": _P(
            "在“{source}”里，这些文字后面接引文的地方有 {count} 处。",
            "只在其中一处前面出现的文字",
            "请把 `after` 写得更长：{contexts}。",
        ),
        "review-not-quoted": _P(
            "这条记录没有引用述评“{found}”的任何来源。",
            "引自 {known} 的引文",
            "请引用该述评的来源，或改成引文所属的述评；缺少的来源请加进该述评的 `sources`。",
        ),
        "organ-not-named": _P(
            "来源在引文处没有提到这个机关，引文之前最近提到的机关也不是它。",
            "它的一种写法：{known}",
            "请改正机关，或把提到它的原文也引上；来源若用了别的写法，请加进该机关的 `aliases`。",
        ),
        "organ-not-listed": _P(
            "证明这一点的引文没有提到这个机关。",
            "它的一种写法：{known}",
            "请引用提到它的原文，或改正机关；如果来源用了别的写法，请把它加进该机关的 `aliases`。",
        ),
        "rating-kept-back": _P(
            "这里说评定可以公开，而述评“{review}”说评定结果不公开。",
            "false，或在述评里写 `rating.published: true`",
            "请改正二者中写错的一处。",
        ),
        "mode-differs": _P(
            "引文写的述职方式不是 {found}。",
            "{known}",
            "请照引文写述职方式，或引用写明本机关这样述职的原文。",
        ),
        "mode-of-others": _P(
            "引文写的是其他机关怎样述职，没有写本机关述职。",
            "unknown 或 mentioned-only",
            "请写 `mode: unknown`，或引用写明本机关述职的原文。",
        ),
        "end-unproved": _P(
            "这里说品牌已经停用，但没有依据。",
            "这一状态旁边有带引文的 `last_year`",
            "请在 `last_year` 下写明停用时间并引用原文，或改为 `status: unknown`。",
        ),
        "end-not-told": _P(
            "记录写了品牌的停用时间，状态却是“{status}”。",
            "`status: ended`，或不写 `last_year`",
            "请改正二者中写错的一处。",
        ),
        "status-unproved": _P(
            "这里写的状态是“{found}”，但没有写做了什么。",
            "这一状态旁边有带引文的 `rectification`",
            "请在 `rectification` 下写明整改情况并引用原文，或改为 `status: open`、`unknown`。",
        ),
        "status-denied": _P(
            "这里说问题已经解决，整改情况的引文却说没有：“{known}”。",
            "依引文写 in-progress 或 open",
            "请改为 `status: in-progress` 或 `open`，或引用写明已经解决的原文。",
        ),
        "not-earlier": _P(
            "“{found}”属于 {year} 年，晚于本记录的年度。",
            "更早年度的记录",
            "请改成更早年度的记录，或删去这一项。",
        ),
        "earlier-of-another": _P(
            "“{found}”属于另一个机关 {organ}，本记录的引文没有提到它。",
            "同一机关或其前身的记录；或一条写有 {known} 的引文",
            "请改正编号，或引用写明与那个机关有何关系的原文。",
        ),
        "level-not-in-quote": _P(
            "这个评定的引文没有给这个机关等级 {found}。",
            "{known}",
            "请改正等级，或引用写明等级的原文；如果来源用了别的写法，请把它加进该等级的 `forms`。",
        ),
        "organ-name-unknown": _P(
            "这个机关的各种写法里都没有“{found}”，记录里也没有说明。",
            "该机关的一种写法，前面可以加上城市名：{known}",
            "请照一种写法填写名称；来源没有的名称，请列入 `aliases` 并在 `inferred` 里写明理由，"
            "或在 `identity` 里用这个名称的用词说明为什么是它。",
        ),
        "not-a-short-form": _P(
            "“{found}”里有该机关较长的名称中没有的字或词。",
            "{known} 的简称",
            "请改正简称；如果另有来历，请把它作为 `variant` 列入 `aliases`，附上引文，"
            "或在 `inferred` 里写明理由。",
        ),
        "type-not-in-quote": _P(
            "来源的用词没有写明类型 {found}。",
            "{known}，而且不是另一种类型名称的一部分",
            "请改正类型，或把类型的全称照录到 `wording`；如果来源用了别的写法，请把它加进该类型的 "
            "`forms`。",
        ),
        "relation-not-quoted": _P(
            "本记录和“{found}”的引文中，没有一条同时提到二者。",
            "同一条引文里既有 {known} 之一，又有 {others} 之一",
            "请引用写明二者关系的原文，或删去这一关系。",
        ),
        "list-is-open": _P(
            "这里说名单已列全，而来源接着写“{known}”。",
            "true",
            "请写 `open: true`；如果另一处列全了名单，请引用那一处。",
        ),
        "award-not-in-quote": _P(
            "这个奖项的引文里没有：{lacking}。",
            "引文所写的奖项",
            "请照引文写奖项，或引用这样写的原文。",
        ),
        "status-differs": _P(
            "这里写的是 {found}，而下面各种说法的类型是：{known}。",
            "只有一种类型时写 confirmed，有几种时写 conflict，其他情况写 unknown",
            "请改成各种说法能够证明的状态，或补上缺少的说法。",
        ),
        "title-differs": _P(
            "这里注明标题出自来源，而来源中的文字与它略有不同。",
            "{known}",
            "请从来源中逐字复制标题；如果标题是编辑加的，请写 `title_by: editors`。",
        ),
        "title-not-in-source": _P(
            "这里注明标题出自来源，但来源的文本里没有这个标题。",
            "带有标题的文本",
            "请核对标题。如果标题是编辑加的，请写 `title_by: editors`；"
            "如果文件漏了原文的标题，请补进文件。",
        ),
        "quoted-not-in-source": _P(
            "这条记录引用的来源里没有引号中的“{found}”。",
            "引号里写来源的原文",
            "请从来源中逐字复制名称；自己的话不加引号。",
        ),
        "wording-not-in-quote": _P(
            "引文里没有这个用词。",
            "引文中的用词",
            "请从引文里复制用词，或引用含有它的那段话。",
        ),
        "name-not-in-quote": _P(
            "旁边的引文里没有“{found}”这个名称。",
            "引文中的名称",
            "请从引文里复制名称，或引用含有它的那段话。",
        ),
        "coverage-fell": _P(
            "各条记录引用了这个来源的 {found}%，而来源记录要求达到 {bound}%。",
            "不低于 {bound}%",
            "以下段落现在没有记录引用，请补上引用：{uncited}",
        ),
        "coverage-can-rise": _P(
            "各条记录引用了这个来源的 {reached}%，高于要求的 {bound}%。",
            "{reached}",
            "请写 `coverage_at_least: {reached}`，以免以后降低了却没人发现。",
        ),
        # 数字
        "number-not-in-quote": _P(
            "这段陈述的引文里没有 {found} 这个数。",
            "引文中的数：{known}",
            "请改正数字，或引用含有这个数的原文，或在 `derived` 下说明算法。"
            "引文所在的句子写“全年”“今年”等的，可以改写为该来源所属述职评议的年度。",
        ),
        "number-rounded": _P(
            "这段陈述的引文里没有 {found} 这个数：它是引文中 {known} 的约数。",
            "{known}，或在本陈述的 `derived` 下写明约数",
            "请写 {known}，或在本陈述的 `derived` 下加一行“- value: {value}”，"
            "并在其下写“formula: {formula}”。",
        ),
        "number-rounded-here": _P(
            "这里的引文没有 {found} 这个数：它是引文中 {known} 的约数。",
            "{known}",
            "请写 {known}；约数请写在陈述里，并在 `derived` 下写明公式。",
        ),
        "number-scaled": _P(
            "这里的引文没有 {found} 这个数；引文有 {known}，但没有说明以千或百万为单位。",
            "旁边有一段说明单位的引文，例如“单位：千元”",
            "请把来源中说明单位的那句话也作为引文加上。",
        ),
        "time-not-in-quote": _P(
            "这段陈述的引文里没有 {found} 这个时刻，写的是别的时刻。",
            "引文中的时刻：{known}",
            "请改正时刻，或引用写有这个时刻的原文，或者不写。",
        ),
        "time-not-translated": _P(
            "译文里的时刻 {found} 与原文不同。",
            "原文中的时刻：{known}",
            "请改正时刻：留意钟点，也留意是上午还是下午。",
        ),
        "text-date-not-in-quote": _P(
            "这段陈述的引文里没有 {found} 这个日期。",
            "引文中的日期：{known}",
            "请改正日期，或引用写有这个日期的原文，或者不写。",
        ),
        "number-not-translated": _P(
            "译文里 {found} 这个数出现的次数比原文多。",
            "每个数出现的次数不多于原文：{known}",
            "请改正数字。如果数字旁边又用文字写了同一个数，请换一种说法。",
        ),
        "number-left-out": _P(
            "译文漏掉了 {known}。",
            "原文中十以上的数和具体日期",
            "请在译文中用数字写出。",
        ),
        "organ-not-in-original": _P(
            "译文提到“{found}”，而原文说的不是它。",
            "原文提到的机关：{known}",
            "如果写成了别的机关，请改正；原文若用了它的另一种写法，请加进该机关的 `aliases`。",
        ),
        "type-not-in-original": _P(
            "译文写的是“{found}”，而原文说的不是这一类组织。",
            "原文提到的组织类型：{known}",
            "请改正译文；原文若用了另一种写法，请在词表里把它加进该类型的 `forms`。",
        ),
        "figure-not-in-quote": _P(
            "这个数字的引文里没有 {found}。",
            "引文中的数：{known}",
            "请改正数值，或引用含有它的原文，或写明计算公式 `formula`。",
        ),
        "unit-differs": _P(
            "引文里的单位不同：这个数后面写的是“{known}”。",
            "引文中的单位：{known}",
            "请改正单位或数字；如果两种写法是同一单位，请在词表里把它加进该单位的 `forms`。",
        ),
        "verification-unexplained": _P(
            "这里说这个数字不只见于来源，但没有说明依据。",
            "旁边写有 `note`",
            "请在 `note` 中写明附有什么凭据、由谁核实，或改为 `source-quoted`。",
        ),
        "figure-twice": _P(
            "本记录有两个数字的编号都是“{found}”。",
            "每个数字的编号各不相同",
            "请给其中一个改名。",
        ),
        "formula-units": _P(
            "这个公式相加、相减的数和得出的数单位不一致。",
            "同一个单位，而不是 {known}",
            "请改正公式或单位；如果几种写法是同一个单位，请在词表里把它们列为同一单位的 `forms`。",
        ),
        "formula-wrong": _P(
            "公式无法计算：{reason}，在第 {position} 个字符处。",
            "数值、数字的编号、两边有空格的 + - * / ( )，以及 round(数, 小数位数)、"
            "sum(一, 二)、percent(部分, 整体)",
            "请改正公式。",
        ),
        "formula-operand": _P(
            "公式用到了 {operand}，而引文里没有这个数。",
            "引文中的数：{known}",
            "请引用含有这个数的原文，或使用已有数字的编号。",
        ),
        "formula-differs": _P(
            "公式算出的是 {result}，不是 {found}。",
            "{result}",
            "请改正数值或公式。",
        ),
        "derived-unused": _P(
            "文字里没有 {found} 这个数。",
            "文字中出现的数",
            "请删掉这一项，或改正数值。",
        ),
        "breakdown-differs": _P(
            "各分项合计为 {sum}，不是 {found}。",
            "合计等于 {found} 的分项",
            "请改正某个分项，或改正总数。",
        ),
        "figure-about": _P(
            "这个数字写的是整 {found}，而引文写的是“{known}”。",
            "让读者知道它不是确数",
            "请在 `label`、`scope` 或 `note` 里写明，例如“余”“超过”。",
        ),
        "number-about": _P(
            "文中写的是整 {found}，而引文写的是“{known}”。",
            "引文所写的数：“{known}”",
            "请写明它不是确数，例如“余”“超过”“近”。",
        ),
        "number-exact": _P(
            "文中把 {found} 写成约数，而引文写的是确数“{known}”。",
            "引文所写的数：“{known}”",
            "请删去表示约数的字。",
        ),
        "superlative-not-in-quote": _P(
            "这里写着“{found}”，而引文里没有“{kind}”的意思。",
            "有“{kind}”这个意思的引文，用词不限",
            "请删去这几个字，或引用这样写的原文；属于编辑推断的，请单独写成一条，"
            "在 `inferred` 下说明理由。",
        ),
        "superlative-scope": _P(
            "“{found}”说的范围是{kind}，而这里没有引文这样说；引文中的范围：{known}。",
            "引文中的范围：{known}",
            "请按引文写明范围，或不写范围，或引用说到{kind}的原文。",
        ),
        "contrary-to-quote": _P(
            "文字写的是“{found}”，引文写的是“{known}”。",
            "引文的说法：“{known}”",
            "请按引文的说法写，或引用这样说的原文。",
        ),
        "denied-in-quote": _P(
            "这里说已经做了（“{found}”），而引文写的是没有做：“{known}”。",
            "引文所写的：“{known}”",
            "请写明没有做，或引用写明已经做了的原文。",
        ),
        "target-not-result": _P(
            "这里把 {found} 写成已经达到，而引文只把它写成目标（“{known}”）。",
            "已经达到的数字，或写明这是目标",
            "请写明这是目标，或改用来源写明已经达到的数字。",
        ),
        "degree-not-in-quote": _P(
            "“{found}”（{kind}）在这里的引文中没有，也不能由其中的数字得出。",
            "引文写明的，或由引文中两个数字得出的",
            "请照引文写，或引用这样写的原文；自己算出的，写在 `derived` 下并附公式。",
        ),
        "planned-not-done": _P(
            "这里说已经做到（“{found}”），而引文说的只是打算。",
            "引文所说的打算：{known}",
            "请写明这是计划，或引用写明已经做到的原文。",
        ),
        "number-bound": _P(
            "文中写的是“{found}”，引文却写的是“{known}”，意思相反。",
            "引文所写的数：“{known}”",
            "请照引文写：是“超过”“至少”，还是“不足”“近”“不超过”。",
        ),
        "number-contrary": _P(
            "文中写的是“{found}”，引文写的却是“{known}”。",
            "引文关于这个数的说法：“{known}”",
            "请照引文写：是增还是减，是“增加了”还是“增加到”，说的是什么。编者推算或推断的，请标明。",
        ),
        "number-misplaced": _P(
            "文中写的是“{found}”，而引文写的是“{known}”；文中的这个数，在引文里说的是别的事物。",
            "引文给它的数：“{known}”",
            "请按引文把数字与事物一一对上，或引用写有“{found}”的原文。",
        ),
        "breakdown-label": _P(
            "引文里，“{found}”的这个数属于另一个分项。",
            "{known}",
            "请让每个名目与引文给它的数相配。",
        ),
        "date-not-in-quote": _P(
            "引文没有写明 {found} 的{parts}。",
            "引文写明的日期",
            "请引用写有日期的原文；如果是推断的，请在 `inferred_parts` 下写明哪一部分，"
            "在 `inferred` 下写明理由。",
        ),
        "date-differs": _P(
            "引文写的{parts}与 {found} 不同。",
            "引文中的日期：{known}",
            "请改正日期。",
        ),
        "date-after": _P(
            "{found} 晚于 `{name}` 的日期 {other}。",
            "不晚于 {other} 的日期",
            "请改正其中一个日期。",
        ),
        "day-before-web": _P(
            "{found} 早于 {web}，那一天万维网才向公众开放。",
            "本记录首次在本站发布的日期",
            "请填写该日期；来源的发布日期应填在来源的 `published` 中。",
        ),
        "day-far-ahead": _P(
            "{found} 比其他记录中最晚的日期 {known} 还晚两年以上。",
            "已经到来的日期",
            "请核对年份。如果无误，可不改动：以后的记录会与之相符。",
        ),
        "date-part-stated": _P(
            "{parts}被标为推断，但引文里写明了。",
            "只填引文没有写明的部分",
            "请把它从 `inferred_parts` 中去掉。",
        ),
        "date-not-stated": _P(
            "这里的引文没有写明 {found} 的{parts}。",
            "引文中的日期：{known}",
            "请改正日期，或引用写有日期的原文，或者只写到引文写明的精度。",
        ),
        "period-not-stated": _P(
            "这个数字的引文没有写明 {found} 的{parts}；本记录所属、且使用该来源的述评，"
            "也不是这一年度。",
            "引文或述评的年份：{known}",
            "请改正所属时段，或引用写有时段的原文，或者不填。",
        ),
        "year-not-in-quote": _P(
            "本述评的引文没有把 {found} 写作年度。",
            "引文中不带月份的年份：{known}",
            "请改正年度，或引用写有年度的原文，或在 `year_inferred` 下写明理由。",
        ),
        "year-stated": _P(
            "年度被标为推断，但引文里写明了。",
            "不填，引文就是证明",
            "请删掉 `year_inferred`。",
        ),
        "title-year-differs": _P(
            "标题写的是 {found} 年，而这是 {known} 年度的述评。",
            "{known}，或不写年份",
            "请改正标题；如果写错的是年度，请改正 `year`。",
        ),
        "inferred-year-far": _P(
            "已知的内容推断不出 {found} 的年份。",
            "与引文、述评年度或来源发布年份相同或相邻的年份；会议为述评年度或次年：{known}",
            "请改正年份，或引用写有相近年份的原文。",
        ),
        "record-copied": _P(
            "记录“{found}”与 {other} 完全相同，读者会看到两份。",
            "另一件事的记录",
            "请写上这份记录自己的内容，或删掉其中一个文件。",
        ),
        "participation-twice": _P(
            "机关“{found}”在这次述评中出现了两次。",
            "一个机关在一次述评中只有一条述职记录",
            "请改正这里或 {others} 的机关或述评，或只保留一条。",
        ),
        "order-twice": _P(
            "同一述评中另有机关的次序也是 {found}。",
            "在一次述评中只出现一次的数字",
            "请改正这里，或改正 {others}。",
        ),
        "order-differs": _P(
            "这个机关在来源中的位置与次序 {found} 不符。",
            "大于 {before}、小于 {after} 的数字",
            "请按各机关第一条引文在来源中的先后编号。",
        ),
        "order-gap": _P(
            "这次述评有次序 {found}，却没有次序 {missing}。",
            "从 1 起连续的编号",
            "请改正数字，或补上次序为 {missing} 的述职记录；如果没有全部记录，请不填 `order`。",
        ),
        # 链接
        "link-wrong": _P(
            "链接“{found}”无法打开：{reason}。",
            "brands/red-pomegranate、/about/ 或 https://…",
            "请按这三种写法之一填写。",
        ),
        "link-nowhere": _P(
            "链接“{found}”指向的内容不存在。",
            "本站的记录或页面",
            "请改正链接，或添加记录。",
        ),
        "link-nowhere-close": _P(
            "链接“{found}”指向的内容不存在。",
            "本站的记录或页面",
            "是不是想写“{close}”？",
        ),
        "link-no-place": _P(
            "链接“{found}”所指的页面没有这个位置。",
            "页面中的位置：{known}",
            "请改正 # 后面的名称，或者删掉 #。",
        ),
        # 图片
        "alt-file-name": _P(
            "“{found}”是文件名，看不到图片的人从中得不到任何信息。",
            "用几个词说明画面内容",
            "请像打电话时那样描述，例如“夜色中带塔楼的老港务大厅”。",
        ),
        "alt-repeats-caption": _P(
            "替代文字与图片说明完全相同，会被朗读两遍。",
            "图片说明之外，画面上有什么",
            "请描述能看到的画面；含义由图片说明来讲，也可以去掉图片说明。",
        ),
        "alt-says-nothing": _P(
            "“{found}”没有说明画面内容。",
            "用几个词说明画面内容",
            "请像打电话时那样描述，例如“夜色中带塔楼的老港务大厅”。",
        ),
        "media-missing": _P(
            "没有文件 {found}。",
            "项目文件夹里的图片",
            "请改正路径，或添加文件。",
        ),
        "media-missing-close": _P(
            "没有文件 {found}。",
            "文件的路径，从项目文件夹写起，用斜杠“/”分隔",
            "是不是想写“{close}”？如果不是，请添加文件。",
        ),
        "media-not-a-picture": _P(
            "文件 {found} 无法作为图片读取：文件已损坏，或者根本不是图片。",
            "完整的 JPEG、PNG 或 WebP 文件",
            "请用看图软件打开，另存为 JPEG，再放到这里。",
        ),
        "media-format": _P(
            "文件 {found} 不能显示：它的格式是 {is_found}。",
            "JPEG、PNG 或 WebP 格式的静态图片",
            "请另存为 JPEG（照片）或 PNG（图形），并在这里写新文件的路径。",
        ),
        "media-too-large": _P(
            "图片 {found} 太大：{is_found}。",
            "不超过 {megabytes} MB、{megapixels} 百万像素",
            "请用看图软件缩小，宽 1600 像素就够了。",
        ),
        "media-too-narrow": _P(
            "图片 {found} 过于狭长，看不出内容：{is_found}。",
            "长边不超过短边的 {ratio} 倍",
            "请裁出有内容的部分，再把新文件放到这里。",
        ),
        "media-without-consent": _P(
            "画面中的人可以辨认，但不知道他们是否同意。",
            "given（已同意）或 not-needed（无需同意）",
            "请征得本人同意，或者换一张看不清人物面貌的图片。",
        ),
        "missing-glyph": _P(
            "分享图和海报所用的字体没有 {characters} 这个字。",
            "思源宋体和思源黑体都有的字",
            "请在这里改用通行的写法；表情符号和极生僻的字画不出来。",
        ),
        # 个人信息
        "personal-in-text": _P(
            "这段文字含有个人信息（{what}）：{masked}。",
            "不含个人信息的文字",
            "请删去。联系方式请写部门，附上带区号的办公电话或单位邮箱。如果这是一个数量，"
            "请紧跟着写出单位。",
        ),
        "personal-in-quote": _P(
            "引文含有个人信息（{what}）：{masked}，在来源“{source}”的第 {sentences} 句。",
            "不含个人信息的一段原文",
            "请改引不含个人信息的一段。也可以在来源的文件中把它遮盖，在来源记录中换上该文件新的 "
            "SHA-256，再按遮盖后的文字抄录引文。",
        ),
        "personal-in-source": _P(
            "本来源显示全文，而其中有个人信息（{what}）：{masked}，在第 {sentences} 句。",
            "不含个人信息的文字，或者只显示摘录",
            "请写 `show: excerpts`，网站就只显示记录所引用的文字。也可以在 {file} 中把它遮盖，"
            "并在 `sha256` 中换上该文件新的 SHA-256。",
        ),
        # 发布
        "not-yet-public": _P(
            "网站按预览版生成，页面上会注明：设置里缺少 {missing}。",
            "公共机构网站必须公布的信息",
            "正式发布前，请在网站设置的 `profile` 下补全。",
        ),
    },
)
