"""Single words as people write them: in the quotation marks of a text, with a remark, in Chinese.

The word that was surely meant is told, so that whoever reads it can see what is wrong: between
curly quotation marks of a message those of the word itself would not be seen.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping

from generator.problems.likeness import closest

_BLANKS = " \t\n\u00a0\u3000"
_QUOTES = "“”‘’「」『』《》\"'＂＇"
_AROUND = _BLANKS + _QUOTES
# What begins a remark that stands behind a word in its line.
_REMARK = re.compile(r"([a-z0-9]+(?:-[a-z0-9]+)*)\s*(?:#|＃|//|--|<!--|[(（【]).*", re.DOTALL)
_TRUE = frozenset({"true", "yes", "on", "1", "y", "是", "对", "真", "有", "公开", "开放"})
_FALSE = frozenset({"false", "no", "off", "0", "n", "否", "不", "假", "无", "不公开", "没有"})
_LANGUAGES: Mapping[str, str] = {
    **dict.fromkeys(("chinese", "mandarin", "中文", "汉语", "简体中文", "普通话"), "zh"),
    **dict.fromkeys(("english", "英文", "英语"), "en"),
    **dict.fromkeys(("french", "français", "法文", "法语"), "fr"),
    **dict.fromkeys(("german", "deutsch", "德文", "德语"), "de"),
    **dict.fromkeys(("japanese", "日文", "日语"), "ja"),
    **dict.fromkeys(("korean", "韩文", "韩语"), "ko"),
    **dict.fromkeys(("russian", "俄文", "俄语"), "ru"),
    **dict.fromkeys(("spanish", "西班牙文", "西班牙语"), "es"),
}
_ADDRESS = re.compile(r"https?://[^\s<>()\[\]“”\"']+")
# Signs between the scheme and the host as hands slip, a scheme that was pasted before another one,
# and what follows the folder of a page.
_SLIP = re.compile(r"^(https?)(?::[/\\]{1,3}|[/\\]{2})(?:https?:[/\\]{2})?", re.IGNORECASE)
_OF_PAGE = re.compile(r"(?:/(?:index|default|home)\.\w{2,5})?(?:[?#].*)?$")
# A host without its scheme, the address by which git fetches, and that of a mailbox.
_HOST = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?:/\S*)?", re.IGNORECASE | re.ASCII)
_GIT = re.compile(r"git@([\w.-]+):([\w./~-]+?)(?:\.git)?/?", re.ASCII)
# What ends a sentence or its part, and no address.
_OF_SENTENCES = "。、，；,;"
_MAILBOX = re.compile(r"[^\s<>@:]+@[^\s<>@:]+")
_CODE = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9]{2,8})*", re.ASCII)


def wrapped(written: str, is_right: Callable[[str], bool]) -> tuple[str, str]:
    """The code of what stands around a word, and the word; two empty ones where nothing does.

    ``is_right`` says whether a word may stand there.
    """
    bare = written.strip(_AROUND)
    if bare == written or not bare or not is_right(bare):
        return "", ""
    is_quoted = not set(_QUOTES).isdisjoint(written)
    return ("quotes-around" if is_quoted else "blank-around"), bare


def addresses_in(written: str) -> Iterator[str]:
    """What may be the address in some words: the ways in which it may have been meant, in order.

    Chinese colons, brackets or words may stand around it, or its scheme may be missing.
    """
    text = unicodedata.normalize("NFKC", written).strip(_AROUND + "<>")
    text = _SLIP.sub(lambda match: f"{match[1].lower()}://", text)
    git = _GIT.fullmatch(text)
    if git is not None:
        text = f"https://{git[1]}/{git[2]}"
    elif _HOST.fullmatch(text):
        text = f"https://{text}"
    match = _ADDRESS.search(text)
    mailbox = _MAILBOX.search(text)
    if match is not None and not text[match.end() :].strip(" )>]。"):
        whole = match[0].rstrip(_OF_SENTENCES)
        folder = _OF_PAGE.sub("", whole).rstrip("/")
        yield whole
        yield f"{folder}/"
        yield folder
    elif match is None and mailbox is not None:
        yield f"mailto:{mailbox[0]}"


def without_remark(written: str) -> str:
    """The word before a remark in the same line; empty where there is none."""
    match = _REMARK.fullmatch(written)
    return match[1] if match is not None else ""


def truth_meant(written: str) -> str:
    """``true`` or ``false`` for a word that surely says so; else empty."""
    word = unicodedata.normalize("NFKC", written).strip(_AROUND).casefold()
    if word in _TRUE or word in _FALSE:
        return "true" if word in _TRUE else "false"
    # A slip of the fingers; shorter words would be like both.
    return closest(word, ("true", "false")) or "" if len(word) >= len("true") else ""


def language_meant(written: str) -> str:
    """The code of a language that is called by its name, or written in another form."""
    word = unicodedata.normalize("NFKC", written).strip(_AROUND).casefold()
    match = _CODE.fullmatch(word)
    return _LANGUAGES.get(word) or (match[1] if match is not None else "")
