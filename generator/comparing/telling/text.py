"""The outline as text for a terminal, or a log."""

from collections.abc import Iterator

from generator.comparing.telling.outline import Item, Line, Outline, Span
from generator.problems.wording import visible

_STEP = "    "
# Services that run commands take them from their logs, too.
_COMMAND, _NO_COMMAND = "##[", "##⟨[⟩"


def as_text(outline: Outline) -> str:
    """Lines without one that begins with words of a record, and without what steers a terminal."""
    lines = [_line(outline.title), "", *filter(None, [outline.sentence])]
    width = max((_width(label) for label, _ in outline.glance), default=0)
    for label, told in outline.glance:
        lines.append(f"  {label}{' ' * (width - _width(label))}  {told}")
    for section in outline.sections:
        lines += ["", section.title]
        for item in section.items:
            lines += _item(item, "  ")
    return "\n".join(lines)


def _item(item: Item, indent: str) -> Iterator[str]:
    yield f"{indent}{_line(item.line)}"
    for row in item.under:
        yield from _item(row, indent + _STEP)


def _line(line: Line) -> str:
    return "".join(map(_span, line)).replace(_COMMAND, _NO_COMMAND)


def _span(span: Span) -> str:
    text = visible(span.text)
    return f"“{text}”" if span.sort == "words" else text


def _width(text: str) -> int:
    """Columns on a terminal, of labels of ours: a Han character takes two."""
    return sum(1 if sign.isascii() else 2 for sign in text)
