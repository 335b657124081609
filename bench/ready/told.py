"""Pages of practices, brands and organs."""

from collections.abc import Mapping, Sequence

from bench.fiction import Record
from bench.ready.joined import name_of
from bench.ready.parts import MODES, STATUS, Lines, Parts, section
from bench.said import Tree

_SIBLINGS = 6


def practice(parts: Parts, row: Record) -> Lines:
    """A practice: what it is, who says so, how it went on, what is like it."""
    tree, joined = row.tree, parts.joined
    review = joined.of("reviews", tree["review"])
    kicker = (
        parts.terms[tree["kind"]],
        parts.dim(review.id, tree["dimension"]),
        f"[{review.tree['year']}](~/reviews/{review.id}/)",
    )
    yield from _cover(parts, kicker, row)
    yield f"- 单位：{parts.to('organs', tree['organ'])}"
    if "brand" in tree:
        yield f"- 品牌：{parts.to('brands', tree['brand'])}"
    if "continues" in tree:
        yield f"- 前身：{parts.to('practices', tree['continues'])}"
    if row.id in joined.after:
        yield f"- 后续：{parts.to('practices', joined.after[row.id].id)}"
    yield from parts.sources([tree["evidence"][0]["source"]])
    yield from (f"- 联系部门：{tree['contact']}", "")
    for piece in tree["evidence"]:
        yield from parts.quote(piece)
    yield from parts.figures(tree["figures"])
    yield from _years(parts, tree["figures"], joined.line[row.id])
    yield from parts.claims("主要做法", tree["approach"])
    yield from parts.claims("工作成效", tree["effects"])
    yield from section("能否推广", tree.get("replication"))
    same = [other for other in joined.alike(review.id, tree["dimension"]) if other is not row]
    if same:
        yield from (f"## “{parts.terms[tree['dimension']]}”维度的其他做法", "")
        yield from parts.beside(same[:_SIBLINGS])


def brand(parts: Parts, row: Record) -> Lines:
    """A brand: what it means, what is done under it, what is beside it."""
    tree, joined = row.tree, parts.joined
    yield from _cover(parts, ("品牌", parts.dim(tree["reviews"][0], tree["dimension"])), row)
    yield from (f"- 所属机关：{parts.to('organs', tree['owner'])}", "- 品牌标识：未公布")
    first = tree["first_year"]
    yield from (f"- 创建时间：{first['value']}年{parts.marks(first['evidence'])}", "- 现状：在用")
    yield from (f"- 述职评议：{parts.to('reviews', id_)}" for id_ in tree["reviews"])
    yield from (*parts.sources([tree["evidence"][0]["source"]]), "")
    for piece in tree["evidence"]:
        yield from parts.quote(piece)
    yield from parts.claims("品牌内涵", tree["meaning"])
    yield from parts.claims("主要做法", tree["approach"])
    yield from parts.claims("工作成效", tree["results"])
    yield from parts.figures(tree["figures"])
    yield from ("## 品牌下的做法", "")
    for it in reversed(joined.practices[row.id]):
        yield f"- {parts.to('practices', it.id)} {parts.terms[it.tree['kind']]}"
    yield from ("", *section("能否推广", tree.get("replication")))
    yield from ("## 相关内容", "")
    others = [other for other in joined.brands[row.city] if other is not row][:5]
    yield from (f"- {parts.to('brands', other.id)}" for other in others)
    yield from (f"- {parts.to('organs', tree['owner'])}", "")


def organ(parts: Parts, row: Record) -> Lines:
    """An organ: its years, its brands, its names, its problems."""
    tree, joined = row.tree, parts.joined
    kicker = (
        "机关",
        name_of(joined.of("bodies", row.city)),
        parts.terms[tree["sector"]["term"]],
    )
    yield from _cover(parts, kicker, row)
    for claim in tree.get("party_organization", {}).get("claims", ()):
        yield f"- 党组织：{parts.terms[claim['type']]}{parts.marks(claim['evidence'])}"
    yield from ("", "## 主要做法", "")
    seats = sorted(joined.seats[row.id], key=lambda seat: str(seat.tree["review"]), reverse=True)
    for seat in seats:
        yield from _year(parts, row, seat.tree)
    founded = sorted(joined.brands[row.id], key=lambda it: -int(it.tree["first_year"]["value"]))
    for it in founded:
        first = it.tree["first_year"]
        yield from (f"### {first['value']}{parts.marks(first['evidence'])}", "")
        yield from (f"- 创建品牌：{parts.to('brands', it.id)}", "")
    if founded:
        yield from ("## 品牌", "", *parts.cards(founded))
    yield from ("## 来源中的名称", "", "| 写法 | 类别 | 出处 |", "| --- | --- | --- |")
    for alias in tree["aliases"]:
        kind = "全称" if alias["kind"] == "official" else "简称"
        place = parts.marks(alias.get("evidence", ())) or f"推断：{alias['inferred']}"
        yield f"| {alias['text']} | {kind} | {place.strip()} |"
    yield from ("", *parts.problems(joined.problems[row.id], "reviews", "review"))


def _cover(parts: Parts, kicker: Sequence[str], row: Record) -> Lines:
    yield from (" · ".join(kicker), "", f"# {name_of(row)}", "")
    if "summary" in row.tree:
        yield from (f"{row.tree['summary']}{parts.marks(row.tree['evidence'])}", "")


def _years(parts: Parts, figures: Sequence[Tree], line: Sequence[Record]) -> Lines:
    for figure in figures:
        rows = [it for row in line for it in row.tree["figures"] if it["id"] == figure["id"]]
        if len(rows) > 1:
            yield from (f"{figure['label']}（{parts.terms[figure['unit']]}）：", "")
            yield from ("| 年度 | 数值 |", "| --- | ---: |")
            for it in rows:
                yield f"| {it['period']} | {it['value']:,}{parts.marks(it['evidence'])} |"
            yield ""


def _year(parts: Parts, organ_: Record, seat: Tree) -> Lines:
    joined, review = parts.joined, parts.joined.of("reviews", seat["review"])
    yield from (f"### [{review.tree['year']}](~/reviews/{review.id}/)", "")
    yield from (f"{MODES[seat['mode']]}{parts.marks(seat['evidence'])}{rated(parts, seat)}", "")
    if "comment" in seat:
        comment = seat["comment"]
        yield from (f"**上级点评：** {comment['text']}{parts.marks(comment['evidence'])}", "")
    for row in joined.practices[organ_.id]:
        if row.tree["review"] == review.id:
            yield from _done(parts, row)
    problems = [row for row in joined.problems[organ_.id] if row.tree["review"] == review.id]
    yield from (f"- 发现问题：{STATUS[row.tree['status']]}" for row in problems)
    yield ""


def rated(parts: Parts, seat: Mapping[str, Tree]) -> str:
    """The rating of an organ in a review, where it is public."""
    rating = seat.get("rating")
    if not rating or not rating["public"]:
        return ""
    return f" 评定为{parts.terms[rating['level']]}{parts.marks(rating['evidence'])}"


def _done(parts: Parts, row: Record) -> Lines:
    tree, joined = row.tree, parts.joined
    said = [parts.dim(tree["review"], tree["dimension"]), parts.terms[tree["kind"]]]
    for word, other in (
        ("延续自{}年", joined.rows.get(("practices", tree.get("continues", "")))),
        ("{}年延续", joined.after.get(row.id)),
    ):
        if other is not None:
            year = joined.of("reviews", other.tree["review"]).tree["year"]
            said.append(f"[{word.format(year)}](~/practices/{other.id}/)")
    yield from (f"#### {parts.to('practices', row.id)}", "", " · ".join(said), "")
    yield from (f"{tree['summary']}{parts.marks(tree['evidence'])}", "")
    yield from parts.quote(tree["evidence"][0], named=True)
