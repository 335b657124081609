"""The outline as Markdown for the summary of a run, or a comment.

What records and sources say stands in code spans. There nothing means anything: no markup, no
HTML, no link, no mention of anybody, no formula; and it is one line, so that no block begins in it.
"""

import re
from collections.abc import Iterator

from generator.comparing.telling.outline import Item, Line, Outline, Span
from generator.problems.wording import visible

_FENCES = re.compile("`+")


def as_markdown(outline: Outline) -> str:
    """A heading, the numbers at a glance as a list, then a part for each section."""
    lines = [f"## {_line(outline.title)}", "", *filter(None, [outline.sentence])]
    lines += [f"- **{label}**: {told}" for label, told in outline.glance]
    for section in outline.sections:
        rows = [row for item in section.items for row in _item(item, "")]
        if section.folded:
            # A line of ours alone: in HTML, words of others would be markup.
            head, tail = [f"<details><summary>{section.title}</summary>"], ["", "</details>"]
        else:
            head, tail = [f"### {section.title}"], []
        lines += ["", *head, "", *rows, *tail]
    return "\n".join(lines)


def _item(item: Item, indent: str) -> Iterator[str]:
    yield f"{indent}- {_line(item.line)}"
    for row in item.under:
        yield from _item(row, indent + "  ")


def _line(line: Line) -> str:
    return "".join(map(_span, line))


def _span(span: Span) -> str:
    return span.text if span.sort == "ours" else code_span(visible(span.text))


def code_span(text: str) -> str:
    """Text in one line as code; the fence is longer than any in the text."""
    text = " ".join(text.split())
    if not text:
        return ""
    longest = max(map(len, _FENCES.findall(text)), default=0)
    fence = "`" * (longest + 1)
    # A blank on both sides is taken away again by whoever reads it.
    pad = " " if text[0] == "`" or text[-1] == "`" else ""
    return f"{fence}{pad}{text}{pad}{fence}"
