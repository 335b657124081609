"""Parts that pages have in common, as Markdown. Links start with ``~/``, the root of the site."""

from collections.abc import Iterator, Sequence

from bench.fiction import Record
from bench.ready.joined import Joined, name_of
from bench.said import Tree

Lines = Iterator[str]
AUTHORITY = {"official": "官方来源", "unofficial": "非官方来源"}
STATUS = {
    "open": "未整改",
    "in-progress": "整改中",
    "solved": "已整改",
    "unknown": "进展不明",
}
MODES = {"on-site": "现场述职", "written": "书面述职"}
_SIGNS = {"/": "÷", "*": "×", "-": "−"}


class Parts:
    """Writes parts of pages from joined records."""

    def __init__(self, joined: Joined) -> None:
        self.joined = joined
        self.terms = joined.terms

    def to(self, kind: str, id_: str) -> str:
        """A link to a record, or to the list of a city, by its name."""
        row = self.joined.of("bodies" if kind == "cities" else kind, id_)
        return f"[{name_of(row)}](~/{kind}/{id_}/)"

    def marks(self, rows: Sequence[Tree]) -> str:
        """The marks of quotes: the number of the sentence, linked to it."""
        return "".join(f" {self._mark(row)}" for row in rows)

    def _mark(self, row: Tree) -> str:
        source, numbers = self.joined.mark(row)
        no = numbers[0]
        title = name_of(self.joined.of("sources", source))
        return f'[{no}](~/sources/{source}/#s{no} "来源第{no}句：{title}")'

    def dim(self, review: str, dimension: str) -> str:
        """A dimension, linked to its section of a review."""
        return f"[{self.terms[dimension]}](~/reviews/{review}/#d-{dimension})"

    def quote(self, row: Tree, *, named: bool = False) -> Lines:
        """A quote with its place; a translation of it first, where there is one.

        ``named``: beside quotes of other sources, it says which one it is from.
        """
        source, numbers = self.joined.mark(row)
        no, of = numbers[0], f"：{name_of(self.joined.of('sources', source))}" if named else ""
        if "translations" in row:
            yield from (f"> {row['translations']['zh']['text']}", ">")
            yield from (f"> {self._mark(row)} 来源第{no}句，编者译文{of}。原文（英文）：", ">")
            yield from (f"> > {row['quote']}", "")
        else:
            yield from (f"> {row['quote']}", ">", f"> {self._mark(row)} 来源第{no}句，照录{of}", "")

    def claims(self, title: str, rows: Sequence[Tree]) -> Lines:
        """A section of claims, each with its marks."""
        if rows:
            yield from (f"## {title}", "")
        for row in rows:
            yield from (f"{row['text']}{self.marks(row['evidence'])}", "")

    def figures(self, rows: Sequence[Tree]) -> Lines:
        """Figures with unit, label and year, then what they are made up of."""
        values = {row["id"]: f"{row['value']:,}" for row in rows}
        for row in rows:
            note = ""
            if "formula" in row:
                words = row["formula"].split()
                reckoned = " ".join(values.get(word, _SIGNS.get(word, word)) for word in words)
                note = f"；编者计算：{reckoned}"
            yield (
                f"- **{row['value']:,}** {self.terms[row['unit']]}{self.marks(row['evidence'])}"
                f" {row['label']}，{row['period']}年{note}"
            )
        yield ""
        for row in rows:
            if "breakdown" in row:
                yield from (f"{row['label']}的分项：", "")
                yield from (f"| 分项 | {self.terms[row['unit']]} |", "| --- | ---: |")
                yield from (f"| {part['label']} | {part['value']:,} |" for part in row["breakdown"])
                yield from (f"| 合计 | {row['value']:,} |", "")

    def open_points(self, rows: Sequence[Tree]) -> Lines:
        """What the source leaves open."""
        yield from ("## 来源未说清的地方", "")
        for row in rows:
            yield f"- 编者说明：{row['text']}{self.marks(row['evidence'])}"
        yield ""

    def sources(self, ids: Sequence[str]) -> Lines:
        """Sources in a list of facts, each with what it is."""
        for id_ in ids:
            authority = self.joined.of("sources", id_).tree["authority"]
            yield f"- 来源：{self.to('sources', id_)}（{AUTHORITY[authority]}）"

    def by(self, row: Record) -> str:
        """What a list says of a record beside its name."""
        tree = row.tree
        if row.kind == "practices":
            organ = self.joined.of("organs", tree["organ"])
            return f"{name_of(organ)} · {self.terms[tree['kind']]}"
        if row.kind == "brands":
            return str(self.joined.of("organs", tree["owner"]).tree["short_name"])
        if row.kind == "organs":
            return self.terms[tree["sector"]["term"]]
        if row.kind == "reviews":
            return name_of(self.joined.of("bodies", row.city))
        return str(tree["publisher"])

    def entries(self, rows: Sequence[Record]) -> Lines:
        """A list of records."""
        yield from (f"- {self.to(row.kind, row.id)} {self.by(row)}" for row in rows)
        yield ""

    def beside(self, rows: Sequence[Record]) -> Lines:
        """Practices of one review, each with whose it is."""
        for row in rows:
            organ = self.joined.of("organs", row.tree["organ"]).tree["short_name"]
            yield f"- {self.to('practices', row.id)} {organ}"
        yield ""

    def cards(self, rows: Sequence[Record]) -> Lines:
        """Brands, each with its dimension, its organ and what it is."""
        for row in rows:
            tree = row.tree
            yield from (f"### {self.to('brands', row.id)}", "")
            yield from (f"{self.dim(tree['reviews'][0], tree['dimension'])} · {self.by(row)}", "")
            yield from (f"{tree['summary']}{self.marks(tree['evidence'])}", "")

    def problems(self, rows: Sequence[Record], kind: str, field: str) -> Lines:
        """Problems, how far they are mended, and by when they should be."""
        if rows:
            yield from ("## 发现的问题及整改情况", "")
        for row in rows:
            tree = row.tree
            year, _, month = tree["due"]["value"].partition("-")
            finding = f"{tree['finding']['text']}{self.marks(tree['finding']['evidence'])}"
            due = f"{year}年{int(month)}月{self.marks(tree['due']['evidence'])}"
            whose = f"**{STATUS[tree['status']]}** {self.to(kind, tree[field])}"
            yield f"- {whose}：{finding} 完成时限：{due}"
        yield ""


def section(title: str, text: str | None) -> Lines:
    """A section of prose, if there is any."""
    if text:
        yield from (f"## {title}", "", text, "")


def day(value: str) -> str:
    """A date in Chinese."""
    year, month, number = value.split("-")
    return f"{year}年{int(month)}月{int(number)}日"
