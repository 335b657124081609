"""The site's settings: its name, address, languages, and public-body profile."""

from typing import Annotated

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from generator.records.about import About, Commentary, Prose, RefersTo, WebAddress
from generator.records.addresses import BASE_ADDRESS
from generator.records.letters import LONGEST, is_of_letters
from generator.records.model import Model, listed_once
from generator.records.record import Record
from generator.records.text import ShownWords, Text
from generator.records.values import Id, Language, SiteCode


class Filing(Model):
    """A registration shown in the footer."""

    number: Annotated[ShownWords, About("Its number, as it must be shown.", "备案号。")]
    address: Annotated[
        str | None,
        Field(pattern=r"^https?://\S+$"),
        WebAddress(),
        About("Where it links to.", "链接地址。"),
    ] = None


class Profile(Model):
    """What a public body's site must show of itself. What is missing makes it a preview."""

    sponsor: Annotated[Text | None, About("The sponsor (主办单位).", "主办单位。")] = None
    contact: Annotated[Text | None, About("How to reach the editors.", "联系方式。")] = None
    icp: Annotated[Filing | None, About("The ICP filing.", "ICP 备案。")] = None
    public_security: Annotated[
        Filing | None, About("The public-security filing.", "公安备案。")
    ] = None
    site_code: Annotated[
        SiteCode | None,
        About("The site identification code.", "网站标识码。"),
    ] = None
    organ_mark: Annotated[
        str | None,
        Field(pattern=r"^https?://\S+$"),
        WebAddress(),
        About(
            "Address of the mark of Party and government organs.",
            "党政机关网站标识的链接。",
        ),
    ] = None


def _thing(text: Text) -> Text:
    for words in text.words:
        if len(words) > LONGEST:
            raise PydanticCustomError("text-too-long", "too long", {"limit": str(LONGEST)})
        if not is_of_letters(words):
            raise PydanticCustomError("thing-name", "not letters alone", {"words": words})
    return text


# Such a name stands in the middle of the frame's sentences.
ThingName = Annotated[Text, AfterValidator(_thing)]


class Called(Model):
    """What the site calls things, where its body is not one that reviews Party building."""

    review: Annotated[
        ThingName | None,
        About(
            "What the yearly review is called, without its year, where it is no 述职评议.",
            "每年一次的评审叫什么（不写年份）；不填则称“述职评议”。",
            "Inspection",
        ),
    ] = None
    organ: Annotated[
        ThingName | None,
        About(
            "What one of those reviewed is called, where they are not organs.",
            "被评的每一个叫什么；不填则称“机关”。",
            "Institution",
        ),
    ] = None
    organs: Annotated[
        ThingName | None,
        About(
            "Several of them; needed in English where an s at the end is not enough.",
            "英文复数；在词尾加 s 即可的不用填，中文也不用填。",
            "Agencies",
        ),
    ] = None
    dimension: Annotated[
        ThingName | None,
        About(
            "What one of the things is called under which the review looks at what was done.",
            "评审所看的每一个方面叫什么；不填则称“维度”。",
            "Aspect",
        ),
    ] = None
    brand: Annotated[
        ThingName | None,
        About(
            "What stands above the name of a brand, such as 党建品牌, where it is more than Brand.",
            "品牌名称上方的字样，如“党建品牌”；不填则为“品牌”。",
            "Party-building brand",
        ),
    ] = None
    body: Annotated[
        ThingName | None,
        About(
            "What bodies are called in lists, where there are several.",
            "有多个主体时，列表中的叫法；不填则称“地区”。",
            "District",
        ),
    ] = None


class Settings(Record):
    """The site. The MkDocs configurations are derived from this record."""

    name: Annotated[Text, About("The site's name.", "网站名称。")]
    tagline: Annotated[Text, About("One sentence on what it is.", "一句话说明。")]
    base_address: Annotated[
        str,
        Field(pattern=BASE_ADDRESS),
        About(
            "The address that the site will have, with a slash at the end.",
            "网站地址，以斜杠结尾。",
        ),
    ]
    languages: Annotated[
        tuple[Language, ...],
        Field(min_length=1),
        About("Languages, the first one first.", "语言，第一语言在前。", "[en, zh]"),
    ]
    body: Annotated[
        Id,
        RefersTo("body"),
        About("Whom the site is about.", "网站的主体。", "yangzhou"),
    ]
    home_review: Annotated[
        Id,
        RefersTo("review"),
        About("The review that the home page shows.", "首页展示的述评。", "2022"),
    ]
    licence: Annotated[
        Text, Prose(), Commentary(), About("Under which terms the site may be used.", "使用许可。")
    ]
    about: Annotated[
        Text | None, Prose(), Commentary(), About("For the page About.", "“关于”页的文字。")
    ] = None
    repository: Annotated[
        str | None,
        Field(pattern=r"^https?://\S+[^/\s]$"),
        WebAddress(),
        About(
            "Where the records are kept, for reports and pull requests.",
            "记录所在的代码仓库。",
        ),
    ] = None
    report_address: Annotated[
        str | None,
        Field(pattern=r"^(https?://|mailto:)\S+$"),
        WebAddress(),
        About(
            "Where errors are reported, if not the repository.",
            "报错地址（若不用代码仓库）。",
        ),
    ] = None
    called: Annotated[
        Called | None, About("What this site calls things.", "本站对各类事物的叫法。")
    ] = None
    profile: Annotated[Profile, About("The public-body profile.", "公共机构信息。")] = Profile()

    @model_validator(mode="after")
    def _languages_once(self) -> "Settings":
        listed_once(self.languages, "languages")
        return self
