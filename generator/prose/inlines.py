"""One line of text → inlines: escapes, links, and the runs that `marks` pairs."""

from __future__ import annotations

import re

from generator.prose.faults import LinkFault, LinkSyntaxIssue
from generator.prose.marks import Piece, Run, build, pair
from generator.prose.nodes import Inline, Link, Text
from generator.prose.targets import BadTarget, parse_target

# Each choice begins with a character of its own, by which a line is searched at once.
_TOKEN = re.compile(r"\\[\\*_\[\]()!.-]|\*\**|__*|!\[|\[|\]")
# From the parenthesis to its partner; one pair may stand inside. Brackets end the search, so no
# character is searched twice, and possessive repeats never go back.
_TARGET = re.compile(r"\(((?>(?:[^()\[\]]++|\([^()\[\]]*+\))*))\)")


def parse_inlines(line: str, issues: list[LinkSyntaxIssue]) -> tuple[Inline, ...]:
    """Return the inlines of a stripped line without breaks; report broken links to `issues`."""
    if _TOKEN.search(line) is None:
        return (Text(line),) if line else ()
    return build(scan(line, issues))


def scan(line: str, issues: list[LinkSyntaxIssue]) -> list[Piece]:
    """Return the pieces of such a line, of which each run knows its marks."""
    pieces = _Scanner(line, issues).pieces()
    pair([piece for piece in pieces if isinstance(piece, Run)])
    return pieces


class _Scanner:
    """Walks through a line once and cuts it into pieces."""

    def __init__(self, line: str, issues: list[LinkSyntaxIssue]) -> None:
        self._line = line
        self._issues = issues
        self._pieces: list[Piece] = []
        # Where the words of a possible link begin, in the line and among the pieces.
        self._words: tuple[int, int] | None = None

    def pieces(self) -> list[Piece]:
        line, at, pieces = self._line, 0, self._pieces
        while token := _TOKEN.search(line, at):
            start, sign = token.start(), token[0]
            if at < start:
                pieces.append(line[at:start])
            at = token.end()
            first = sign[0]
            if first == "*" or first == "_":
                before, after = line[max(start - 1, 0) : start], line[at : at + 1]
                pieces.append(Run(first, len(sign), before, after))
            elif first == "\\":
                pieces.append(sign[1])
            elif sign == "]":
                at = self._close(start)
            else:
                pieces.append(sign)
                # A picture is no link: its brackets are text.
                self._words = (at, len(pieces) - 1) if sign == "[" else None
        pieces.append(line[at:])
        return pieces

    def _close(self, bracket: int) -> int:
        """Make a link of what ends at `bracket`, or text; return where to go on."""
        opened, self._words = self._words, None
        after = bracket + 1
        if opened is None or not self._line.startswith("(", after):
            self._pieces.append("]")
            return after
        start, index = opened
        found = _TARGET.match(self._line, after)
        end = found.end() if found else after
        words = self._line[start:bracket].strip()
        written = self._line[start - 1 : end]
        if found is None:
            return self._refuse(LinkFault.UNCLOSED, written, "", end)
        target = parse_target(found[1].strip(" "))
        if isinstance(target, BadTarget):
            return self._refuse(target.reason, written, found[1], end)
        if not words:
            return self._refuse(LinkFault.NO_WORDS, written, found[1], end)
        self._pieces[index:] = [Link(target, parse_inlines(words, self._issues), written)]
        return end

    def _refuse(self, reason: LinkFault, written: str, target: str, end: int) -> int:
        """Report a broken link; its words were cut into pieces already, the rest is text."""
        self._issues.append(LinkSyntaxIssue(reason, written, target))
        self._pieces.append("]" if reason is LinkFault.UNCLOSED else f"]({target})")
        return end
