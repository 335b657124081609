"""The marks of this site for brands: SVG from a small grammar.

A mark stands on a field of 64 × 64. It has two inks, by class: ``a`` (and ``la`` for lines) takes
the colour of the text, ``b`` the second ink of the page. Holes are cut, never painted over. No
form rests on a detail thinner than three units, so that a mark is legible at 16 pixels.
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
# One stroke of a broad brush: pressed down at the left, lifted at the right, where the bristles
# part and leave dry slits; below it a seal, cut by hand and so not quite square.
_STROKE = (
    "M0.9 30.1Q1.5 23 4.1 20.2Q6.8 17.5 12 16.6Q17.2 15.7 21.9 15Q26.5 14.4 30.7 14.1"
    "Q34.9 13.8 38.8 13.3Q42.7 12.9 54.8 7.4L56.3 10.7L49.9 14.7L53.6 13.2L56.4 15L48.8 19"
    "L61.5 12.2L62 15.8L52.8 21.5L58 19.3L60.5 20L51.6 24.8L63.5 18.4L61.2 22.9"
    "Q46.3 29 41.1 29.6Q35.8 30.3 31.5 30.3Q27.2 30.3 23.9 30.6Q20.6 30.8 19 32.7"
    "Q17.4 34.5 16.2 35Q14.9 35.5 10.6 35.5L0.9 30.1zM26.2 20.1Q35.2 18.8 44.6 18.5"
    "Q35.3 20.7 26.2 20.1zM30.8 25.1Q39.2 23.9 48.6 22.9Q39.4 25.6 30.8 25.1z"
)
_SEAL = "M39.5 41.5l17.5-.7.5 17.5-17.5.5z"
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
    seal = f'<path class="b" d="{_SEAL}"/>'
    return f'<path class="a" fill-rule="evenodd" d="{_STROKE}"/>{seal}'


def _nodes() -> str:
    discs = "".join(f'<circle cx="{x}" cy="{y}" r="{r}"/>' for x, y, r in _DISCS)
    lines = f'<path class="la" stroke-width="3.5" d="{_LINES}"/>'
    return f'{lines}<g class="a">{discs}</g><path class="b" d="M42 5h18v18H42z"/>'


def _monogram(letters: str) -> str:
    """One or two letters in a frame; Han and Latin have lines of their own, so as to be centred."""
    han = any(mark > "\u2e80" for mark in letters)
    pair = len(letters) > 1
    line = (41 if pair else 47) if han else (43 if pair else 46)
    kind = "b two" if pair else "b"
    frame = '<path class="la" stroke-width="3" d="M5 5h54v54h-54z"/>'
    return f'{frame}<text class="{kind}" x="32" y="{line}">{escape(letters)}</text>'


_PATTERNS = {"seeds": _seeds, "stroke": _stroke, "nodes": _nodes}
