"""A picture: a file, what it shows, and by what right it is shown."""

from typing import Annotated, Literal

from generator.records.about import About
from generator.records.record import Record
from generator.records.text import ShownWords, Text
from generator.records.values import Words


class Media(Record):
    """A photograph or emblem, with credit, licence and consent."""

    file: Annotated[
        Words,
        About("Its path in the project folder.", "项目文件夹中的路径。", "media/hall.jpg"),
    ]
    alt: Annotated[Text, About("What it shows, for those who do not see it.", "替代文字。")]
    credit: Annotated[Text, About("Who made it.", "作者。")]
    licence: Annotated[ShownWords, About("Its licence.", "授权方式。", "CC BY 4.0")]
    consent: Annotated[
        Literal["given", "not-needed", "unknown"],
        About(
            "Whether the people shown agreed.",
            "画面中的人是否同意：given（已同意）、not-needed（不需要）或 unknown（不明）。",
            "not-needed",
        ),
    ]
    caption: Annotated[Text | None, About("A caption.", "说明文字。")] = None
    people_visible: Annotated[
        bool, About("Whether people can be recognized.", "是否可辨认出人物。", "false")
    ] = False
