"""Reads an index as the browser does, for questions of one term: which pages hold a row of tokens.

Written for clearness, from the description of the formats, and without the shortcuts of search.js:
it looks at every key of the row, so it also proves that each of them was written.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from generator.searching import keys
from generator.searching.block import FORMS
from generator.searching.folding import SEPARATOR, is_wide
from generator.searching.parts import FAMILIES
from generator.searching.postings import Form
from tests.unit.searching.rows import question_row


class Place(NamedTuple):
    """A place on a page; `ends` says whether a name begins (2) and ends (1) there."""

    page: int
    place: int = 0
    ends: int = 0
    beside: int = 0


class Bits:
    """Reads numbers from bits."""

    def __init__(self, data: bytes) -> None:
        self.bits = "".join(f"{byte:08b}" for byte in data)
        self.at = 0

    def number(self, size: int) -> int:
        self.at += size
        return int(self.bits[self.at - size : self.at] or "0", 2)

    def golomb(self, parameter: int) -> int:
        zeros = self.bits.index("1", self.at) - self.at
        self.at += zeros
        return self.number(zeros + 1 + parameter) - (1 << parameter)


def read_keys(data: bytes, form: Form, space: int, rest: int) -> dict[int, list[list[Place]]]:
    """What a shard of a block holds: the rest of a key's hash → its places in each layer."""
    found: dict[int, list[list[Place]]] = {}
    if not data:
        return found
    bits = Bits(data)
    count = bits.golomb(0)
    last = -1
    for _ in range(count):
        last += 1 + bits.golomb(max(rest - count.bit_length(), 0))
        found[last] = [_row(bits, form, layer, space) for layer in range(form.layers)]
    assert len(bits.bits) - bits.at < 8
    assert "1" not in bits.bits[bits.at :]
    return found


def _row(bits: Bits, form: Form, layer: int, space: int) -> list[Place]:
    row: list[Place] = []
    count = bits.golomb(0)
    page = -1
    for _ in range(count):
        page += 1 + bits.golomb(max((space // count).bit_length() - 2, 0))
        if not form.first:
            row.append(Place(page))
            continue
        place, parameter, more = -1, form.first[layer], 1
        while more:
            place += 1 + bits.golomb(parameter)
            parameter = form.further[layer]
            ends = 0 if layer else bits.number(2)
            row.append(Place(page, place, ends, bits.number(form.beside)))
            more = bits.number(1)
    return row


class Reader:
    """The index of a site."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.files = files
        self.entry = json.loads(files["index.json"])
        self.blocks = len(self.entry["blocks"]) // 4
        self.space = self.entry["room"] * len(self.entry["languages"])

    def shard(self, family: str, key: str) -> tuple[bytes, int, int]:
        """The file that a key belongs to; the bits and the value of the rest of the key's hash."""
        tags = self.entry["shards"][family]
        depth = (len(tags) // 4 - 1).bit_length()
        whole = keys.number(family, key)
        number = whole >> keys.BITS - depth
        tag = tags[4 * number : 4 * number + 4]
        end = "txt" if family == "f" else "bin"
        rest = whole & (1 << keys.BITS - depth) - 1
        return self.files[f"{family}/{number:x}-{tag}.{end}"], keys.BITS - depth, rest

    def rows(self, family: str, key: str) -> list[list[Place]]:
        """The places of a key in each layer, with the numbers of pages in the whole site."""
        data, rest_bits, rest = self.shard(family, key)
        sizes: list[int] = []
        at = 0
        while len(sizes) < self.blocks:
            size = shift = 0
            while data[at] & 128:
                size |= (data[at] & 127) << shift
                shift += 7
                at += 1
            sizes.append(size | data[at] << shift)
            at += 1
        form = FORMS[FAMILIES.index(family)]
        found: list[list[Place]] = [[] for _ in range(form.layers)]
        for block, size in enumerate(sizes):
            part = data[at : at + size]
            at += size
            in_block = read_keys(part, form, self.space, rest_bits).get(rest, ())
            for row, some in zip(found, in_block, strict=False):
                row += [each._replace(page=block * self.space + each.page) for each in some]
        assert at == len(data)
        return found

    def words(self, letters: str) -> list[str]:
        lines = self.shard("f", letters)[0].decode().splitlines()
        return [
            word for line in lines if line.split(" ")[0] == letters for word in line.split(" ")[1:]
        ]

    def address(self, page: int) -> str:
        block, number = divmod(page, self.space)
        name = f"cards/{block:x}/{number // self.entry['together']:x}.json"
        [address] = [card[0] for at, card in json.loads(self.files[name]) if at == number]
        return str(address)

    def _places(self, row: list[str], layer: int) -> Iterator[set[tuple[int, int]]]:
        """For each key of the row, where the row would begin in the layer if that key is right."""
        last = len(row) - 1
        for at, token in enumerate(row):
            if token == SEPARATOR:
                continue
            if not is_wide(token):
                beside = [row[near] for near in (at - 1, at + 1) if 0 <= near <= last]
                is_letter = len(token) == 1 and at in (0, last)
                if not (is_letter and any(map(is_sign, beside))):
                    yield shifted(self._parts(token, at == 0, at == last, layer), at)
            if at == last:
                return
            after = row[at + 1]
            if is_sign(token) or is_sign(after):
                apart = after == SEPARATOR
                key = token[-1] + "|" * apart + row[at + 1 + apart][0]
                yield shifted(self.rows("t", key)[layer], at)

    def _parts(self, word: str, first: bool, last: bool, layer: int) -> set[Place]:
        """The places of words that a word of the question may be a part of."""
        candidates = {word}
        if len(word) > 1 and (first or last):
            candidates.update(self.words(word[:2]))
        elif first != last:
            candidates.update(self.words(f"{word}$" if first else f"^{word}"))
        places: set[Place] = set()
        for each in candidates:
            is_part = word in each if first and last else False
            is_part |= (first and each.endswith(word)) or (last and each.startswith(word))
            if each == word or is_part:
                places.update(self.rows("w", each)[layer])
        return places

    def find(self, question: str) -> set[str]:
        """The addresses of the pages that hold the question as one term."""
        row = list(question_row(question).tokens)
        if not row or not self.blocks:
            return set()
        pages: set[int] = set()
        if len(row) == 1 and (is_wide(row[0]) or len(row[0]) < 4):
            pages = {each.page for layer in self.rows("c", row[0]) for each in layer}
        else:
            for layer in range(3):
                starts = set.intersection(*self._places(row, layer))
                pages |= {page for page, _ in starts}
        return {self.address(page) for page in pages}


def shifted(places: Iterable[Place], by: int) -> set[tuple[int, int]]:
    """Where something begins that has these places so many tokens after its beginning."""
    return {(each.page, each.place - by) for each in places}


def is_sign(token: str) -> bool:
    return token == SEPARATOR or is_wide(token)
