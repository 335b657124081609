"""A quote laid over a passage so that as little as possible differs.

Words, single Han characters and single marks are compared as wholes, so that what differs reads
as a person would say it; then what both sides share at the ends of the difference is taken off.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.evidence.characters import HAN_IDEOGRAPHS

_TOKEN = re.compile(rf"[{HAN_IDEOGRAPHS}]|[^\W{HAN_IDEOGRAPHS}]+|.", re.DOTALL)
_SWAP, _ONLY_IN_QUOTE, _ONLY_IN_PASSAGE = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Alignment:
    """The best place of a quote in a window of text, offsets in the window.

    `cost` counts characters that differ. The first difference is the window's `place` to
    `place_end` against the quote's `index` to `index_end`; all are None if nothing differs.
    """

    cost: int
    start: int
    end: int
    difference: tuple[int, int, int, int] | None


@dataclass(frozen=True, slots=True)
class _Step:
    """One step on the best way: a stretch of the window against a stretch of the quote."""

    place: int
    place_end: int
    index: int
    index_end: int
    same: bool


@dataclass(frozen=True, slots=True)
class _Swap:
    """What it costs to have one token for another, and which part of the other is meant."""

    cost: int
    start: int
    end: int


def align(window: str, quote: str) -> Alignment:
    """Place a quote in a window. The work grows with the product of the two: keep both short."""
    tokens, wanted = _tokens(window), _tokens(quote)
    moves: list[bytearray] = []
    swaps: list[Sequence[_Swap]] = []
    costs = [0] * (len(tokens) + 1)  # the quote may begin anywhere in the window
    for row, token in enumerate(wanted):
        swaps.append(_row_of_swaps(token, tokens, row == 0, row == len(wanted) - 1))
        costs, move = _row(len(token), [len(other) for other in tokens], costs, swaps[-1])
        moves.append(move)
    column = min(
        range(len(costs)), key=lambda place: (costs[place], moves[-1][place] != _SWAP, place)
    )
    steps = _way_back(tokens, wanted, moves, swaps, column)
    start, end = steps[0].place, steps[-1].place_end
    return Alignment(costs[column], start, end, _first_difference(window, quote, steps))


def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(text)


def _row(
    length: int, lengths: Sequence[int], above: Sequence[int], swaps: Sequence[_Swap]
) -> tuple[list[int], bytearray]:
    """Return the costs of one more token of the quote, by column, and the moves they come from."""
    left = above[0] + length
    costs, moves = [left], bytearray([_ONLY_IN_QUOTE])
    for column, swap in enumerate(swaps):
        best, move = above[column] + swap.cost, _SWAP
        if above[column + 1] + length < best:
            best, move = above[column + 1] + length, _ONLY_IN_QUOTE
        if left + lengths[column] < best:
            best, move = left + lengths[column], _ONLY_IN_PASSAGE
        left = best
        costs.append(best)
        moves.append(move)
    return costs, moves


def _row_of_swaps(token: str, others: Sequence[str], first: bool, last: bool) -> list[_Swap]:
    known = {other: _swap(token, other, first, last) for other in set(others)}
    return [known[other] for other in others]


def _swap(token: str, other: str, first: bool, last: bool) -> _Swap:
    """Compare two tokens; a quote's outermost ones may be parts of words."""
    best = _Swap(_distance(token, other), 0, len(other))
    spare = len(other) - len(token)
    if best.cost == 0 or spare <= 0 or not (first or last):
        return best
    starts = range(spare + 1) if first and last else (spare if first else 0,)
    for start in starts:
        cost = _distance(token, other[start : start + len(token)])
        if cost < best.cost:
            best = _Swap(cost, start, start + len(token))
    return best


def _distance(one: str, other: str) -> int:
    """Return how many characters differ between what two tokens share at both ends."""
    if one == other:
        return 0
    before, after = shared_ends(one, other)
    return max(len(one), len(other)) - before - after


def shared_ends(one: str, other: str) -> tuple[int, int]:
    """Return how many characters two texts share at the beginning, and then at the end."""
    shorter = min(len(one), len(other))
    before = 0
    while before < shorter and one[before] == other[before]:
        before += 1
    after = 0
    while after < shorter - before and one[-1 - after] == other[-1 - after]:
        after += 1
    return before, after


def _way_back(
    tokens: Sequence[str],
    wanted: Sequence[str],
    moves: Sequence[bytearray],
    swaps: Sequence[Sequence[_Swap]],
    column: int,
) -> list[_Step]:
    """Follow the moves from the end of the quote to its beginning; return the steps in order."""
    row = len(wanted)
    place = sum(map(len, tokens[:column]))
    index = sum(map(len, wanted))
    steps: list[_Step] = []
    while row:
        move = moves[row - 1][column]
        token = wanted[row - 1]
        begins = index if move == _ONLY_IN_PASSAGE else index - len(token)
        if move == _ONLY_IN_QUOTE:
            steps.append(_Step(place, place, begins, index, same=False))
        else:
            column -= 1
            bottom = place - len(tokens[column])
            swap = swaps[row - 1][column] if move == _SWAP else _Swap(1, 0, len(tokens[column]))
            piece = (bottom + swap.start, bottom + swap.end)
            steps.append(_Step(*piece, begins, index, same=swap.cost == 0))
            place = bottom
        row -= move != _ONLY_IN_PASSAGE
        index = begins
    return steps[::-1]


def _first_difference(
    window: str, quote: str, steps: Sequence[_Step]
) -> tuple[int, int, int, int] | None:
    first = next((number for number, step in enumerate(steps) if not step.same), None)
    if first is None:
        return None
    last = first
    for number in range(first + 1, len(steps)):
        step = steps[number]
        if not step.same:
            last = number
        elif quote[step.index : step.index_end] != " ":
            break  # a blank between two differing words does not end the difference
    place, place_end = steps[first].place, steps[last].place_end
    index, index_end = steps[first].index, steps[last].index_end
    before, after = shared_ends(window[place:place_end], quote[index:index_end])
    return place + before, place_end - after, index + before, index_end - after
