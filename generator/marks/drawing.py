"""The marks of this site for brands: SVG from a small grammar.

A mark stands on a field of 64 × 64. It has two inks, by class: ``a`` (and ``la`` for lines) takes
the colour of the text, ``b`` the second ink of the page. Holes are cut, never painted over, and
nothing is thinner than three units, so that a mark is legible at 16 pixels.
"""

from html import escape

# A fruit with a crown of three points, opened as a lens that shows its seeds.
_FRUIT = (
    "M21.5 3l6 6.500L32 2l4.500 7.500 6-6.500-1.500 9.500A25 25 0 1 1 23 12.500zM32"
    " 18c9 5 13 12 13 19s-5 15-13 20c-8-5-13-13-13-20s4-14 13-19z"
)
_SEEDS = (
    (32, 25),
    (28.2, 32.5),
    (35.8, 32.5),
    (24.4, 40),
    (32, 40),
    (39.6, 40),
    (28.2, 47.5),
    (35.8, 47.5),
)
# One stroke of a broad brush with a dry slit along its tail.
_STROKE = (
    "M8.5 44.1Q10.9 38.2 12.5 35.7Q14.2 33.2 16 31.2Q17.7 29.1 19.3 27.3Q20.9 25.6"
    " 22.2 24Q23.6 22.5 25.1 21.4Q26.6 20.3 28.1 19.6Q29.6 19 31.1 18.6Q32.5 18.1"
    " 33.9 17.8Q35.3 17.5 36.9 17.2Q38.5 17 40.4 17Q42.2 17 44.3 17.6Q46.3 18.2 49"
    " 18.5Q51.6 18.9 54.5 19.8L57.4 20.8L58.6 19.2Q54.3 14.3 52.1 12.2Q49.9 10 47.3"
    " 8.9Q44.7 7.9 42.1 7.1Q39.5 6.3 36.8 6.1Q34.2 5.8 31.6 6.3Q29 6.7 26.7 7.9Q24.4"
    " 9 22.4 10.7Q20.3 12.3 18.6 14.2Q16.8 16.1 15.2 18.2Q13.6 20.4 12.4 22.9Q11.2"
    " 25.5 10.6 28.4Q9.9 31.3 9.4 34.4Q8.9 37.5 8.2 40.7L7.5 43.9zM30 16.6Q34.9 15.5"
    " 37.2 15.4Q39.5 15.3 41.7 15.4Q43.9 15.5 46.1 16Q48.3 16.6 50.6 17.5Q52.9 18.5"
    " 55.3 19.9L57.7 21.4L58.3 20.6Q53.4 17.5 51.1 16.4Q48.7 15.3 46.4 14.7Q44.1 14.1"
    " 41.8 14Q39.5 13.9 37.1 14.3Q34.8 14.8 32.4 15.6L30 16.4z"
)
_LINES = "M9 53L22 31L38 41L51 14M22 31L11 14M38 41L55 52"
_DISCS = ((9, 53, 5), (22, 31, 6.5), (38, 41, 6.5), (11, 14, 4.5), (55, 52, 4.5))


def mark(pattern: str, letters: str, label: str = "") -> str:
    """The mark as an ``svg`` element of one line.

    ``pattern`` is a value of a brand's ``mark.pattern``; ``letters`` fill the monogram. Without
    a ``label`` the mark is hidden from screen readers, as it is beside its own name.
    """
    named = f'role="img" aria-label="{escape(label)}"' if label else 'aria-hidden="true"'
    drawn = _PATTERNS[pattern]() if pattern in _PATTERNS else _monogram(letters)
    return f'<svg class="mark" viewBox="0 0 64 64" {named}>{drawn}</svg>'


def _seeds() -> str:
    seeds = "".join(f'<ellipse cx="{x}" cy="{y}" rx="3.1" ry="3.9"/>' for x, y in _SEEDS)
    return f'<path class="a" fill-rule="evenodd" d="{_FRUIT}"/><g class="b">{seeds}</g>'


def _stroke() -> str:
    seal = '<path class="b" d="M38 36h18v18H38z"/>'
    return f'<path class="a" fill-rule="evenodd" d="{_STROKE}"/>{seal}'


def _nodes() -> str:
    discs = "".join(f'<circle cx="{x}" cy="{y}" r="{r}"/>' for x, y, r in _DISCS)
    lines = f'<path class="la" stroke-width="3.5" d="{_LINES}"/>'
    return f'{lines}<g class="a">{discs}</g><path class="b" d="M42 5h18v18H42z"/>'


def _monogram(letters: str) -> str:
    frame = '<path class="la" stroke-width="3" d="M5 5h54v54h-54z"/>'
    return f'{frame}<text class="b" x="32" y="46">{escape(letters)}</text>'


_PATTERNS = {"seeds": _seeds, "stroke": _stroke, "nodes": _nodes}
