"""The frame's words with the names that a site gives to what it tells of.

The tables say 述职评议, 机关, 维度; review, organ, dimension. A site whose settings have other
names gets the same sentences with these in their place.
"""

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import partial

from generator.catalog.called import Names

# What stands for the name of a brand's kind alone, and for that of bodies.
_BRAND = ("brand_kicker", "board_kicker")
_BRANDS_ZH = ("its_brands", "brands_chapter")
_BODY = ("explore_facet_body", "data_body")
_COLUMNS = "explore_say_columns"
# Fixed names in which the same characters mean something else.
_FIXED = frozenset({"organ_mark"})
# A name may bring a word that is there already: 年度 before 年度评审.
_TWICE_ZH = (
    ("年度年度", "年度"),
    ("历年年度", "历年"),
    ("年年度", "年度"),
    ("每年一次的年度", "每年一次的"),
)
_YEAR_ZH = "所属年度"
_NOUN = r"(?<![{\w])(?:(?P<article>[Aa])n? )?(?P<noun>%s)(?P<many>s?)(?![}\w])"
_REVIEW, _ORGAN, _DIMENSION = (
    re.compile(_NOUN % noun) for noun in ("[Rr]eview", "[Oo]rgan", "[Dd]imension")
)
# What begins with a vowel as it is spoken: letters of an abbreviation, and words but for these.
_SPOKEN_LETTERS, _VOWELS = "AEFHILMNORSX", "aeiou"
_NO_VOWELS = ("uni", "use", "eu", "one")


def renamed(words: Mapping[str, str], names: Names, language: str) -> Mapping[str, str]:
    """A table of the frame's words in a language, with a site's own names; the same without any."""
    if not any(names):
        return words
    say = _chinese if language == "zh" else _english
    told = {key: row if key in _FIXED else say(key, row, names) for key, row in words.items()}
    own = [(key, names.brand) for key in _BRAND] + [(key, names.body) for key in _BODY]
    if language == "zh":
        own += [(key, names.brand) for key in _BRANDS_ZH]
    told |= {key: name for key, name in own if name and key in told}
    if names.body and _COLUMNS in told:
        told[_COLUMNS] = told[_COLUMNS].replace(f"|{words['data_body']}|", f"|{names.body}|")
    return defaultdict(str, told)


def _chinese(key: str, row: str, names: Names) -> str:
    if names.organ:
        row = row.replace("机关", names.organ)
    if names.dimension:
        row = row.replace("维度", names.dimension)
    if not names.review:
        return row
    if key == "year_reviewed":
        return _YEAR_ZH
    row = row.replace("述职评议", names.review)
    # Where no secretaries give an account of their duties, institutions report.
    if "述职" not in names.review:
        row = row.replace("述职", "报告")
    for twice, once in _TWICE_ZH:
        row = row.replace(twice, once)
    return row


def _english(_key: str, row: str, names: Names) -> str:
    if names.review:
        row = _REVIEW.sub(partial(_noun, names.review, f"{names.review}s"), row)
    if names.organ:
        row = _ORGAN.sub(partial(_noun, names.organ, names.organs or f"{names.organ}s"), row)
    if names.dimension:
        several = f"{names.dimension}s"
        row = _DIMENSION.sub(partial(_noun, names.dimension, several), row)
    return row


def _noun(one: str, many: str, found: re.Match[str]) -> str:
    """A name in the place of a noun: its number, its first letter and its article."""
    name = many if found["many"] else one
    large = found["noun"][:1].isupper()
    # An abbreviation stays as it is.
    if not name[1:2].isupper():
        name = (name[:1].upper() if large else name[:1].lower()) + name[1:]
    if not found["article"]:
        return name
    return f"{found['article']}{'n' if _begins_with_vowel(name) else ''} {name}"


def _begins_with_vowel(name: str) -> bool:
    if name[1:2].isupper():
        return name[0] in _SPOKEN_LETTERS
    return name[:1].lower() in _VOWELS and not name.lower().startswith(_NO_VOWELS)
