"""A source: a document that records quote."""

from typing import Annotated, Literal

from pydantic import Field

from generator.records.about import About, Commentary, EditorsOwn, Prose, RefersTo, WebAddress
from generator.records.evidence import OpenPoint
from generator.records.model import Model
from generator.records.record import Record
from generator.records.search_words import SearchWords
from generator.records.text import Text
from generator.records.values import Amount, Day, Id, Language, PartialDate, Sha256, Words

Authority = Literal["official", "unofficial", "machine-translation"]


class OriginalFile(Model):
    """The page, PDF or document that the text was taken from."""

    file: Annotated[
        Words,
        About("Its path in the project folder.", "项目文件夹中的路径。"),
    ]
    sha256: Annotated[Sha256, About("Its SHA-256.", "SHA-256 校验值。")]


class Source(Record):
    """A text that is quoted, fixed by its SHA-256, with who stands behind it."""

    title: Annotated[Text, About("Its title.", "标题。")]
    title_by: Annotated[
        Literal["source", "editors"],
        About(
            "Who gave this title: `source`, the source has it, or `editors`, they made it.",
            "标题的由来：source（来源自带）或 editors（编辑所拟）。",
            "editors",
        ),
    ]
    file: Annotated[
        Words,
        About(
            "The text file, from the project folder.",
            "文本文件，相对项目文件夹。",
            "seeds/news.txt",
        ),
    ]
    sha256: Annotated[
        Sha256,
        About(
            "The SHA-256 of that file. Leave it empty, and `showcase check` tells it.",
            "该文件的 SHA-256 校验值。可以先空着，`showcase check` 会给出。",
        ),
    ]
    language: Annotated[Language, About("The language of the text.", "文本的语言。", "en")]
    authority: Annotated[
        Authority,
        About(
            "official, unofficial or machine-translation.",
            "official（官方）、unofficial（非官方）或 machine-translation（机器翻译）。",
            "unofficial",
        ),
    ]
    rights: Annotated[
        Text, Prose(), Commentary(), About("What is known of its rights.", "权利状况。")
    ]
    show: Annotated[
        Literal["whole", "excerpts"],
        About(
            "Whether the site may show the whole text.",
            "本站可以显示多少：whole（全文）或 excerpts（摘录）。",
            "excerpts",
        ),
    ]
    coverage_at_least: Annotated[
        Amount,
        Field(ge=0, le=100),
        About(
            "The share of the text, in percent, that records must cite.",
            "记录至少要引用的文本比例（百分数）。",
            "90",
        ),
    ]
    publisher: Annotated[Text | None, About("Who published it.", "发布者。")] = None
    published: Annotated[PartialDate | None, EditorsOwn(), About("When.", "发布时间。")] = None
    retrieved: Annotated[Day | None, EditorsOwn(), About("When it was taken.", "获取日期。")] = None
    url: Annotated[
        str | None,
        Field(pattern=r"^https?://[^\s/。，、；]+(/(\S*[^\s。，、；])?)?$"),
        WebAddress(),
        About("Its web address.", "网址。"),
    ] = None
    translation_of: Annotated[
        Id | None,
        RefersTo("source"),
        About("The source that it translates.", "所译的来源。"),
    ] = None
    original: Annotated[
        OriginalFile | None, About("The document behind the text.", "文本所据的原件。")
    ] = None
    about: Annotated[
        Text | None, Prose(), Commentary(), About("What this source is.", "对来源的说明。")
    ] = None
    open_points: Annotated[
        tuple[OpenPoint, ...], About("What it leaves open.", "来源没有说清的地方。")
    ] = ()
    search_words: SearchWords = ()
