"""The page on problems: every code, what it means, what belongs there, how to mend it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.problems.flood import FEW, MOST
from generator.problems.wording import NOTICES, Language, phrases_of

# A value of a template, or a brace that is meant as such.
_VALUE = re.compile(r"\{(\w+)\}|(\{\{|\}\})")

# Characters that would be marks of Markdown; an underscore inside a value's name is none.
_MARKS = re.compile(r"([\\*<\[\]]|_(?![a-z_]*\}))")


@dataclass(frozen=True, slots=True)
class _Words:
    title: str
    intro: tuple[str, ...]
    errors: str
    notices: str
    expected: str
    mend: str


_WORDS: Mapping[Language, _Words] = {
    "en": _Words(
        title="Problems, and how to mend them",
        intro=(
            "Made from the wording tables by `scripts/write-reference`; do not edit.",
            "`showcase check` names each problem with its file, line and column, the field, what "
            "was found, what was expected and how to mend it. The word in square brackets is the "
            "problem's code; this page has a section for each. Words in ‹ › stand for what your "
            "file holds.",
            "One mistake, in a vocabulary say, can be a problem of thousands of records. Of a kind "
            f"with more than {MOST} problems a terminal shows {FEW}: first those in which "
            "something else was found, then those of other files. Below them stands how many more "
            "there are of each kind, in how many files. `showcase check --all` shows every one, "
            "and `showcase check PATH` those of a file or folder. What is written into a file or "
            "read by another program (`showcase check | less`, `--format json`, `--format github`) "
            "always has all of them, and the last line always counts all.",
        ),
        errors="An **error** keeps the site from being published.",
        notices="A **notice** does not: readers get the page, and editors know what to do next.",
        expected="Belongs there: ",
        mend="Mend: ",
    ),
    "zh": _Words(
        title="问题与修改办法",
        intro=(
            "本页由 `scripts/write-reference` 根据提示文字生成，请勿直接修改。",
            "`showcase check` 对每个问题都给出文件、行、列、字段、实际内容、应有内容和修改办法。"
            "方括号里的词是问题的代号，本页逐一说明。‹ › 中的词代表您文件里的内容。",
            "一处错误（如词表中的一个词）可能牵连成千上万条记录。同一类问题超过 "
            f"{MOST} 个时，终端只列出 {FEW} 个：先列内容不同的，再列不同文件中的；下面写明每一类"
            "还有多少个、在多少个文件中。`showcase check --all` 列出全部，`showcase check 文件` "
            "只看某个文件或文件夹。写入文件或交给其他程序时（`showcase check | less`、"
            "`--format json`、`--format github`）总是全部列出；末行的总数总是全部问题的数目。",
        ),
        errors="**错误**：改好之前，网站不能发布。",
        notices="**提示**：不影响发布，供编辑参考。",
        expected="应为：",
        mend="修改：",
    ),
}


def problem_reference(language: Language) -> str:
    """The page in one language, in the order of the wording table."""
    return "\n".join(_page(language)) + "\n"


def _page(language: Language) -> Iterator[str]:
    words, phrases = _WORDS[language], phrases_of(language)
    yield f"# {words.title}\n"
    yield "\n\n".join(words.intro)
    yield f"\n- {words.errors}\n- {words.notices}"
    for code, phrase in phrases.problems.items():
        label = phrases.labels["notice" if code in NOTICES else "error"]
        # The code alone is the heading, so that its anchor is the code.
        yield f"\n## {code}\n"
        yield f"*{label}* · {_shown(phrase.message)}\n"
        yield f"- {words.expected}{_shown(phrase.expected)}"
        yield f"- {words.mend}{_shown(phrase.mend)}"


def _shown(template: str) -> str:
    """A sentence with its values named, as Markdown."""
    # Marks of Markdown that the sentences use as such, outside code.
    parts = re.split(r"(`[^`]*`)", template)
    plain = [part if part.startswith("`") else _MARKS.sub(r"\\\1", part) for part in parts]
    return _VALUE.sub(_value, "".join(plain))


def _value(match: re.Match[str]) -> str:
    return match[2][0] if match[2] else f"‹{match[1].replace('_', ' ')}›"
