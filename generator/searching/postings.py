"""Postings as bits: for each key, on which pages it stands, and where.

A shard holds, in the order of their hashes, the keys of a family whose hashes begin alike: how
many there are (gamma, one more), then for each

- the gap between its hash and the one before it, from -1, less one (parameter: `key_parameter`);
- for each layer how many pages there are (gamma, one more), and for each page
  - the gap between its number and the one before it, from -1, less one (`page_parameter`);
  - each place on it: the gap from the one before, from -1, less one (`Form.first` for the first
    one, else `Form.further`); in the layer of names two bits, whether a name begins there, and
    ends there; what `Form.beside` says; one bit, whether another place follows.

All numbers are exponential Golomb codes (`codes.py`); gamma is the one with the parameter 0, less
one. A shard without keys has no bits at all.
"""

from __future__ import annotations

from typing import NamedTuple

from generator.searching.arrays import Bools, Ints, changes, np
from generator.searching.codes import Codes, bit_lengths, gamma, golomb, write
from generator.searching.hashing import stirred
from generator.searching.keys import BITS


class Form(NamedTuple):
    """What the postings of a family hold: how many layers, and, with places, two parameters each.

    Without parameters they are pages only. The first layer is that of names. `beside` is how many
    bits tell what stands beside a place.
    """

    layers: int
    first: tuple[int, ...] = ()
    further: tuple[int, ...] = ()
    beside: int = 0


class Postings(NamedTuple):
    """Arrays that go together, in rising order of hash, layer, page and place.

    `ends` says whether a name begins (2) and ends (1) there; it counts in the first layer only.
    Without places there is one posting a page.
    """

    hashes: Ints
    layers: Ints
    pages: Ints
    places: Ints
    ends: Ints
    beside: Ints


def key_parameter(keys: Ints, rest: int) -> Ints:
    """The parameter for the gaps of so many hashes below 2 ** rest."""
    return np.maximum(rest - bit_lengths(keys), 0)


def page_parameter(pages: Ints, space: int) -> Ints:
    """The parameter for the gaps of so many pages below `space`."""
    return np.maximum(bit_lengths(space // pages) - 2, 0)


class Shards(NamedTuple):
    """The shards of a family one after the other, how many bytes each has, and their digests.

    A digest is `parts.DIGEST` bytes that depend on all postings of the shard.
    """

    data: bytes
    sizes: Ints
    digests: bytes


def shards(postings: Postings, form: Form, space: int, depth: int) -> Shards:
    """Write 2 ** depth shards; `space` is one more than the largest number of a page."""
    hashes, layers, pages = postings[:3]
    size = np.zeros(1 << depth, np.int64)
    digests = np.zeros(1 << depth, np.uint64)
    if not len(hashes):
        return Shards(b"", size, digests.tobytes())
    new_key = changes(hashes)
    new_row = new_key | changes(layers)
    new_page = new_row | changes(pages)
    last_in_key = np.append(new_key[1:], True)
    last_in_page = np.append(new_page[1:], True)
    # What stands before the places of a page, and before the first page of a key. Without places
    # there is a page at each, which needs no copies.
    at_page = np.flatnonzero(new_page) if form.first else slice(None)
    at_key = np.flatnonzero(new_key)
    heads = _pages(postings, at_page, new_row[at_page], new_key[at_page], space)
    counts = np.bincount(hashes[at_key] >> BITS - depth, minlength=1 << depth)
    gaps = _keys(hashes[at_key], counts, BITS - depth)
    tails = _places(postings, form, new_page, last_in_page)
    # After the last page of a key, a single bit for each layer that is left.
    missing = form.layers - 1 - layers[last_in_key]
    tails.values[last_in_key] = (tails.values[last_in_key] + 1 << missing) - 1
    tails.lengths[last_in_key] += missing
    # Where all of these begin: within the bits of everything, then within bytes of their shard.
    sizes = tails.lengths.copy()
    sizes[at_page] += heads.lengths
    sizes[at_key] += gaps.lengths
    ends = np.concatenate(([0], np.cumsum(sizes)))
    filled = counts > 0
    first_keys = (np.cumsum(counts) - counts)[filled]
    shard_starts = ends[at_key[first_keys]]
    totals = gamma(counts[filled] + 1)
    bits = np.diff(np.append(shard_starts, ends[-1])) + totals.lengths
    size[filled] = (bits + 7) // 8
    bytes_before = (np.cumsum(size) - size)[filled]
    per_posting = np.diff(np.append(at_key[first_keys], len(hashes)))
    offsets = ends[:-1] + np.repeat(bytes_before * 8 + totals.lengths - shard_starts, per_posting)
    words = np.zeros(int(size.sum()) // 8 + 2, np.uint64)
    write(words, bytes_before * 8, totals)
    write(words, offsets[at_key], gaps)
    offsets[at_key] += gaps.lengths
    write(words, offsets[at_page], heads)
    offsets[at_page] += heads.lengths
    some = np.flatnonzero(tails.lengths)
    write(words, offsets[some], Codes(tails.values[some], tails.lengths[some]))
    # The other columns are zeros where there are pages only.
    telling = postings if form.first else postings[:3]
    digests[filled] = np.add.reduceat(stirred(*telling), at_key[first_keys])
    return Shards(words.astype(">u8").tobytes()[: int(size.sum())], size, digests.tobytes())


def _keys(hashes: Ints, counts: Ints, rest: int) -> Codes:
    low = hashes & (1 << rest) - 1
    before = np.concatenate(([-1], low[:-1]))
    before[(np.cumsum(counts) - counts)[counts > 0]] = -1
    return golomb(low - before - 1, np.repeat(key_parameter(counts, rest), counts))


def _pages(
    postings: Postings, at: Ints | slice, new_row: Bools, new_key: Bools, space: int
) -> Codes:
    """For each page its gap, before the first one of a row their number, and earlier rows."""
    layers, pages = postings.layers[at], postings.pages[at]
    rows = np.flatnonzero(new_row)
    counts = np.diff(np.append(rows, len(pages)))
    before = np.concatenate(([-1], pages[:-1]))
    before[rows] = -1
    parameters = np.repeat(page_parameter(counts, space), counts)
    codes = golomb(pages - before - 1, parameters)
    # A row of no pages is a single one.
    earlier = np.concatenate(([-1], layers[rows][:-1]))
    earlier[new_key[rows]] = -1
    missing = layers[rows] - earlier - 1
    totals = gamma(counts + 1)
    totals = Codes(totals.values | (1 << missing) - 1 << totals.lengths, totals.lengths + missing)
    with_totals = Codes(codes.values[rows], codes.lengths[rows]).after(totals)
    codes.values[rows], codes.lengths[rows] = with_totals
    return codes


def _places(postings: Postings, form: Form, new_page: Bools, last_in_page: Bools) -> Codes:
    _, layers, _, places, ends, beside = postings
    if not form.first:
        return Codes(np.zeros_like(layers), np.zeros_like(layers))
    before = np.concatenate(([-1], places[:-1]))
    before[new_page] = -1
    first, further = np.array(form.first), np.array(form.further)
    codes = golomb(places - before - 1, np.where(new_page, first[layers], further[layers]))
    flagged = np.flatnonzero(layers == 0)
    codes.values[flagged] = codes.values[flagged] << 2 | ends[flagged]
    codes.lengths[flagged] += 2
    if form.beside:
        codes = Codes(codes.values << form.beside | beside, codes.lengths + form.beside)
    return Codes(codes.values << 1 | ~last_in_page, codes.lengths + 1)
