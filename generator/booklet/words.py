"""The words that only the booklet and the boards say; all others are the pages'."""

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

from generator.pages.words import WORDS as PAGE_WORDS
from generator.pages.words import Wording
from generator.pages.words.naming import renamed

_EN = {
    "contents": "Contents",
    "at_a_glance": "The review at a glance",
    "in_figures": "In figures",
    "matrix": "Who did what",
    "matrix_note": "Organs down, dimensions across; the number is the page.",
    "who_took_part": "Who took part",
    "brands_chapter": "Brands",
    "practices_chapter": "What was done, by dimension",
    "problems_chapter": "Problems and rectification",
    "open_chapter": "What the source leaves open",
    "open_review": "The review",
    "glossary_chapter": "Glossary",
    "notes_chapter": "The quotations",
    "notes_lead": "Each red number of this booklet leads here: to the quotation, letter by letter "
    "as the source has it, and to its sentence.",
    "notes_lead_translated": "Where the source is in another language, a translation stands first.",
    "sources_chapter": "The sources",
    "sources_lead": "The text behind the quotations, sentence by sentence. What is quoted is "
    "underlined.",
    "colophon": "About this booklet",
    "how_to_read": "How to read it",
    "how_to_read_text": "A red number stands at the end of each statement. It leads to the "
    "quotation that says so, at the end of the booklet. When the booklet was made, each quotation "
    "was compared with its source letter by letter; had one letter differed, there would be no "
    "booklet.",
    "quotations_one": "quotation",
    "quotations_many": "quotations",
    "sealed": "each compared with its source, letter by letter",
    "sentence_of": "Sentence {number}",
    "sentence_of_source": "Source {letter}, sentence {number}",
    "page": "p. {page}",
    "cited_on": "cited on",
    "year_of": "{year}",
    "online": "This review on the web, with every quotation in its place",
    "online_board": "The whole story, with the sentence behind every statement",
    "web_edition": "On the web",
    "typeset": "Set in Noto Serif SC and Noto Sans SC.",
    "published_on_site": "On the site since",
    "preview": "Preview: the details that a public body must give of itself are not filled in.",
    "names_in_source": "Named in the source as",
    "comment": "Comment of the superior",
    "level": "Assessed as",
    "same_organ": "Why these are one organ",
    "undrawn": "These characters are not in the fonts; their numbers stand in their place:",
    "text_left_out_one": "One sentence is left out",
    "text_left_out_many": "{Count} sentences are left out",
    "no_practice": "No practice is recorded under this dimension.",
    "board_notes": "Sources",
    "board_kicker": "Brand",
}
_ZH = {
    "contents": "目录",
    "at_a_glance": "述职评议概览",
    "in_figures": "数据",
    "matrix": "机关与做法一览",
    "matrix_note": "左列为机关，上行为维度，数字为页码。",
    "who_took_part": "述职情况",
    "brands_chapter": "品牌",
    "practices_chapter": "各维度主要做法",
    "problems_chapter": "问题与整改",
    "open_chapter": "来源未说清的地方",
    "open_review": "述职评议",
    "glossary_chapter": "名词解释",
    "notes_chapter": "引文",
    "notes_lead": "书中每个红色序号都对应这里的一条引文。引文照录来源，一字不改，并注明是第几句。",
    "notes_lead_translated": "来源使用其他语言的，先列译文，后列原文。",
    "sources_chapter": "来源",
    "sources_lead": "引文所依据的文字，逐句列出；划线部分为书中所引。",
    "colophon": "关于本册",
    "how_to_read": "怎样查证",
    "how_to_read_text": "每条陈述末尾都有一个红色序号，据此可在书后查到相应的引文。"
    "制作本册时，全部引文均与来源逐字比对，错一个字就不会成册。",
    "quotations_one": "条引文",
    "quotations_many": "条引文",
    "sealed": "均与来源逐字比对",
    "sentence_of": "第{number}句",
    "sentence_of_source": "来源{letter}，第{number}句",
    "page": "第{page}页",
    "cited_on": "见",
    "year_of": "{year}年",
    "online": "扫码阅读网络版，引文可逐条查看",
    "online_board": "扫码阅读全文，句句有出处",
    "web_edition": "网络版",
    "typeset": "正文用思源宋体，标题与说明用思源黑体。",
    "published_on_site": "本站发布",
    "preview": "预览版：公共机构应当载明的信息尚未填写。",
    "names_in_source": "来源中的名称",
    "comment": "上级点评",
    "level": "评定等次",
    "same_organ": "为何认定为同一机关",
    "undrawn": "字体缺少下列字符，以其编号代替：",
    "text_left_out_one": "此处省略{number}句",
    "text_left_out_many": "此处省略{number}句",
    "no_practice": "这一维度没有做法记录。",
    "board_notes": "出处",
    "board_kicker": "品牌",
}

# A key that is asked for by a composed name may be missing: it is then empty.
WORDS: Mapping[str, Mapping[str, str]] = {
    "en": defaultdict(str, {**PAGE_WORDS["en"], **_EN}),
    "zh": defaultdict(str, {**PAGE_WORDS["zh"], **_ZH}),
}


@lru_cache(maxsize=8)
def words_of(wording: Wording) -> Mapping[str, str]:
    """The words of a booklet, with the names that the site gives."""
    return renamed(WORDS[wording.language], wording.names, wording.language)
