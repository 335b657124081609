"""Chinese sentences on files and folders."""

from generator.problems.phrases import Phrase

ROWS = {
    "no-content-folder": Phrase(
        "这里没有存放记录的文件夹。",
        "存放记录的文件夹，例如 content/",
        "请在项目文件夹中运行命令，或用 --content 指明文件夹。"
        "如果是新建网站，请先建一个这个名称的空文件夹。",
    ),
    "other-content-folder": Phrase(
        "“{found}”不是存放记录的文件夹，“{close}”才是。",
        "下面有各类记录文件夹的那个文件夹",
        "请用 --content 指明文件夹“{close}”。",
    ),
    "not-content-folder": Phrase(
        "“{name}”不是存放记录的文件夹：里面没有任何一类记录的文件夹。",
        "下面有各类记录文件夹的文件夹，例如 {folders}",
        "请用 --content 指明存放记录的文件夹，例如 --content lakeside/content。"
        "如果就要把记录放在这里，请把每条记录放进它所属种类的文件夹，其他文件移到别处。",
    ),
    "unreadable": Phrase(
        "无法读取：{reason}。",
        "可以读取的普通文件",
        "请换成普通文件，或者修改读取权限。",
    ),
    "symbolic-link": Phrase(
        "这里是一个符号链接，不是文件。",
        "普通文件",
        "请把文件本身复制到这里。",
    ),
    "unknown-folder": Phrase(
        "这个位置不存放任何种类的记录，因此没有读取该文件。",
        "以下文件夹之一：{folders}",
        "请把文件移到它所属种类的文件夹里。",
    ),
    "unknown-folder-close": Phrase(
        "文件夹“{found}”不属于任何种类的记录，因此没有读取该文件。",
        "以下文件夹之一：{folders}",
        "是不是想写“{close}”？请修改文件夹名，或移动文件。",
    ),
    "not-a-yml-file": Phrase(
        "“{found}”不是记录：文件名没有以 .yml 结尾。",
        "以 .yml 结尾的文件名",
        "请改名为 {name}，或把它移出存放记录的文件夹。",
    ),
    "older-copy": Phrase(
        "“{found}”是程序留下的 {name} 的副本，不是记录。",
        "只放记录",
        "请删掉它，或把它移出存放记录的文件夹。",
    ),
    "picture-among-records": Phrase(
        "“{found}”是图片，这里只放记录。",
        "content/media/ 里的一条图片记录",
        "请把图片移到与 content 并列的 media/ 文件夹，再建一条记录：运行"
        " `showcase new media 编号`，填写 `file: media/{name}`。",
    ),
    "wrong-kind": Phrase(
        "这个文件里是另一类记录（{kind}），不应放在“{found}”里。",
        "放在所属种类的文件夹 {folder} 里的文件",
        "请把文件移到文件夹“{folder}”里。",
    ),
    "bad-file-name": Phrase(
        "文件名“{found}”不能用作编号。",
        "小写字母 a 到 z 和数字，词与词之间用连字符“-”连接",
        "请修改文件名，例如改为 {name}。",
    ),
    "too-large": Phrase(
        "这个文件有 {size} 字节，一条记录最多 {limit} 字节。",
        "不超过 {limit} 字节的文件",
        "这里只写记录本身的内容，长文档请放到 seeds/ 里。",
    ),
    "file-of-other-form": Phrase(
        "这个文件不是文本，而是另一种文件：{is_found}。",
        "记录：以 UTF-8 编码保存、文件名以 .yml 结尾的文本",
        "请用原来的软件打开它，把文字复制到文本文件里。只改文件名是不够的。",
    ),
    "not-utf8": Phrase(
        "这个文件不是 UTF-8 编码：字节 {found} 无法读成文字。",
        "以 UTF-8 编码保存的文字",
        "请用编辑器打开文件，选择 UTF-8 编码重新保存。",
    ),
    "control-character": Phrase(
        "这里有一个看不见的字符：{found}，{name}。",
        "不含看不见的字符的文字",
        "请删掉它；如果看不见，就把前后的字重新输入一遍。"
        "如果来源里本来就有这个字符，请在英文双引号内写成转义形式，例如 \\u200b。",
    ),
    "hidden-character": Phrase(
        "这段文字含有看不见的字符 {sign}（{name}），它会颠倒或打乱后面的文字。",
        "不含隐藏字符的文字",
        "请删掉它或代表它的转义；只有引文和来源的用词可以含有它。",
    ),
    "text-garbled": Phrase(
        "这段文字是乱码：“{sign}”处原来是别的字，是用错误的编码读出来的。",
        "读者看得懂的文字",
        "请从出处重新复制这段文字，并把文件保存为 UTF-8 编码。",
    ),
    "markdown-in-line": Phrase(
        "这里含有 {sign}，是 Markdown 写法，而这个字段只是一行普通文字，读者会看到原样的符号。",
        "普通文字",
        "请删掉这些符号。强调和链接只用在较长的文字里。",
    ),
    "markdown-as-typed": Phrase(
        "这段文字含有“{sign}”。文字里不能用 Markdown 的图片、标题、表格、引用和代码，"
        "读者会看到原样的符号。",
        "较长的文字可以用 *强调*、**加粗**、列表和 [链接](https://…)",
        "请删掉这些符号，改用文字写明。图片在 `content/media` 里各有一个文件。",
    ),
    "text-markup": Phrase(
        "这段文字含有 HTML 代码 {sign}，读者看到的就是这几个字符。",
        "纯文字；较长的文字可以用 *强调*、**加粗** 和 [链接](https://…)",
        "请删去标签，把实体换成它所代表的字符。",
    ),
    "damaged-character": Phrase(
        "这段文字含有 {sign}：{name}。",
        "人人看到的都一样的字符",
        "请查对原文，重新输入这里原来的字；只有引文和来源的用词可以保留这样的字符。"
        "人名中的生僻字，请用 Unicode 已收录的字，或者用文字说明它的写法。",
    ),
    "joining-start": Phrase(
        "这段文字以 {sign} 开头：{name}，而它前面什么也没有。",
        "以字母、汉字、数字等完整的字符开头的文字",
        "请删掉它，或在它前面补上所属的字。",
    ),
}
