"""The words of a template's comments, in each language of the command."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class TemplateWords:
    """Sentences, some with a place to fill in."""

    header: tuple[str, ...]
    optional_part: str
    translation: str
    one_of: str
    more: str
    file_in: str
    may_have: str
    example: str
    separator: str
    joint: str


WORDS: Mapping[Literal["en", "zh"], TemplateWords] = {
    "en": TemplateWords(
        header=(
            "",
            "How to fill this in. Lines with ## explain; keep or delete them as you like.",
            "Write after each colon and each hyphen that has nothing behind it. Where >- stands, "
            "write in the next line, two blanks further in, in as many lines as you like.",
            "A line with one # is switched off: to use it, delete the # and the blank after it. "
            "Every field that begins so may be left out.",
            "Then run: showcase check",
        ),
        optional_part="----- From here on, everything may be left out. -----",
        translation="The translation, and how it came about: official, editorial (by the editors) "
        "or inferred. Then run `showcase stamp`: it adds a line that tells when the original "
        "has changed.",
        one_of="One of: {choices}",
        more=" …",
        file_in="The name, without .yml, of a file in content/{folder}/.",
        may_have="May also have: {names}.",
        example="Example: {example}",
        separator=", ",
        joint=" ",
    ),
    "zh": TemplateWords(
        header=(
            "",
            "填写方法：## 开头的行是说明，留着、删掉都可以。",
            "冒号、连字符（-）后面空着的地方都要填。写着 >- 的，从下一行写起，"
            "比上一行多缩进两个空格，写几行都可以。",
            "一个 # 开头的行没有启用：要用时，删掉 # 和它后面的一个空格。这样的字段都可以不填。",
            "填完后运行：showcase check",
        ),
        optional_part="----- 以下内容都可以不填。 -----",
        translation="译文及其由来：official（官方）、editorial（编辑翻译）或 inferred（推断）。"
        "写好后运行 `showcase stamp`，它会加上一行，以便原文改动时提醒。",
        one_of="可选：{choices}",
        more=" 等",
        file_in="写 content/{folder}/ 中的文件名，不带 .yml。",
        may_have="还可以有：{names}。",
        example="例：{example}",
        separator="、",
        joint="",
    ),
}
