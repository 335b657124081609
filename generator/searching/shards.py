"""Shards: the entries of one family of keys, spread over files by the hash of the key.

A shard is one row of bits: how many entries (gamma, plus one); a Rice parameter (five bits); then
the entries in the order of the rest of their hashes, each the gap from the one before it (Rice)
and what it holds, which tells by itself where it ends.
"""

from __future__ import annotations

from generator.searching import bits, keys

_DEEPEST = 15

# What the key of an entry takes, roughly.
_KEY_BITS = 18


def spread(entries: dict[int, str], wanted: int) -> list[bytes]:
    """The files of a family from hash → bits.

    There are 2 ** n of them, so many that one has `wanted` bytes or fewer on the average: a
    number that seldom changes. The first n bits of the hash are the number of the file.
    """
    size = (sum(map(len, entries.values())) + _KEY_BITS * len(entries)) // 8
    depth = min(_DEEPEST, max(0, (size - 1) // wanted).bit_length())
    rest_bits = keys.BITS - depth
    shards: list[list[int]] = [[] for _ in range(1 << depth)]
    for hashed in entries:
        shards[hashed >> rest_bits].append(hashed)
    return [_shard(sorted(shard), entries, rest_bits) for shard in shards]


def _shard(hashes: list[int], entries: dict[int, str], rest_bits: int) -> bytes:
    if not hashes:
        return bits.packed("1")
    count = len(hashes)
    gap = bits.parameter(count, 1 << rest_bits)
    before = [(hashes[0] >> rest_bits << rest_bits) - 1, *hashes]
    gaps = bits.rices([here - last - 1 for last, here in zip(before, hashes, strict=False)], gap)
    held = [code + entries[hashed] for code, hashed in zip(gaps, hashes, strict=True)]
    return bits.packed(f"{bits.gamma(count + 1)}{gap:05b}{''.join(held)}")
