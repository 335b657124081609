"""The corpus as ready Markdown, for generators that read no YAML: the same pages as ours.

Hugo, Eleventy and MkDocs get the very same text; every link is relative and ends in a slash.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.fiction import Corpus, Record
from bench.said import Tree

KINDS = {
    "reviews": "述评",
    "practices": "做法",
    "brands": "品牌",
    "organs": "机关",
    "sources": "来源",
}
CUTS = {"cities": "城市", "cycles": "年度", "initials": "首字"}
_LINK = re.compile(r"\]\(((?:reviews|practices|brands|organs|sources)/[a-z0-9-]+)\)")
_PAGE_LINK = re.compile(r"\]\(/([a-z/-]*)\)")


def write_pages(corpus: Corpus, folder: Path, list_name: str = "index.md") -> int:
    """Write every page below ``folder``; gives their number. The corpus has one language.

    ``list_name`` is the file of a page that has pages below it: Hugo wants ``_index.md``.
    """
    pages = list(_Site(corpus).pages())
    for address, front, body in pages:
        path = folder / address / ("index.md" if "/" in address else list_name)
        path.parent.mkdir(parents=True, exist_ok=True)
        lines = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in front.items()]
        text = "\n".join(["---", *lines, "---", "", body.strip(), ""])
        path.write_text(text, encoding="utf-8")
    return len(pages)


def name_of(record: Record) -> str:
    """The name of a record in lists."""
    return str(record.tree.get("title") or record.tree.get("name"))


def initial_of(record: Record) -> str:
    """The key of the index page by initial that lists a record: a code point."""
    return f"u{ord(name_of(record).lstrip('“')[0]):x}"


Page = tuple[str, Tree, str]


class _Site:
    def __init__(self, corpus: Corpus) -> None:
        self.corpus = corpus
        self.rows = {(row.kind, row.id): row for row in corpus.records}
        self.practices_of: dict[tuple[str, str], list[Record]] = defaultdict(list)
        self.cycle_of_source: dict[str, str] = {}
        self.participations: dict[str, list[Record]] = defaultdict(list)
        for row in corpus.records:
            if row.kind == "practices":
                for field in ("review", "organ", "brand"):
                    self.practices_of[field, row.tree.get(field, "")].append(row)
            elif row.kind == "reviews":
                self.cycle_of_source |= dict.fromkeys(row.tree["sources"], row.id)
            elif row.kind == "participations":
                self.participations[row.tree["review"]].append(row)

    def pages(self) -> Iterator[Page]:
        cuts: dict[str, dict[str, list[Record]]] = {cut: defaultdict(list) for cut in CUTS}
        for row in self.corpus.records:
            if row.kind not in KINDS:
                continue
            yield self._record(row)
            cuts["cities"][row.city].append(row)
            cuts["initials"][initial_of(row)].append(row)
            cycle = self._cycle(row)
            if cycle:
                cuts["cycles"][cycle].append(row)
        for cut, groups in cuts.items():
            for key, rows in groups.items():
                title = chr(int(key[1:], 16)) if cut == "initials" else key
                yield self._listing(f"{cut}/{key}", title, rows)
            links = [f"- [{key}]({key}/)" for key in sorted(groups)]
            yield self._page(cut, CUTS[cut], CUTS[cut], links)
        for kind, title in KINDS.items():
            links = [f"- [{key}](../cities/{key}/)" for key in sorted(cuts["cities"])]
            yield self._page(kind, title, title, links)
        links = [f"- [{title}]({key}/)" for key, title in (KINDS | CUTS).items()]
        settings = self.rows["settings", "site"].tree
        yield "", {"title": settings["name"], "description": settings["tagline"]}, "\n".join(links)

    def _cycle(self, row: Record) -> str:
        if row.kind == "sources":
            return self.cycle_of_source[row.id]
        return str(row.tree.get("review", ""))

    def _page(self, address: str, title: str, description: str, lines: list[str]) -> Page:
        return address, {"title": title, "description": description}, "\n".join(lines)

    def _listing(self, address: str, title: str, rows: list[Record]) -> Page:
        lines: list[str] = []
        for kind, heading in KINDS.items():
            links = [_item(row) for row in rows if row.kind == kind]
            if links:
                lines += [f"## {heading}", "", *links, ""]
        return self._page(address, title, title, lines)

    def _record(self, row: Record) -> Page:
        made = {
            "practices": self._practice,
            "brands": self._brand,
            "organs": self._organ,
            "reviews": self._review,
            "sources": self._source,
        }[row.kind](row.tree, row)
        description = str(row.tree.get("summary", name_of(row)))
        front = {
            "title": name_of(row),
            "description": description,
            "date": row.tree["first_published"],
        }
        return f"{row.kind}/{row.id}", front, _prose("\n".join(made))

    def _to(self, kind: str, id_: str) -> str:
        return f"[{name_of(self.rows[kind, id_])}](../../{kind}/{id_}/)"

    def _quotes(self, rows: list[Tree]) -> Iterator[str]:
        for row in rows:
            yield from (f"> {row['quote']}", ">", f"> {self._to('sources', row['source'])}", "")

    def _claims(self, title: str, rows: list[Tree]) -> Iterator[str]:
        if rows:
            yield from (f"## {title}", "")
        for row in rows:
            yield from (str(row["text"]), "")
            yield from self._quotes(row["evidence"])

    def _figures(self, rows: list[Tree]) -> Iterator[str]:
        if not rows:
            return
        yield from ("## 数字", "", "| 名目 | 数值 | 单位 | 时期 |", "| --- | ---: | --- | --- |")
        for row in rows:
            yield f"| {row['label']} | {row['value']:,} | {row['unit']} | {row['period']} |"
            for part in row.get("breakdown", ()):
                yield f"| {part['label']} | {part['value']:,} | {row['unit']} | {row['period']} |"
        yield ""
        yield from self._quotes(rows[0]["evidence"])

    def _practice(self, tree: Tree, row: Record) -> Iterator[str]:
        yield f"- 单位：{self._to('organs', tree['organ'])}"
        yield f"- 述评：{self._to('reviews', tree['review'])}"
        yield f"- 维度：{tree['dimension']}，类型：{tree['kind']}"
        if "brand" in tree:
            yield f"- 品牌：{self._to('brands', tree['brand'])}"
        if "continues" in tree:
            yield f"- 延续自：{self._to('practices', tree['continues'])}"
        yield from ("", str(tree["summary"]), "")
        yield from self._quotes(tree["evidence"])
        yield from self._claims("做法", tree["approach"])
        yield from self._claims("成效", tree["effects"])
        yield from self._figures(tree["figures"])
        yield from _section("能否复制", tree.get("replication"))
        yield from _section("联系", tree.get("contact"))
        same = [
            other
            for other in self.practices_of["review", tree["review"]]
            if other.tree["dimension"] == tree["dimension"] and other is not row
        ]
        yield from ("## 同属这一维度", "", *map(_item, same))

    def _brand(self, tree: Tree, row: Record) -> Iterator[str]:
        yield f"- 单位：{self._to('organs', tree['owner'])}"
        yield f"- 创建：{tree['first_year']['value']}"
        yield from (f"- 述评：{self._to('reviews', id_)}" for id_ in tree["reviews"])
        yield from ("", str(tree["summary"]), "")
        yield from self._quotes(tree["evidence"])
        yield from self._claims("内涵", tree["meaning"])
        yield from self._claims("做法", tree["approach"])
        yield from self._claims("成效", tree["results"])
        yield from self._figures(tree["figures"])
        yield from _section("能否复制", tree.get("replication"))
        yield from ("## 做法", "", *map(_item, self.practices_of["brand", row.id]))

    def _organ(self, tree: Tree, row: Record) -> Iterator[str]:
        yield f"- 简称：{tree['short_name']}"
        yield f"- 领域：{tree['sector']['term']}"
        yield ""
        for alias in tree["aliases"]:
            yield from (f"{alias['text']}（{alias['kind']}）", "")
            yield from self._quotes(alias.get("evidence", []))
        for claim in tree.get("party_organization", {}).get("claims", ()):
            yield from (str(claim["wording"]), "")
            yield from self._quotes(claim["evidence"])
        yield from ("## 做法", "", *map(_item, self.practices_of["organ", row.id]))

    def _review(self, tree: Tree, row: Record) -> Iterator[str]:
        yield from (f"- 来源：{self._to('sources', id_)}" for id_ in tree["sources"])
        yield from (f"- 会议：{tree['meeting']['date']['value']}", "")
        yield from self._quotes(tree["meeting"]["evidence"])
        yield from self._quotes(tree["participants"]["evidence"])
        yield from self._figures(tree["figures"])
        yield from ("## 述职", "")
        for part in self.participations[row.id]:
            yield f"- {self._to('organs', part.tree['organ'])}：{part.tree['mode']}"
        yield from ("", "## 做法", "", *map(_item, self.practices_of["review", row.id]))

    def _source(self, tree: Tree, row: Record) -> Iterator[str]:
        yield from (f"- 发布者：{tree['publisher']}", f"- 时间：{tree['published']}", "")
        yield from (str(tree["rights"]), "")
        text = self.corpus.seeds[tree["file"]]
        yield from (line.strip("　") for line in text.splitlines())
        cycle = self.cycle_of_source[row.id]
        yield from ("## 引用", "", *map(_item, self.practices_of["review", cycle]))


def _item(row: Record) -> str:
    return f"- [{name_of(row)}](../../{row.kind}/{row.id}/)"


def _section(title: str, text: Any) -> Iterator[str]:
    if text:
        yield from (f"## {title}", "", str(text), "")


def _prose(text: str) -> str:
    """Links of records' prose as addresses; pages stand two folders deep."""
    return _PAGE_LINK.sub(r"](../../\1)", _LINK.sub(r"](../../\1/)", text))
