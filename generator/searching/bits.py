"""Numbers as bits. Rows of rising numbers become Rice codes of their gaps: about ten bits each.

A Rice code of g ≥ 0 with parameter k: g >> k zeros, a one, the low k bits. The parameter is not
written: it follows from how many numbers there are and how large the last can be. Strings of
"0" and "1" are the fastest way that Python has to join bits, and codes are looked up in two
halves, which stay short.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from operator import sub

_LOW = 10
_WIDEST_KEPT = 64
_MASK = (1 << _LOW) - 1
_LOW_BITS = [f"{low:0{_LOW}b}" for low in range(1 << _LOW)]


class _Codes(dict[int, str]):
    """Number → its Rice code, made when first needed."""

    def __init__(self, parameter: int) -> None:
        self._parameter = parameter

    def __missing__(self, number: int) -> str:
        low = number & ((1 << self._parameter) - 1) | 1 << self._parameter
        width = (number >> self._parameter) + self._parameter + 1
        code = f"{low:0{width}b}"
        if width <= _WIDEST_KEPT:
            self[number] = code
        return code


class _Gaps(dict[int, str]):
    """Gap from 1 → the Rice code of one less."""

    def __init__(self, codes: _Codes) -> None:
        self._codes = codes

    def __missing__(self, gap: int) -> str:
        code = self[gap] = self._codes[gap - 1]
        return code


_CODES = [_Codes(parameter) for parameter in range(33)]
_GAPS = [_Gaps(codes) for codes in _CODES[: _LOW + 1]]


def rice(number: int, parameter: int) -> str:
    """The Rice code of a number from 0."""
    if parameter <= _LOW:
        return _CODES[parameter][number]
    return _CODES[parameter - _LOW][number >> _LOW] + _LOW_BITS[number & _MASK]


def rices(numbers: Sequence[int], parameter: int) -> list[str]:
    """The Rice codes of several numbers."""
    if parameter <= _LOW:
        return list(map(_CODES[parameter].__getitem__, numbers))
    high, low = _CODES[parameter - _LOW], _LOW_BITS
    return [high[number >> _LOW] + low[number & _MASK] for number in numbers]


def gamma(number: int) -> str:
    """The Elias gamma code of a number from 1."""
    return f"{number:0{2 * number.bit_length() - 1}b}"


@lru_cache(maxsize=1 << 12)
def parameter(count: int, space: int) -> int:
    """The Rice parameter for this many numbers below `space`."""
    return max(0, (space * 11 // (16 * count)).bit_length() - 1)


def rising(numbers: Sequence[int], space: int) -> str:
    """How many, then the gaps (the first from −1, all less one), of rising numbers < `space`."""
    count = len(numbers)
    if not count:
        return "1"
    k = parameter(count, space)
    first = rice(numbers[0], k)
    if count == 1:
        return "010" + first
    gaps = map(sub, numbers[1:], numbers)
    if k <= _LOW:
        codes = map(_GAPS[k].__getitem__, gaps)
        return gamma(count + 1) + first + "".join(codes)
    return gamma(count + 1) + first + "".join(rices([gap - 1 for gap in gaps], k))


def packed(bits: str) -> bytes:
    """The bits as bytes, filled up with zeros."""
    size = (len(bits) + 7) // 8
    return int(bits.ljust(size * 8, "0") or "0", 2).to_bytes(size, "big")


def text(words: str) -> str:
    """A text that is not empty: the number of its bytes in UTF-8 (gamma), and these."""
    data = words.encode()
    return f"{gamma(len(data))}{int.from_bytes(data, 'big'):0{len(data) * 8}b}"


class Reader:
    """Reads what the functions above have written."""

    def __init__(self, bits: str, at: int = 0) -> None:
        self._bits = bits
        self.at = at

    def number(self, size: int) -> int:
        """The next bits as a number."""
        self.at += size
        return int(self._bits[self.at - size : self.at] or "0", 2)

    def rice(self, parameter: int) -> int:
        """A Rice code."""
        one = self._bits.index("1", self.at)
        high = one - self.at
        self.at = one + 1
        return high << parameter | self.number(parameter)

    def gamma(self) -> int:
        """An Elias gamma code."""
        zeros = self._bits.index("1", self.at) - self.at
        self.at += zeros
        return self.number(zeros + 1)

    def text(self) -> str:
        """A text."""
        return bytes(self.number(8) for _ in range(self.gamma())).decode()

    def rising(self, space: int) -> list[int]:
        """A row of rising numbers."""
        count = self.gamma() - 1
        numbers = []
        last = -1
        for _ in range(count):
            last += 1 + self.rice(parameter(count, space))
            numbers.append(last)
        return numbers
