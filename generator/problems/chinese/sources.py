"""Chinese sentences on source documents and their files."""

from generator.problems.phrases import Phrase

ROWS = {
    "source-outside": Phrase(
        "“{found}”不在项目文件夹里。",
        "例如 seeds/news.txt 或 media/hall.jpg 这样的路径",
        "请把文本放到 seeds/ 里，图片放到 media/ 里，路径从项目文件夹写起。",
    ),
    "source-missing": Phrase(
        "没有文件 {found}。",
        "来源的文本文件",
        "请改正路径（从项目文件夹写起，用斜杠“/”分隔），或添加文件。",
    ),
    "source-missing-close": Phrase(
        "没有文件 {found}。",
        "文件的路径，从项目文件夹写起，用斜杠“/”分隔",
        "是不是想写“{close}”？如果不是，请添加文件。",
    ),
    "source-unreadable": Phrase(
        "无法读取文件 {found}：{reason}。",
        "可以读取的普通文件",
        "请写普通文件的路径，或者修改读取权限。",
    ),
    "source-too-large": Phrase(
        "文件 {found} 有 {size} 字节，这里最多 {limit} 字节。",
        "不超过 {limit} 字节的文件",
        "请只保留记录所引用的部分，或把它分成几个来源。",
    ),
    "source-not-utf8": Phrase(
        "文件 {file} 不是 UTF-8 编码的文本。",
        "以 UTF-8 编码保存的文本文件",
        "请把文本保存为 UTF-8 编码，原始文档写在 `original` 下。",
    ),
    "source-html": Phrase(
        "文件 {file} 不是纯文本，而是网页的源代码：开头就是 {sign}。",
        "只有来源的文字，与读者看到的一样",
        "请用浏览器打开网页，选中并复制其中的文字，粘贴到以 UTF-8 保存的文本文件里，"
        "再写上该文件的 SHA-256。网页本身可以放在 `original` 下。",
    ),
    "source-markup": Phrase(
        "文件 {file} 的文字中夹有 HTML 代码，例如第 {line} 行的 {sign}，读者会看到它们。",
        "只有来源的文字，与读者看到的一样",
        "请从浏览器显示的网页上重新复制文字，并写上新文件的 SHA-256；"
        "如果来源本身就有这些字符，可以保留。",
    ),
    "source-other-form": Phrase(
        "文件 {found} 不是文本，而是另一种文件：{is_found}。",
        "以 UTF-8 编码保存的文本文件",
        "请把文档里的文字复制到以 UTF-8 保存的文本文件里，在这里写该文件及其 SHA-256。"
        "文档本身可以放在 `original` 下。",
    ),
    "source-empty": Phrase(
        "文件 {found} 里没有文字。",
        "来源的文本",
        "请把来源的文字复制到这个文件里，并写上它的 SHA-256 校验值。",
    ),
    "source-other-language": Phrase(
        "这个来源的文本不是{language}。",
        "文本所用语言的代码",
        "请改正 `language`，或在 `file` 下写正确的文件。",
    ),
    "other-language": Phrase(
        "这段文字不是{language}，却写在{language}的位置。",
        "{language}文字",
        "请在这里写{language}，或改正语言代码。如果两种语言写反了，请把文字换到各自的代码后面。",
    ),
    "language-close": Phrase(
        "“{found}”不是本站所用的语言代码。",
        "网站设置中的代码，或本站没有的语言的代码",
        "请写“{close}”。",
    ),
    "source-damaged": Phrase(
        "{file} 的文字在保存时丢失了字符：其中有 {count} 个“�”（U+FFFD），第一个在第 {line} 行。",
        "原文中的字",
        "请按原文以 UTF-8 编码重新保存，并写上新的 SHA-256。"
        "如果原文本身就有这个符号，不必改动，引文可以含有它。",
    ),
    "source-conflict": Phrase(
        "{file} 从第 {line} 行起有两个版本，git 都放在了文件里，夹在“<<<<<<<”和“>>>>>>>”之间。",
        "只留一个版本，不留这些标记",
        "请恢复原来的文件（可用 `git checkout` 取回），或者只留一个版本，并删掉这些标记。",
    ),
    "source-changed": Phrase(
        "文件 {file} 与本记录登记的文件不一致。",
        "SHA-256 为 {expected_hash} 的文件；现在是 {found_hash}",
        "请换回原来的文件。如果来源本身变了，请逐条核对引文，再填写新的校验值。",
    ),
    "source-saved-anew": Phrase(
        "文件 {file} 就是本记录所指定的那一份，只是编码、换行符或文件开头的隐形标记"
        "（BOM）变了：有程序重新保存过它。",
        "SHA-256 为 {expected_hash} 的文件；现为 {found_hash}",
        "请把原来的文件放回去。如果是这台电脑上的 git 改了换行符，"
        "请在 .gitattributes 文件里加一行“{file} -text”。",
    ),
}
