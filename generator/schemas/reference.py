"""The field reference: a page of Markdown on every field of every kind."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.problems.wording import Language
from generator.records.fields import (
    Field,
    Group,
    Languages,
    ListOf,
    Scalar,
    Shape,
    Translations,
    fields_of,
    models_in,
)
from generator.records.fingerprint import fingerprint
from generator.records.kinds import KINDS
from generator.records.model import Model
from generator.records.text import Wording
from generator.schemas.sentences import KIND_NAMES_ZH, SENTENCES
from generator.schemas.voice import VOICES, Voice


@dataclass(frozen=True, slots=True)
class _Words:
    title: str
    intro: tuple[str, ...]
    kinds: str
    file: str
    forms: str
    forms_intro: str
    columns: tuple[str, str, str]
    required: str
    list_of: str
    text: str
    translations: str
    types: Mapping[str, str]
    record: str
    term: str
    example: str
    stop: str


_WORDS: Mapping[Language, _Words] = {
    "en": _Words(
        title="Fields of the records",
        intro=(
            "Made from the models by `scripts/write-reference`; do not edit.",
            "A record is a file of YAML; its id is the file's name without `.yml`. Fields marked "
            "**required** must be there; every other field may be left out. "
            "`showcase new KIND ID` writes a file with all of them, explained.",
        ),
        kinds="Kinds: ",
        file="A file `content/{folder}/<id>.yml`.",
        forms="Forms inside records",
        forms_intro="Blocks of fields that several kinds share.",
        columns=("Field", "Takes", "What for"),
        required="required",
        list_of="list: {item}",
        text="[text](#text)",
        translations="[translations](#translations)",
        types={
            "words": "words",
            "id": "id",
            "language": "code of a language",
            "site-code": "letters and digits",
            "sha256": "SHA-256",
            "fingerprint": "fingerprint",
            "whole-number": "whole number",
            "year": "year",
            "number": "number",
            "yes-or-no": "`true` or `false`",
            "day": "date",
            "partial-date": "date, month or year",
        },
        record="id of a {kind}",
        term="term of the {role}",
        example="Example: {example}",
        stop=" ",
    ),
    "zh": _Words(
        title="记录的字段",
        intro=(
            "本页由 `scripts/write-reference` 根据模型生成，请勿直接修改。",
            "一条记录是一个 YAML 文件，编号就是文件名去掉 `.yml`。标明**必填**的字段必须填写，"
            "其余都可以不填。`showcase new 类型 编号` 会写出一个带全部字段和说明的文件。",
        ),
        kinds="记录类型：",
        file="文件：`content/{folder}/<编号>.yml`。",
        forms="记录中的组成部分",
        forms_intro="几种记录共用的字段组。",
        columns=("字段", "填什么", "说明"),
        required="必填",
        list_of="列表：{item}",
        text="[文字](#text)",
        translations="[译文](#translations)",
        types={
            "words": "文字",
            "id": "编号",
            "language": "语言代码",
            "site-code": "字母和数字",
            "sha256": "SHA-256",
            "fingerprint": "指纹",
            "whole-number": "整数",
            "year": "年份",
            "number": "数",
            "yes-or-no": "`true` 或 `false`",
            "day": "日期",
            "partial-date": "日期、年月或年份",
        },
        record="{kind}的编号",
        term="词表 {role} 中的一项",
        example="例：{example}",
        stop="",
    ),
}

_TEXTS: Mapping[Language, str] = {
    "en": """### text

Words for readers. Either plain words, which are in the site's first language, or one entry for
each language. A translation says how it came about (`official`, `editorial`: by the editors,
`inferred`) and of which original it was made: `showcase stamp` writes that fingerprint, so
nobody has to compute it.

```yaml
name:
  en: Red Pomegranate
  zh:
    text: 红石榴
    how: inferred
    of: {mark}
```

Longer texts may hold emphasis (`*so*`, `**so**`), links (`[words](brands/red-pomegranate)`,
`[words](/about/)`, `[words](https://example.org/)`) and lists; names and titles are one line.
After `>-` a text goes on in the next lines, indented; after `|-` it keeps its line breaks.

### translations

Translations of a quote, by language, each with `text`, `how` and `of`; `of` is the fingerprint
of the quote.
""",
    "zh": """### text

给读者看的文字。可以直接写，表示用网站的第一语言；也可以每种语言写一项。译文要写明由来
（`official` 官方、`editorial` 编辑翻译、`inferred` 推断），并注明译自哪一版原文：这个指纹由
`showcase stamp` 写入，不必自己计算。

```yaml
name:
  en: Red Pomegranate
  zh:
    text: 红石榴
    how: inferred
    of: {mark}
```

较长的文字可以用强调（`*这样*`、`**这样**`）、链接（`[文字](brands/red-pomegranate)`、
`[文字](/about/)`、`[文字](https://example.org/)`）和列表；名称、标题只能是一行。
`>-` 之后的文字从下一行写起，要缩进；`|-` 之后的文字保留换行。

### translations

引文的译文，按语言，每条有 `text`、`how` 和 `of`；`of` 是引文的指纹。
""",
}


def field_reference(language: Language) -> str:
    """The page in one language."""
    words, voice = _WORDS[language], VOICES[language]
    writer = _Writer(words, voice, language)
    return "\n".join(writer.page()) + "\n"


@dataclass(frozen=True, slots=True)
class _Writer:
    words: _Words
    voice: Voice
    language: Language

    def page(self) -> Iterator[str]:
        words = self.words
        yield f"# {words.title}\n"
        yield "\n\n".join(words.intro)
        names = ", ".join(f"[{kind.name}](#{kind.name})" for kind in KINDS)
        yield f"\n{words.kinds}{names}"
        for kind in KINDS:
            # The name alone is the heading, so that its anchor is the name.
            yield f"\n## {kind.name}\n"
            name = f"{KIND_NAMES_ZH[kind.name]}。" if self.language == "zh" else ""
            file = words.file.format(folder=kind.folder)
            yield f"{name}{self.voice(SENTENCES[kind.model])}{words.stop}{file}"
            yield from self.table(kind.model)
        yield f"\n## {words.forms}\n\n{words.forms_intro}\n"
        yield _TEXTS[self.language].rstrip().replace("{mark}", fingerprint("Red Pomegranate"))
        for model in _forms():
            yield f"\n### {model.__name__}\n\n{self.voice(SENTENCES[model])}"
            yield from self.table(model)

    def table(self, model: type[Model]) -> Iterator[str]:
        yield "\n" + _row(self.words.columns)
        yield _row(("---",) * 3)
        for row in fields_of(model):
            yield _row((f"`{row.name}`", self._takes(row), self._what_for(row)))

    def _takes(self, row: Field) -> str:
        taken = self._shape(row.shape)
        return f"{taken}<br>**{self.words.required}**" if row.required else taken

    def _shape(self, shape: Shape) -> str:
        words = self.words
        if isinstance(shape, Languages):
            return words.text
        if isinstance(shape, Translations):
            return words.translations
        if isinstance(shape, Group):
            name = shape.model.__name__
            return f"[{name}](#{name.lower()})"
        if isinstance(shape, ListOf):
            return words.list_of.format(item=self._shape(shape.item))
        return self._scalar(shape)

    def _scalar(self, shape: Scalar) -> str:
        words = self.words
        if shape.choices:
            return ", ".join(f"`{choice}`" for choice in shape.choices)
        if shape.refers_to is not None:
            kind = shape.refers_to
            shown = KIND_NAMES_ZH[kind] if self.language == "zh" else kind
            return words.record.format(kind=f"[{shown}](#{kind})")
        if shape.term_of is not None:
            return words.term.format(role=f"`{shape.term_of}`")
        said = words.types[shape.type]
        if shape.least is not None and shape.most is not None:
            return f"{said}, {shape.least}–{shape.most}"
        return said

    def _what_for(self, row: Field) -> str:
        said = self.voice(row.about)
        if not row.about.example:
            return said
        return f"{said}<br>" + self.words.example.format(example=f"`{row.about.example}`")


def _forms() -> tuple[type[Model], ...]:
    """Every form inside the kinds, by name."""
    forms = {model for kind in KINDS for model in models_in(kind.model)}
    forms -= {kind.model for kind in KINDS}
    return (*sorted(forms, key=lambda model: model.__name__), Wording)


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"
