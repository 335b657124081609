"""The two tables of characters: traditional to simplified, and pinyin. See data/README.md."""

from __future__ import annotations

from importlib.resources import files

_DATA = files("generator.searching") / "data"


def _rows(name: str) -> list[list[str]]:
    text = (_DATA / f"{name}.txt").read_text("utf-8")
    return [line.split(" ") for line in text.splitlines() if not line.startswith("#")]


def _read_pinyin() -> tuple[dict[str, str], dict[str, list[str]]]:
    characters: dict[str, str] = {}
    phrases: dict[str, list[str]] = {}
    for first, *rest in _rows("pinyin"):
        if first.isascii():
            characters.update(dict.fromkeys(rest[0], first))
        else:
            phrases[first] = rest
    return characters, phrases


# Characters that have a second code as a radical, which NFKC leaves alone: what is copied from a
# PDF often has it, and looks the same. 巿 is no radical, but taken for 市 as often.
_RADICALS = zip(
    "⺟⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰⻳巿",
    "母民虎西见角贝车长门青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙龟市",
    strict=True,
)

SIMPLIFIED: dict[str, str] = {
    traditional: simplified
    for simplified, several in _rows("simplified")
    for traditional in several
} | dict(_RADICALS)
"""Traditional character, or radical → the simplified character that it is searched as."""

SYLLABLES, PHRASES = _read_pinyin()
"""Character → toneless syllable; word of two or three characters → its syllables, where they are
not those of its characters."""


def is_plain(character: str) -> bool:
    """Whether GB 2312 holds the character: browsers know its repertoire without being told."""
    try:
        return len(character.encode("gb2312")) == 2
    except UnicodeEncodeError:
        return False
