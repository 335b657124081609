"""Fictional pages for measuring the search: invented words at the frequencies of real ones.

The words are random pairs and triples of common characters and mean nothing; a few dozen
particles stand between them. As in real texts the n-th word comes about 1/n as often as the
first one, the first twenty being the particles.
"""

from __future__ import annotations

from itertools import accumulate
from random import Random

from generator.searching.document import Document

_PARTICLES = (
    "的",
    "和",
    "在",
    "对",
    "为",
    "了",
    "并",
    "与",
    "以",
    "由",
    "把",
    "向",
    "从",
    "及",
    "等",
)
_HEADINGS = ("做法", "成效", "数字", "启示", "来源没有说的", "谁在做")
_KINDS = ("brand", "practice", "practice", "practice", "organ")
_WORDS = 8000
_LATIN = ("app", "vr", "5g", "e-commerce", "plus", "online", "qr", "wifi")


def common_characters() -> list[str]:
    """The 3,755 characters of the first level of GB 2312."""
    codes = [bytes((row, cell)) for row in range(0xB0, 0xD8) for cell in range(0xA1, 0xFF)]
    return [code.decode("gb2312") for code in codes if code < b"\xd7\xfa"]


_ENGLISH_PARTICLES = ("the", "of", "and", "in", "to", "for", "with", "a", "by", "on", "its", "at")
_ONSETS = ("b", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "t", "v", "w", "st", "tr", "pl")
_VOWELS = ("a", "e", "i", "o", "u", "ea", "ou")
_CODAS = ("", "", "n", "r", "l", "t", "st", "nd")
_ENDINGS = ("", "", "", "", "s", "ed", "ing", "er", "ers", "ation", "al", "ly")
_STEMS = 2500


class EnglishFiction:
    """Draws invented English words, in several forms, and pages of them from a seed."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)  # noqa: S311
        self._stems = [
            "".join(
                self._random.choice(part)
                for _ in range(self._random.choice((1, 2, 2, 3)))
                for part in (_ONSETS, _VOWELS, _CODAS)
            )
            for _ in range(_STEMS)
        ]
        self._often = list(accumulate(1 / (rank + 20) for rank in range(_STEMS)))

    def words(self, count: int) -> str:
        """So many words, some of which only join the others."""
        stems = self._random.choices(self._stems, cum_weights=self._often, k=count)
        return " ".join(
            self._random.choice(_ENGLISH_PARTICLES)
            if self._random.random() < 0.35
            else stem + self._random.choice(_ENDINGS)
            for stem in stems
        )

    def page(self, number: int, size: int) -> Document:
        """A page with about `size` letters of text."""
        passages: list[tuple[str, str]] = []
        while size > 0:
            words = self.words(self._random.randint(8, 24))
            figure = f" {self._random.randint(1, 99999):,}" if self._random.random() < 0.2 else ""
            passages.append((f"s{len(passages) + 1}", f"{words.capitalize()}{figure}."))
            size -= len(words)
        title = self.words(self._random.randint(2, 5)).title()
        address = f"en/practices/fiction-{number}/"
        return Document(
            address, "practice", "en", title, (self.words(2),), (), tuple(passages), "", address[3:]
        )


class Fiction:
    """Draws words, sentences and pages from a seed."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)  # noqa: S311
        characters = common_characters()
        self._random.shuffle(characters)
        often = list(accumulate(1 / (rank + 20) for rank in range(len(characters))))
        self._words = [
            "".join(self._random.choices(characters, cum_weights=often, k=size))
            for size in self._random.choices((2, 2, 2, 2, 3, 4), k=_WORDS)
        ]
        self._often = list(accumulate(1 / (rank + 20) for rank in range(_WORDS)))

    def words(self, count: int) -> list[str]:
        """So many words, the frequent ones more often."""
        return self._random.choices(self._words, cum_weights=self._often, k=count)

    def sentence(self) -> str:
        """About forty characters with particles, marks and now and then a figure."""
        parts = []
        for word in self.words(self._random.randint(8, 20)):
            parts.append(word)
            chance = self._random.random()
            if chance < 0.25:
                parts.append(self._random.choice(_PARTICLES))
            elif chance < 0.4:
                parts.append(self._random.choice("，，、"))
            elif chance < 0.41:
                parts.append(f"{self._random.randint(1, 99999):,}人次")
            elif chance < 0.42:
                parts.append(self._random.choice(_LATIN))
        return "".join(parts).rstrip("，、") + "。"

    def page(self, number: int, size: int) -> Document:
        """A page with `size` bytes of text in UTF-8, give or take half a sentence."""
        kind = self._random.choice(_KINDS)
        title = "".join(self.words(self._random.randint(2, 4)))
        alias = "".join(self.words(2))
        passages: list[tuple[str, str]] = []
        left = size - len("".join((title, alias, title[:4], *_HEADINGS)).encode())
        while left > 60:
            text = self.sentence()
            passages.append((f"s{len(passages) + 1}", text))
            left -= len(text.encode())
        headings = tuple((f"h{at}", text) for at, text in enumerate(_HEADINGS))
        address = f"{kind}s/fiction-{number}/"
        subtitle = "".join(self.words(2))
        return Document(
            address, kind, "zh-Hans", title, (alias, title[:4]), headings, tuple(passages), subtitle
        )


def corpus(count: int, seed: int = 1, size: int = 2048) -> list[Document]:
    """So many pages of `size` bytes each; the same for the same arguments, everywhere."""
    fiction = Fiction(seed)
    return [fiction.page(number, size) for number in range(count)]


def english_corpus(count: int, seed: int = 1, size: int = 2048) -> list[Document]:
    """So many pages in English; the same for the same arguments, everywhere."""
    fiction = EnglishFiction(seed)
    return [fiction.page(number, size) for number in range(count)]
