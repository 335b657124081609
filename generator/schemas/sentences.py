"""A sentence on each model, in plain words, for people who fill records in."""

from collections.abc import Mapping

from generator.records.about import About
from generator.records.body import Body
from generator.records.brand import Award, Brand, Mark
from generator.records.evidence import Claim, DateClaim, Derived, Evidence, OpenPoint
from generator.records.figure import Figure, Part
from generator.records.media import Media
from generator.records.model import Model
from generator.records.organ import Alias, Organ, PartyOrganization, Sector, TypeClaim
from generator.records.participation import Participation, ParticipationRating
from generator.records.practice import Practice
from generator.records.problem import FoundProblem
from generator.records.review import Meeting, ParticipantList, Rating, Review, ReviewDimension
from generator.records.settings import Called, Filing, Profile, Settings
from generator.records.source import OriginalFile, Source
from generator.records.text import Wording
from generator.records.vocabulary import Vocabulary, VocabularyTerm

KIND_NAMES_ZH: Mapping[str, str] = {
    "settings": "网站设置",
    "vocabulary": "词表",
    "body": "主体",
    "source": "来源",
    "organ": "机关",
    "review": "述评",
    "participation": "参加情况",
    "brand": "品牌",
    "practice": "做法",
    "problem": "问题",
    "media": "图片",
}

SENTENCES: Mapping[type[Model], About] = {
    Settings: About(
        "The site itself: its name, address, languages and who stands behind it.",
        "网站本身：名称、网址、语言和主办信息。",
    ),
    Vocabulary: About(
        "A list of words that records choose from: dimensions, units, sectors, ratings …",
        "供各记录选用的词表：维度、单位、领域、评定等级等。",
    ),
    Body: About(
        "The body whose organs are reviewed: a city, a district, a bureau.",
        "主体：所属机关接受述评的城市、区（县）或部门。",
    ),
    Source: About(
        "A text that records quote: a news item, a circular, a report.",
        "各记录引用的文本：消息、通报、总结等。",
    ),
    Organ: About(
        "One of those reviewed, a bureau or a hospital, with the names that sources give it.",
        "一个机关（局、办、医院等），以及来源中的各种名称。",
    ),
    Review: About(
        "One year's review of a body: the meeting, the dimensions, who reported.",
        "一个年度的述评：会议、维度、述职名单。",
    ),
    Participation: About(
        "One organ in one review: whether and how it reported.",
        "一个机关在一次述评中的情况：是否述职、怎样述职。",
    ),
    Brand: About(
        "A brand, which is work with a name: what it is, whose, and what a source says of it.",
        "一个品牌：是什么、属于谁、来源怎么说。",
    ),
    Practice: About(
        "Something that an organ did: a mechanism, a platform, a team, an activity …",
        "机关的一项做法：机制、平台、队伍、活动等。",
    ),
    FoundProblem: About(
        "A problem that a review found, and whether it was solved.",
        "述评发现的一个问题，以及整改情况。",
    ),
    Media: About(
        "A picture, with what it shows, who made it and why it may be shown.",
        "一张图片：内容、作者、授权。",
    ),
    Evidence: About(
        "A quote: the words of a source, letter by letter.",
        "一条引文：来源的原文，一字不差。",
    ),
    Claim: About(
        "A statement in our own words, with the quotes that prove it.",
        "一条用自己的话写的陈述，附证明它的引文。",
    ),
    Derived: About(
        "A number that we computed from numbers of the quotes.",
        "由引文中的数字算出的数。",
    ),
    DateClaim: About(
        "A date, with the quotes that state it.",
        "一个日期，附写明它的引文。",
    ),
    OpenPoint: About(
        "Something that readers should know the source leaves open.",
        "来源没有说清、需要告诉读者的一点。",
    ),
    Figure: About(
        "A number with its unit, what it counts and the quotes that have it.",
        "一个数字：单位、统计对象和写有它的引文。",
    ),
    Part: About("One part of a number that is broken down.", "数字的一个分项。"),
    Award: About("An award, with its proof.", "一个奖项及其引文。"),
    Mark: About(
        "The sign that this site draws beside the brand; never the brand's own emblem.",
        "本站在品牌旁绘制的标记，不是品牌自己的标识。",
    ),
    Meeting: About("The meeting of the review.", "述评会议。"),
    ReviewDimension: About(
        "A dimension of the review, as the source words it.",
        "述评的一个维度，按来源的表述。",
    ),
    Rating: About(
        "Whether those who reported were rated, and on which scale.",
        "是否评定等级，用哪一种等级。",
    ),
    ParticipantList: About(
        "The source's list of those who reported.",
        "来源中的述职名单。",
    ),
    ParticipationRating: About(
        "The level that an organ was given. What is not public is never shown.",
        "评定的等级；不公开的绝不显示。",
    ),
    Sector: About("The field of work of an organ.", "机关所属的领域。"),
    Alias: About(
        "One wording of the organ's name, from a source or inferred.",
        "机关名称的一种写法：来自来源，或者是推断。",
    ),
    TypeClaim: About(
        "What one passage says of the type of the Party organization.",
        "一处原文对党组织类型的说法。",
    ),
    PartyOrganization: About(
        "The organ's Party organization: all that sources say of its type.",
        "机关的党组织：来源对其类型的全部说法。",
    ),
    VocabularyTerm: About(
        "One entry of the list: its id is used in records, readers see its name.",
        "词表中的一项：记录里写编号，读者看到名称。",
    ),
    OriginalFile: About(
        "The document or page that the text was taken from.",
        "文本所据的原件。",
    ),
    Filing: About("A registration that the footer shows.", "页脚显示的备案信息。"),
    Profile: About(
        "What a public body's site must show of itself.",
        "公共机构网站必须载明的信息。",
    ),
    Called: About(
        "What the site calls its review, organs, brands and bodies, where the frame's words for "
        "them do not fit.",
        "框架用词不合适时，本站对评审、被评对象、品牌和主体的叫法。",
    ),
    Wording: About(
        "Words of one language, and how they came about if they are a translation.",
        "一种语言的文字；如果是译文，还要写明由来。",
    ),
}
