"""Fills a template of ``showcase new`` in, the way an editor does: by writing into its gaps."""

import re
from collections.abc import Callable

from generator.reading.composing import Node, compose

Path = tuple[str | int, ...]

_SWITCHED_OFF = re.compile(r"^( *)# ", re.MULTILINE)


def switched_on(template: str) -> str:
    """The template with every field in use: a ``#`` and the blank after it are deleted."""
    modeline, mark, rest = template.partition("\n") if "$schema" in template else ("", "", template)
    return modeline + mark + _SWITCHED_OFF.sub(r"\1", rest)


def gaps(template: str) -> list[tuple[Path, Node]]:
    """What is still to be filled in, in the order of the file."""
    root, _ = compose(template, "template")
    assert root is not None
    found: list[tuple[Path, Node]] = []

    def walk(node: Node, path: Path) -> None:
        if node.data is None or node.data == "":
            found.append((path, node))
        for step, child in node.children.items():
            walk(child, (*path, step))

    walk(root, ())
    return found


def filled(template: str, answer: Callable[[Path], str]) -> str:
    """The template with an answer in each gap."""
    lines = template.split("\n")
    for path, node in reversed(gaps(template)):
        line, column = (node.key or node.event).start_mark.line, node.key_place[1] - 1
        if node.data == "":
            lines.insert(line + 1, " " * (column + 2) + answer(path))
        else:
            lines[line] += f" {answer(path)}"
    return "\n".join(lines)
