"""A bar chart as SVG: seconds of each contender, one group of bars for each size."""

from collections.abc import Sequence
from html import escape

_LABEL, _BAR, _VALUE, _ROW, _HEAD = 390, 380, 90, 24, 40
_STYLE = (
    "text{font:13px system-ui,sans-serif;fill:#1d2433}.h{font-weight:600}"
    ".b{fill:#8a97ad}.u{fill:#b3261e}"
    "@media(prefers-color-scheme:dark){text{fill:#e6e9f0}.b{fill:#7482a0}.u{fill:#ff8a80}}"
)


def chart(title: str, groups: Sequence[tuple[str, Sequence[tuple[str, float, bool]]]]) -> str:
    """The chart of groups (heading, rows); a row is (label, seconds, whether it is ours).

    Each group has a scale of its own, whose longest bar fills the width.
    """
    body: list[str] = []
    top = 0
    for heading, rows in groups:
        body.append(f'<text class="h" x="0" y="{top + 24}">{escape(heading)}</text>')
        top += _HEAD
        longest = max(seconds for _, seconds, _ in rows)
        for label, seconds, ours in rows:
            width = max(1, round(_BAR * seconds / longest))
            kind = "u" if ours else "b"
            body += [
                f'<text x="0" y="{top + 15}">{escape(label)}</text>',
                f'<rect class="{kind}" x="{_LABEL}" y="{top + 3}" width="{width}" height="15"/>',
                f'<text x="{_LABEL + width + 6}" y="{top + 15}">{seconds:.2f} s</text>',
            ]
            top += _ROW
        top += 8
    width = _LABEL + _BAR + _VALUE
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {top}" width="{width}" '
        f'height="{top}" role="img" aria-labelledby="t">\n<title id="t">{escape(title)}</title>\n'
        f"<style>{_STYLE}</style>\n" + "\n".join(body) + "\n</svg>\n"
    )
