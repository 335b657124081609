"""Reads an index as the browser does, for questions of one term: which pages hold a row of tokens.

Written for clearness, from the description of the formats, and without the shortcuts of search.js:
it looks at every key of the row, so it also proves that each of them was written.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from generator.searching import keys
from generator.searching.bits import Reader as Bits
from generator.searching.folding import SEPARATOR, is_wide, question_row

SPACES_PER_PLACE = (4, 1, 1)


class Segment:
    def __init__(self, files: dict[str, bytes], entry: dict[str, Any], per_card: int) -> None:
        self.files, self.entry, self.per_card = files, entry, per_card
        self.spaces = [
            width * slots * factor
            for (width, slots, _), factor in zip(entry["layers"], SPACES_PER_PLACE, strict=True)
        ]
        self.owners = [self._owners(slots, several) for _, slots, several in entry["layers"]]
        self.kept: dict[tuple[str, str], list[list[int]]] = {}

    def _owners(self, slots: int, several: list[int]) -> list[int]:
        extra = dict(zip(several[::2], several[1::2], strict=True))
        owners = [page for page in range(self.entry["pages"]) for _ in range(extra.get(page, 1))]
        assert len(owners) == slots
        return owners

    def found(self, family: str, key: str) -> Bits | None:
        """A reader that stands at what a key has, or nothing."""
        rest_bits = 32 - self.entry["depths"]["tcnf".index(family)]
        hashed = keys.hashed(key)
        data = self.files[f"{self.entry['path']}/{family}{hashed >> rest_bits}.bin"]
        bits = Bits("".join(f"{byte:08b}" for byte in data))
        count = bits.gamma() - 1
        gap = bits.number(5) if count else 0
        last = -1
        for _ in range(count):
            last += 1 + bits.rice(gap)
            if last == hashed & ((1 << rest_bits) - 1):
                return bits
            if family == "f":
                bits.text()
            else:
                for space in self._spaces(family):
                    bits.rising(space)
        return None

    def _spaces(self, family: str) -> list[int]:
        if family == "c":
            return [self.entry["pages"]] * 3
        return self.spaces[:1] if family == "n" else self.spaces

    def rows(self, family: str, key: str) -> list[list[int]]:
        if (family, key) not in self.kept:
            bits = self.found(family, key)
            self.kept[family, key] = [
                bits.rising(space) if bits else [] for space in self._spaces(family)
            ]
        return self.kept[family, key]

    def words(self, letters: str) -> list[str]:
        bits = self.found("f", letters)
        return bits.text().split("\n") if bits else []

    def address(self, page: int) -> str:
        name = f"{self.entry['path']}/d{page // self.per_card}.json"
        address: str = json.loads(self.files[name])[page % self.per_card][0]
        return address

    def places_of_word(self, word: str, layer: int) -> set[int]:
        return {at // SPACES_PER_PLACE[layer] for at in self.rows("t", keys.word(word))[layer]}

    def places_of_part(self, word: str, first: bool, last: bool, layer: int) -> set[int]:
        """The places of words that a word of the question may be a part of."""
        candidates = {word}
        if len(word) > 1 and (first or last):
            candidates.update(self.words(word[:2]))
        elif first != last:
            candidates.update(self.words(f"{word}$" if first else f"^{word}"))
        places: set[int] = set()
        for each in candidates:
            is_part = word in each if first and last else False
            is_part |= (first and each.endswith(word)) or (last and each.startswith(word))
            if each == word or is_part:
                places |= self.places_of_word(each, layer)
        return places

    def pages(self, row: list[str]) -> set[int]:
        if not row:
            return set()
        if len(row) == 1 and (is_wide(row[0]) or len(row[0]) < 4):
            return set().union(*map(set, self.rows("c", row[0])))
        found: set[int] = set()
        for layer in range(3):
            places = [{place - at for place in here} for at, here in self._places(row, layer)]
            width = self.entry["layers"][layer][0]
            starts = set.intersection(*places)
            found |= {self.owners[layer][start // width] for start in starts}
        return found

    def _places(self, row: list[str], layer: int) -> Iterator[tuple[int, set[int]]]:
        """For each key of the row, where in it and where in the layer it stands."""
        last = len(row) - 1
        for at, token in enumerate(row):
            if token == SEPARATOR:
                continue
            if not is_wide(token):
                beside = [row[near] for near in (at - 1, at + 1) if 0 <= near <= last]
                is_letter = len(token) == 1 and at in (0, last)
                if not (is_letter and any(map(is_sign, beside))):
                    yield at, self.places_of_part(token, at == 0, at == last, layer)
            if at == last:
                return
            after = row[at + 1]
            if is_sign(token) or is_sign(after):
                apart = after == SEPARATOR
                key = keys.pair(token[-1], row[at + 1 + apart][0], apart=apart)
                places = self.rows("t", key)[layer]
                yield at, {place // SPACES_PER_PLACE[layer] for place in places}


def is_sign(token: str) -> bool:
    return token == SEPARATOR or is_wide(token)


class Reader:
    """The index of a site."""

    def __init__(self, files: dict[str, bytes]) -> None:
        entry = json.loads(files["index.json"])
        self.segments = [Segment(files, each, entry["cards"]) for each in entry["segments"]]

    def find(self, question: str) -> set[str]:
        """The addresses of the pages that hold the question as one term."""
        row = list(question_row(question).tokens)
        return {segment.address(page) for segment in self.segments for page in segment.pages(row)}
