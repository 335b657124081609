"""What `--help` says in Chinese. Examples are those of the English help."""

from collections.abc import Mapping
from typing import NamedTuple


class Help(NamedTuple):
    """A command's line in the list of commands, its paragraphs, and its options by name."""

    line: str
    text: tuple[str, ...]
    options: Mapping[str, str]


_HELP = {"help": "显示这份说明。"}
_CONTENT = {"content": "存放记录的文件夹，其上一级是项目文件夹。"}
_LANGUAGE = {
    "language": "命令输出所用的语言：en 英文，zh 中文。供其他程序读取的内容（如 --format json）"
    "不指明语言时为英文。（默认：系统语言）"
}
_SITE_DIR = {"site_dir": "生成的网站放在哪里。"}
_WORK = {"work": "docs/、build/ 和 MkDocs 配置文件放在哪里。（默认：项目文件夹）"}
_JOBS = {"jobs": "用几个进程生成页面。（默认：全部处理器核心）"}
_BASE_ADDRESS = {"base_address": "网站的网址，代替设置中的网址。"}
_MAKING = {**_CONTENT, **_LANGUAGE, **_SITE_DIR, **_WORK, **_JOBS, **_BASE_ADDRESS, **_HELP}

HELP: Mapping[str, Help] = {
    "showcase": Help(
        "",
        (
            "发布公共机构的年度述职评议：写好带出处的记录，生成网站。",
            "日常工作：\n"
            "  showcase new brand red-lantern     新建一条记录\n"
            "  showcase stamp                     标记译文对应的原文\n"
            "  showcase check                     查看哪里有错、怎样改\n"
            "  showcase serve                     在浏览器中预览\n"
            "  showcase build                     生成网站",
            "退出状态：0 完成（可能有提示）\n"
            "          1 记录有错误\n"
            "          2 命令用法不对\n"
            "          3 外部原因失败（如磁盘已满），或程序本身出错",
            "`showcase 命令 --help` 说明一个命令的用法，并附示例。",
        ),
        {"version": "显示版本号。", **_HELP},
    ),
    "check": Help(
        "查出全部问题，并说明怎样改。",
        (
            "检查全部记录：格式、相互引用，并逐条核对引文与来源。",
            "写明 PATHS（文件或文件夹）时只报告其中的问题，检查仍包括全部记录，因为改动一条记录"
            "可能影响另一条。有错误时退出状态为 1。",
        ),
        {
            **_CONTENT,
            **_LANGUAGE,
            "format_": "text 供人阅读，json 供程序读取，github 用于在合并请求中逐行标注。",
            "whole": "在终端列出全部问题，同一类很多时也不省略。写入文件或交给其他程序时"
            "总是全部列出。",
            **_HELP,
        },
    ),
    "build": Help(
        "检查全部记录，然后生成网站。",
        (
            "在 --site-dir 中生成网站。",
            "记录有错误时不生成。新网站全部生成并检查无误以前，原有网站保持不变，然后一步替换。"
            "只重新生成上次以来有变化的部分；同样的记录总是生成逐字节相同的网站。",
            "可以由几台机器分担：每台各生成一份，放在自己的 build/store 中，"
            "再用 `showcase merge` 合成网站。",
        ),
        {
            **_MAKING,
            "keep": "以往生成的内容最多保留多少，供下次使用，单位 MiB。",
            "share": "把页面和图片分成 N 份，只生成第 K 份，放入 build/store，暂不合成网站。",
        },
    ),
    "merge": Help(
        "把几台机器分别生成的部分合成网站。",
        (
            "把分别生成的各份合成网站。",
            "STORES 是运行过 `showcase build --slice` 的各台机器的 build/store 文件夹。依据相同的"
            "页面直接取用，各份都没有的在这里生成。结果与一台机器生成的逐字节相同。",
        ),
        _MAKING,
    ),
    "publish": Help(
        "让生成好的网站在服务器上线，或恢复上一版。",
        (
            "让 --site-dir 中生成好的网站在 DIR 上线，一步完成。",
            "DIR 是网站服务器上专用的文件夹，服务器的根目录设为其中的 current。上线前先按生成时的"
            "清单核对每个文件，有一个不符就不上线。完成以前，访问者看到的始终是旧网站，"
            "即使机器中途出故障；完成以后就是新网站。",
        ),
        {
            "site_dir": "生成好的网站在哪里。",
            **_LANGUAGE,
            "keep": "保留多少个以前的版本，供恢复之用。",
            "rollback": "恢复当前版本的上一版。",
            **_HELP,
        },
    ),
    "serve": Help(
        "实时预览：保存记录，页面随即更新。",
        (
            "在本机显示网站，并随改动更新。",
            "保存记录后，页面在两秒内更新。记录有错时，浏览器和终端都会显示问题，"
            "页面保持上一次正确的样子。按 Ctrl+C 结束预览。",
        ),
        {
            **_CONTENT,
            **_LANGUAGE,
            "port": "预览使用本机的哪个端口；0 表示自动选用空闲端口。",
            **_HELP,
        },
    ),
    "new": Help(
        "新建记录：生成一个逐项带说明的文件。",
        (
            "新建一条记录：写出一个待填的文件，每一项都有说明。",
            "KIND 是记录的类型（brand 品牌、practice 做法、organ 机关等），ID 是它在网址中的名称，"
            "用小写英文单词，以连字符相连。都不写时列出全部类型。已有的文件不会被覆盖。",
        ),
        {
            **_CONTENT,
            **_LANGUAGE,
            "day": "记录首次发布的日期。（默认：今天）",
            "stdout": "只显示内容，不写入文件。",
            **_HELP,
        },
    ),
    "stamp": Help(
        "标记每条译文对应的原文。",
        (
            "在每条译文旁边写明它译自哪个原文。",
            "`of: 1a2b3c4d` 一行是原文的指纹。原文以后有改动，`showcase check` 就能发现译文过期，"
            "在有人核对以前，读者看到的是原文。缺少的指纹会补上，过期的只在加上 --renew 时更新，"
            "文件的其他内容不变。写明 PATHS 时只处理这些文件或文件夹。",
        ),
        {
            **_CONTENT,
            **_LANGUAGE,
            "renew": "过期的指纹也更新，表示您已核对这些译文。",
            **_HELP,
        },
    ),
    "impact": Help(
        "对照基准，说明一次修改带来什么变化。",
        (
            "说明一次修改带来的变化：记录、字段、引文、问题和页面。",
            "BASE 是对照的基准：git 的一个版本，或项目另一份副本的文件夹。另一方是当前的记录，"
            "无论是否已经提交。不改动项目中的任何文件，也不让 git 检出文件。",
            "text 和 markdown 的篇幅有上限，json 包含全部内容。修改带来错误时退出状态为 1。",
        ),
        {
            **_CONTENT,
            **_LANGUAGE,
            **_JOBS,
            "format_": "text 供人阅读，markdown 用于运行摘要，json 供程序读取。",
            "pages": "是否生成两边的页面加以比较。（默认：--pages）",
            **_HELP,
        },
    ),
    "booklet": Help(
        "把述职评议做成 PDF 书册，把品牌做成展板。",
        (
            "制作一次述职评议的书册，或一个品牌的展板，供印刷。",
            "书册为 A4，完整讲述一次述职评议：数据、一览表、品牌、各维度的做法、参加情况、"
            "来源未说清的地方，全部引文列在书后。展板用一页 A3 或 A2 讲述一个品牌，"
            "附其网页的二维码。记录有错误时不制作；同样的记录总是得到逐字节相同的文件。",
        ),
        {
            **_CONTENT,
            **_LANGUAGE,
            "review": "述职评议的编号；`all` 为全部。（默认：首页的那一次）",
            "board": "改为制作这个品牌的展板；`all` 为全部品牌。",
            "size": "展板的大小。",
            "edition": "用哪种语言：en、zh；`all` 为网站的全部语言。",
            "out": "PDF 文件放入哪个文件夹。",
            **_HELP,
        },
    ),
    "schema": Help(
        "输出 JSON Schema，供编辑器补全。",
        (
            "输出一类记录（KIND）的 JSON Schema，或写出全部类型的。",
            "VS Code 等编辑器据此补全和说明记录的字段。代码仓库把它们放在 schemas/ 中，"
            ".vscode/settings.json 写明哪个文件夹用哪一个。加上 --content 时还提供现有的编号和"
            "词条；这样的 schema 随记录变化，请不要放进代码仓库。",
        ),
        {
            "out": "把 schema 写入这个文件夹，每类一个文件，而不是只输出一个。",
            "content": "把这个文件夹中记录的编号、词条和语言列为可选项。",
            "tongue": "说明用哪种语言：en 英文，zh 中文，both 两种。",
            **_HELP,
        },
    ),
}
