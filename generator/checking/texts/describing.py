"""Descriptions of pictures that describe nothing: names of files, mere words for a picture.

Such texts fail success criterion 1.1.1 of WCAG (its failure F30): who does not see the picture
learns nothing. A caption that is the description once more is read aloud twice, which is a notice.
Whether any other one is good, people judge.
"""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import cast

from generator.catalog.catalog import Catalog
from generator.checking.parts.grouped import Grouped
from generator.checking.proving.looking import Quotes
from generator.problems.problem import Problem
from generator.records.media import Media

# All are looked at for a few records: compiled when they are first needed.
_FILE = r"(?i)(?:\S+ ){0,3}\S*\.(?:jpe?g|jfif|png|gif|webp|svg|bmp|tiff?|hei[cf]|avif|raw|psd)"
# Names that cameras, telephones and programs give.
_CAMERA = (
    r"(?i)(?:IMG|DSC[FN]?|DCIM|PXL|MVIMG|VID|WX|mmexport|wechat\s?img|screenshot|qq图片|qq截图|微信图片"
    r"|微信截图|屏幕截图|截屏|企业微信截图)[\s_-]*\d[\d\s_.-]*"
)
_WORDS = (
    r"(?i)(?:(?:an?|the|this|our|my)\s+)?(?:image|picture|photo(?:graph)?|pic|img|graphic|fig(?:ure|\.)?"
    r"|illustration|screenshot|alt(?:ernative)?(?:[\s-]text)?|caption|description|placeholder|untitled"
    r"|none|null|n/a|todo|tbd|test|xxx+)(?:\s+(?:of|here|file|no\.?|number))?[\s#(_-]*\d*\W*"
)
_HAN_WORDS = (
    "(?:这?一?[张幅])?(?:图|图片|照片|相片|图像|图示|图说|配图|插图|附图|题图|封面图|截图|示意图|新闻图片|现场图片|现场照片"
    "|活动图片|活动照片|资料图片?|网络图片|替代文字|替代文本|图片说明|图片描述|图片名称|说明文字|占位符?|暂?无|待补充?|待定|测试)"
    r"[\s（(_-]*[\d一二三四五六七八九十]*\W*"
)


def description_problems(parts: Grouped, _: Catalog, __: Quotes) -> Iterator[Problem]:
    """What is wrong with the description of a picture, in each language that it has."""
    media = cast(Media, parts.record)
    captions = {row.path[1:]: row.words for row in parts.texts if row.path[0] == "caption"}
    for row in parts.texts:
        path, words, said = row.path, row.words, row.words.strip()
        if path[0] != "alt":
            continue
        if _is_file(said, media.file):
            yield parts.entry.document.problem("alt-file-name", path, words)
        elif not any(map(str.isalpha, said)) or re.fullmatch(f"{_WORDS}|{_HAN_WORDS}", said):
            yield parts.entry.document.problem("alt-says-nothing", path, words)
        elif _letters(said) == _letters(captions.get(path[1:], "")):
            yield parts.entry.document.problem("alt-repeats-caption", path, words)


def _is_file(said: str, file: str) -> bool:
    if re.fullmatch(_FILE, said) or re.fullmatch(_CAMERA, said):
        return True
    # A name of one word may well be what the picture shows: Lantern of lantern.png.
    stem = PurePosixPath(file).stem
    return said.casefold() == stem.casefold() and not stem.isalpha()


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words)).casefold()
