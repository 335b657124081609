"""An HTML reader of the tests' own, so that the product's checks do not check themselves.

Strict where browsers forgive: every element is closed by its own end tag, in order.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

VOID = frozenset(
    "area base br col embed hr img input link meta source track wbr".split()  # noqa: SIM905
)


@dataclass(slots=True)
class Element:
    """An element with its attributes, its parts, and the line on which it begins."""

    tag: str
    attributes: dict[str, str]
    line: int
    parts: list["Element | str"] = field(default_factory=list)

    def walk(self) -> Iterator["Element"]:
        """This element and all below it, in the order of the page."""
        yield self
        for part in self.parts:
            if isinstance(part, Element):
                yield from part.walk()

    def all(self, tag: str = "", **attributes: str) -> list["Element"]:
        """Elements below with this tag and these attributes (``class_`` is one class of many)."""
        wanted = attributes.pop("class_", None)
        return [
            element
            for element in self.walk()
            if (not tag or element.tag == tag)
            and (wanted is None or wanted in element.attributes.get("class", "").split())
            and all(element.attributes.get(name) == value for name, value in attributes.items())
        ]

    def one(self, tag: str = "", **attributes: str) -> "Element":
        """The only such element."""
        found = self.all(tag, **attributes)
        assert len(found) == 1, f"{len(found)} <{tag}> with {attributes}"
        return found[0]

    @property
    def text(self) -> str:
        """The text as it stands, white space included."""
        return "".join(part if isinstance(part, str) else part.text for part in self.parts)

    @property
    def words(self) -> str:
        """The text with each run of white space as one blank."""
        return " ".join(self.text.split())


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open = [Element("", {}, 0)]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(set(names)) == len(names), f"line {self.getpos()[0]}: <{tag}> {names}"
        values = {name: value or "" for name, value in attrs}
        element = Element(tag, values, self.getpos()[0])
        self.open[-1].parts.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        last = self.open.pop()
        assert last.tag == tag, f"line {self.getpos()[0]}: </{tag}> closes <{last.tag}>"

    def handle_data(self, data: str) -> None:
        self.open[-1].parts.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"line {self.getpos()[0]}: a comment: {data[:40]}")

    def handle_pi(self, data: str) -> None:
        raise AssertionError(f"line {self.getpos()[0]}: an instruction: {data[:40]}")

    def unknown_decl(self, data: str) -> None:
        raise AssertionError(f"line {self.getpos()[0]}: a section: {data[:40]}")


def parse(html: str) -> Element:
    """The page as a tree, whose root has no tag. Raises ``AssertionError`` for a torn page."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    assert len(reader.open) == 1, f"not closed: {[element.tag for element in reader.open[1:]]}"
    return reader.open[0]


def page(path: Path) -> Element:
    """The page that is stored at ``path``."""
    return parse(path.read_text(encoding="utf-8"))
