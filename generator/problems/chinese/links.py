"""Chinese sentences on links in texts."""

from generator.problems.phrases import Phrase

ROWS = {
    "link-wrong": Phrase(
        "链接“{found}”无法打开：{reason}。",
        "brands/red-pomegranate、/about/ 或 https://…",
        "请按这三种写法之一填写。",
    ),
    "link-nowhere": Phrase(
        "链接“{found}”指向的内容不存在。",
        "本站的记录或页面",
        "请改正链接，或添加记录。",
    ),
    "link-nowhere-close": Phrase(
        "链接“{found}”指向的内容不存在。",
        "本站的记录或页面",
        "是不是想写“{close}”？",
    ),
    "link-no-place": Phrase(
        "链接“{found}”所指的页面没有这个位置。",
        "页面中的位置：{known}",
        "请改正 # 后面的名称，或者删掉 #。",
    ),
}
