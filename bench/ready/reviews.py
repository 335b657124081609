"""Pages of reviews."""

from collections.abc import Sequence
from itertools import islice

from bench.fiction import Record
from bench.ready.joined import name_of
from bench.ready.parts import MODES, Lines, Parts, day
from bench.ready.told import rated
from bench.said import Tree

# So many figures of practices stand beside those of the year before, as on our pages.
_FIGURES = 12


def review(parts: Parts, row: Record) -> Lines:
    """A review: who reported what, by dimension and beside the year before."""
    tree, joined = row.tree, parts.joined
    yield from (f"{name_of(joined.of('bodies', row.city))} · 年度述职评议", "")
    yield from (f"# {name_of(row)}", "", *_facts(parts, row), "")
    seats = sorted((it.tree for it in joined.seats[row.id]), key=lambda seat: int(seat["order"]))
    dimensions = [str(it["dimension"]) for it in tree["dimensions"]]
    yield from _matrix(parts, row, seats, dimensions)
    for id_ in dimensions:
        yield from (f"### {parts.terms[id_]}", "", *parts.beside(joined.alike(row.id, id_)))
    yield from parts.figures(tree["figures"])
    yield from ("| 维度 | 做法 |", "| --- | ---: |")
    yield from (f"| {parts.terms[id_]} | {len(joined.alike(row.id, id_))} |" for id_ in dimensions)
    yield from ("", "| 方式 | 机关 |", "| --- | ---: |")
    for mode, title in MODES.items():
        yield f"| {title} | {sum(seat['mode'] == mode for seat in seats)} |"
    yield from ("", "## 来源对各维度的表述", "")
    for it in tree["dimensions"]:
        id_ = it["dimension"]
        yield from (f'### <span id="d-{id_}">{parts.terms[id_]}</span>', "")
        yield from (f"“{piece['quote']}”{parts.marks([piece])}" for piece in it["evidence"])
        yield ""
    yield from ("## 列入述职名单的机关", "")
    for mode, title in MODES.items():
        yield from (f"### {title}", "")
        for seat in (seat for seat in seats if seat["mode"] == mode):
            organ = f"{parts.to('organs', seat['organ'])}{parts.marks(seat['evidence'])}"
            yield f"{seat['order']}. {organ}{rated(parts, seat)}"
        yield ""
    before = joined.review(row.city, tree["year"] - 1)
    if before is not None:
        yield from _compared(parts, row, before)
    yield from parts.open_points(tree["open_points"])
    if joined.brands[row.id]:
        yield from ("## 本年度述职评议中的品牌", "", *parts.cards(joined.brands[row.id]))
    yield from parts.problems(joined.problems[row.id], "organs", "organ")


def _facts(parts: Parts, row: Record) -> Lines:
    tree = row.tree
    meeting, rating = tree["meeting"], tree["rating"]
    yield f"- 会议：{meeting['name']}{parts.marks(meeting['evidence'])}"
    yield f"- 会议日期：{day(meeting['date']['value'])}{parts.marks(meeting['date']['evidence'])}"
    yield "- 地点：未载明"
    yield f"- 评定结果：{'已公布' if rating['published'] else '未公布'}。{rating['note']}"
    yield from parts.sources(tree["sources"])
    before = parts.joined.review(row.city, tree["year"] - 1)
    if before is not None:
        yield f"- 上一年度：{parts.to('reviews', before.id)}"


def _matrix(parts: Parts, row: Record, seats: Sequence[Tree], dimensions: Sequence[str]) -> Lines:
    yield from (f"## {len(seats)}个机关，{len(dimensions)}个维度", "")
    yield f"| 机关 | {' | '.join(parts.terms[id_] for id_ in dimensions)} |"
    yield "| --- " * (len(dimensions) + 1) + "|"
    for seat in seats:
        rows = [it for it in parts.joined.practices[row.id] if it.tree["organ"] == seat["organ"]]
        cells = (
            "；".join(parts.to("practices", it.id) for it in rows if it.tree["dimension"] == id_)
            for id_ in dimensions
        )
        yield f"| {parts.to('organs', seat['organ'])} | {' | '.join(cells)} |"
    yield ""


def _compared(parts: Parts, row: Record, before: Record) -> Lines:
    joined = parts.joined
    rows = joined.practices[row.id]
    new = [it for it in rows if "continues" not in it.tree]
    on = [it for it in rows if "continues" in it.tree]
    gone = [it for it in joined.practices[before.id] if it.id not in joined.after]
    yield from (f"## 与{name_of(before)}相比", "", f"### 新出现 {len(new)}", "")
    yield from (*(f"- {parts.to('practices', it.id)}" for it in new), "")
    yield from (f"### 延续 {len(on)}", "")
    for it in on:
        earlier = joined.of("practices", it.tree["continues"])
        changed = name_of(earlier) != name_of(it)
        beside = f"（{parts.to('practices', earlier.id)}）" if changed else ""
        yield f"- {parts.to('practices', it.id)}{beside}"
    yield from ("", f"### 未再提到 {len(gone)}", "", "来源没有再提到这些做法，不等于已经停止。", "")
    yield from (*(f"- {parts.to('practices', it.id)}" for it in gone), "")
    years = f"{before.tree['year']} | {row.tree['year']}"
    yield from (f"| 同一单位的数字 | {years} | 增减 |", "| --- | ---: | ---: | ---: |")
    yield from _changes(parts, before.tree, row.tree, "")
    changes = (
        line
        for it in on
        for line in _changes(
            parts,
            joined.of("practices", it.tree["continues"]).tree,
            it.tree,
            f" {parts.to('practices', it.id)}",
        )
    )
    yield from (*islice(changes, _FIGURES), "")


def _changes(parts: Parts, then: Tree, now: Tree, whose: str) -> Lines:
    old = {it["id"]: it for it in then["figures"] if "formula" not in it}
    for new in now["figures"]:
        earlier = old.get(new["id"])
        if earlier is not None:
            by = new["value"] - earlier["value"]
            sign = "+" if by > 0 else "−" if by < 0 else ""
            values = " | ".join(
                f"{it['value']:,}{parts.marks(it['evidence'])}" for it in (earlier, new)
            )
            label = f"{new['label']}（{parts.terms[new['unit']]}）{whose}"
            yield f"| {label} | {values} | {sign}{abs(by):,} |"
