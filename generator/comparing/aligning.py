"""Which items of two lists are the same: an item put in front makes no other one a new one."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from generator.comparing.leaves import key_of, likeness, pairs_of
from generator.records.model import Model

# Items that have less in common are two different ones; more is asked where the place differs.
_ALIKE, _MOVED = 0.4, 0.8
# A gap in which more pairs would have to be looked at is told item by item.
_MOST_PAIRS = 4000


class Aligned(NamedTuple):
    """An item of two lists: its place before and now, ``None`` where it is not there.

    ``moved``: it stands elsewhere among the items that both lists have.
    """

    before: int | None
    after: int | None
    moved: bool = False


def aligned(before: Sequence[object], after: Sequence[object]) -> list[Aligned]:
    """Every item once, in the order of the list as it is now; removed ones where they stood."""
    keys, now = [key_of(row) for row in before], [key_of(row) for row in after]
    pairs: list[Aligned] = []
    lost: list[int] = []
    new: list[int] = []
    for tag, start, end, from_, to in SequenceMatcher(None, keys, now, False).get_opcodes():
        if tag == "equal":
            pairs += map(Aligned, range(start, end), range(from_, to))
            continue
        same = _alike(before, after, range(start, end), range(from_, to))
        pairs += (Aligned(one, other) for one, other in same)
        lost += sorted(set(range(start, end)) - {one for one, _ in same})
        new += sorted(set(range(from_, to)) - {other for _, other in same})
    moved = _equal_ones(keys, now, lost, new)
    moved |= _moved_ones(before, after, set(lost) - moved.keys(), set(new) - set(moved.values()))
    pairs += (Aligned(one, other, True) for one, other in moved.items())
    pairs += (Aligned(one, None) for one in lost if one not in moved)
    taken = set(moved.values())
    pairs += (Aligned(None, other) for other in new if other not in taken)
    return sorted(pairs, key=lambda row: _place(row, pairs))


def _place(row: Aligned, pairs: Sequence[Aligned]) -> tuple[int, int]:
    """Where an item is told: at its place now, or behind the item that it stood behind."""
    if row.after is not None:
        return row.after, 1
    stood = row.before or 0
    ahead = [
        (one.before, one.after)
        for one in pairs
        if one.before is not None and one.after is not None and not one.moved and one.before < stood
    ]
    return (max(ahead)[1], 2 + stood) if ahead else (-1, stood)


def _alike(
    before: Sequence[object], after: Sequence[object], old: range, new: range
) -> list[tuple[int, int]]:
    """Pairs of items that are the same one, changed, in the order of both lists."""
    if not old or not new:
        return []
    if not isinstance(before[old[0]], Model):
        # Of single values, as many as there were: each took the place of another.
        return list(zip(old, new, strict=True)) if len(old) == len(new) else []
    if len(old) * len(new) > _MOST_PAIRS:
        return _by_id(before, after, old, new)
    scores = _scores(before, after, old, new)
    # best[i][j]: how much the items from i and j on have in common, paired as well as can be.
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in reversed(range(len(old))):
        for j in reversed(range(len(new))):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], scores[i][j] + best[i + 1][j + 1])
    pairs, i, j = [], 0, 0
    while i < len(old) and j < len(new):
        if scores[i][j] and best[i][j] == scores[i][j] + best[i + 1][j + 1]:
            pairs.append((old[i], new[j]))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return pairs


def _scores(
    before: Sequence[object], after: Sequence[object], old: Iterable[int], new: Iterable[int]
) -> list[list[float]]:
    """How much each two items have in common; nothing where they are two different ones."""
    counted = [_counted(after[other]) for other in new]
    ids = [_id(after[other]) for other in new]
    rows = []
    for one in old:
        own, id_ = _counted(before[one]), _id(before[one])
        scores = []
        for other, other_id in zip(counted, ids, strict=True):
            score = likeness(own, other)
            same = id_ is not None and id_ == other_id
            scores.append(1 + score if same else score if score >= _ALIKE else 0.0)
        rows.append(scores)
    return rows


def _counted(value: object) -> "Counter[str]":
    return pairs_of(value) if isinstance(value, Model) else Counter()


def _id(value: object) -> str | None:
    """The name that an item has within its record, if it has one."""
    found = getattr(value, "id", None)
    return found if isinstance(found, str) else None


def _by_id(
    before: Sequence[object], after: Sequence[object], old: range, new: range
) -> list[tuple[int, int]]:
    """Pairs with the same id, in the order of both lists."""
    places = {_id(after[other]): other for other in reversed(new)}
    pairs: list[tuple[int, int]] = []
    for one in old:
        other = places.get(_id(before[one])) if _id(before[one]) is not None else None
        if other is not None and (not pairs or other > pairs[-1][1]):
            pairs.append((one, other))
    return pairs


def _equal_ones(
    keys: Sequence[bytes], now: Sequence[bytes], lost: Iterable[int], new: Iterable[int]
) -> dict[int, int]:
    """Items that are what they were, elsewhere."""
    places: dict[bytes, list[int]] = defaultdict(list)
    for other in new:
        places[now[other]].append(other)
    return {one: places[keys[one]].pop(0) for one in lost if places.get(keys[one])}


def _moved_ones(
    before: Sequence[object], after: Sequence[object], lost: Iterable[int], new: Iterable[int]
) -> dict[int, int]:
    """Items that stand elsewhere and are changed a little, or have the same id."""
    old, left = sorted(lost), sorted(new)
    if not old or not left or len(old) * len(left) > _MOST_PAIRS:
        return {}
    rows = zip(old, _scores(before, after, old, left), strict=True)
    found = sorted(
        (-score, one, other)
        for one, scores in rows
        for other, score in zip(left, scores, strict=True)
        if score >= _MOVED
    )
    moved: dict[int, int] = {}
    for _, one, other in found:
        if one not in moved and other not in moved.values():
            moved[one] = other
    return moved
