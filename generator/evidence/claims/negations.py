"""What stands right before a passage and turns it: 尚未|建立台账, not yet |open, refused to |open.

So do words that deny, forbid, doubt or only plan what follows.
"""

import re

# These are looked at seldom: compiled when they are first needed.
_HAN = (
    "(?:(?<!有)没有|尚未|并未|从未|仍未|还未|未能|未曾|不得|(?<!能)不能|不再|无法|未"
    "|拒绝|否认|是否|能否|可否|严禁|禁止|不准|不许"
    "|(?P<plan>(?<![模虚草比])拟|(?:\\A|(?<=[，。；、：年将还并现局委办会市县区院校厅处站心]))计划|有望|力争|打算))\\Z"
)
_LAST = frozenset("有未曾能得再法绝认否禁止准许拟划望争算")
# What is planned, and no noun: 计划|新建12个 is no 建设计划.
_PLANNED = (
    *("新建", "建成", "建立", "建设", "设立", "成立", "开办", "开放", "打造", "创建"),
    *("推出", "举办", "启用", "上线", "新增", "新聘", "招聘", "增设", "完成", "实现"),
    *("组建", "出台", "改造", "培训", "投入"),
)
_ENGLISH = (
    r"(?i)\b(?:not(?: yet)?|never|no|nor|neither|without|cannot|fail(?:s|ed)? to"
    r"|ha(?:s|ve|d) yet to|(?:refuse|decline)[sd]? to|unable to|den(?:y|ies|ied)(?: that)?"
    r"|whether(?: or not)?|not true that"
    r"|(?:plan(?:s|ned)?|(?:aim|intend|hope)(?:s|ed)?|proposes?) to"
    r"|(?:is|are) (?:going|expected) to|(?:will|would)(?: have)?)"
    r"(?: been| be)?\s+\Z"
)
_ENGLISH_LAST = (
    *("ot", "yet", "ever", "o", "or", "either", "out", "been", "be"),
    *("ny", "nies", "nied", " that", "hether", "ill", "ould", " have"),
)
# Not only this, but that.
_BOTH = ("only", "just", "merely")
_REACH = 32


def negation_before(text: str, start: int) -> str:
    """Return the negation that stands directly before a place, if one does."""
    last = text[start - 1 : start]
    if last in _LAST:
        found = re.search(_HAN, text[max(0, start - 4) : start])
        if found and (not found["plan"] or text.startswith(_PLANNED, start)):
            return found[0]
        return ""
    if not last.isspace():
        return ""
    before = text[max(0, start - _REACH) : start]
    if before.rstrip().lower().endswith(_ENGLISH_LAST):
        found = re.search(_ENGLISH, before)
        if found and not text.startswith(_BOTH, start):
            return " ".join(found[0].split()) + " "
    return ""
