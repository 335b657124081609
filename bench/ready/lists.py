"""The home page, and lists: by city, by year, dimension and sector, by the first of a name."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from bench.fiction import Record
from bench.ready.joined import name_of
from bench.ready.parts import AUTHORITY, Lines, Parts, day

KINDS = {
    "reviews": "述评",
    "practices": "做法",
    "brands": "品牌",
    "organs": "机关",
    "sources": "来源",
}
CUTS = {
    "cities": "城市",
    "explore": "分类浏览",
    "years": "年度",
    "sectors": "领域",
    "initials": "名录",
}
_CUT_OF = {
    "reviews": "years",
    "sources": "years",
    "organs": "sectors",
    "brands": "cities",
    "practices": "cities",
}
_SHOWN = 5
# A list longer than this is cut again.
_LONG = 60

Lists = dict[str, dict[str, tuple[str, list[Record]]]]


def lists(parts: Parts, rows: Iterable[Record]) -> Lists:
    """For each cut: by key, the title of its page and the records on it."""
    rows = list(rows)
    sizes: Counter[str] = Counter()
    for row in rows:
        sizes[_initial(row)] += 1
        if row.kind == "practices":
            sizes[_year(parts, row)[0]] += 1
    found: Lists = {cut: {} for cut in CUTS}
    for row in rows:
        for cut, key, title in _places(parts, row, sizes):
            found[cut].setdefault(key, (title, []))[1].append(row)
    return found


def _initial(row: Record, size: int = 1) -> str:
    return name_of(row).lstrip("“")[:size]


def _year(parts: Parts, row: Record) -> tuple[str, str]:
    """Key and title of the list of a practice's year and dimension."""
    year, id_ = parts.joined.of("reviews", row.tree["review"]).tree["year"], row.tree["dimension"]
    return f"{year}-{id_}", f"{year}年 · {parts.terms[id_]}"


def _places(parts: Parts, row: Record, sizes: Counter[str]) -> Iterable[tuple[str, str, str]]:
    tree, joined = row.tree, parts.joined
    yield "cities", row.city, name_of(joined.of("bodies", row.city))
    first = _initial(row, 2 if sizes[_initial(row)] > _LONG else 1)
    yield "initials", "-".join(f"u{ord(character):x}" for character in first), first
    if row.kind == "practices":
        sector = joined.of("organs", tree["organ"]).tree["sector"]["term"]
        key, title = _year(parts, row)
        yield "explore", key, title
        if sizes[key] > _LONG:
            yield "explore", f"{key}-{sector}", f"{title} · {parts.terms[sector]}"
    elif row.kind == "organs":
        yield "sectors", tree["sector"]["term"], parts.terms[tree["sector"]["term"]]
    elif row.kind in ("reviews", "sources"):
        year = str(tree["year"] if row.kind == "reviews" else tree["published"][:4])
        yield "years", year, f"{year}年"


def listing(parts: Parts, title: str, rows: list[Record]) -> Lines:
    """A page that lists records by kind."""
    yield from (f"{len(rows)}项", "", f"# {title}", "")
    groups: dict[str, list[Record]] = defaultdict(list)
    for row in rows:
        groups[row.kind].append(row)
    for kind, heading in KINDS.items():
        if kind not in groups:
            continue
        yield from (f"## {heading} {len(groups[kind])}", "")
        if kind == "brands":
            yield from parts.cards(groups[kind])
        elif kind == "sources":
            yield from _register(parts, groups[kind])
        else:
            yield from parts.entries(groups[kind])


def _register(parts: Parts, rows: list[Record]) -> Lines:
    for row in rows:
        tree = row.tree
        about = (AUTHORITY[tree["authority"]], day(tree["published"]))
        share = f"引用比例{tree['coverage_at_least']}%"
        yield f"- {parts.to('sources', row.id)} {' · '.join((*about, share))}"
    yield ""


def taxonomy(cut: str, found: Lists) -> Lines:
    """The page of a cut: its lists, each with how many it has."""
    yield from (f"{len(found[cut])}项", "", f"# {CUTS[cut]}", "")
    for key, (title, rows) in sorted(found[cut].items()):
        yield f"- [{title}](~/{cut}/{key}/) {len(rows)}"


def index(parts: Parts, kind: str, found: Lists) -> Lines:
    """The page of a kind: ways into its records."""
    cut = _CUT_OF[kind]
    yield from (f"# {KINDS[kind]}", "")
    if kind == "practices":
        yield from _counts(parts, found)
    for key, (title, rows) in sorted(found[cut].items()):
        yield f"- [{title}](~/{cut}/{key}/) {sum(row.kind == kind for row in rows)}"


def _counts(parts: Parts, found: Lists) -> Lines:
    cells: dict[str, dict[str, str]] = defaultdict(dict)
    for key, (_, rows) in found["explore"].items():
        year, *rest = key.split("-")
        if len(rest) == 1:
            cells[rest[0]][year] = f"[{len(rows)}](~/explore/{key}/)"
    years = sorted({year for row in cells.values() for year in row}, reverse=True)
    yield f"| 维度 | {' | '.join(years)} |"
    yield "| --- " + "| ---: " * len(years) + "|"
    for id_, row in cells.items():
        yield f"| {parts.terms[id_]} | {' | '.join(row.get(year, '') for year in years)} |"
    yield ""


def home(parts: Parts) -> Lines:
    """The home page: the review of the settings in short."""
    joined = parts.joined
    settings = joined.of("settings", "site").tree
    review = joined.of("reviews", settings["home_review"])
    tree, date = review.tree, review.tree["meeting"]["date"]
    city = name_of(joined.of("bodies", review.city))
    yield from (f"{city} · {parts.to('reviews', review.id)}", "", f"# {settings['name']}", "")
    yield from (settings["tagline"], "")
    yield f"- 会议日期：{day(date['value'])}{parts.marks(date['evidence'])}"
    yield from parts.sources(tree["sources"])
    named = f"{len(joined.seats[review.id])}个机关{parts.marks(tree['participants']['evidence'])}"
    yield f"- 述职名单：{named}"
    yield from (f"- 评定结果：{'已公布' if tree['rating']['published'] else '未公布'}", "")
    yield from parts.figures(tree["figures"])
    for it in tree["dimensions"]:
        rows = joined.alike(review.id, it["dimension"])
        yield from (f"## {parts.dim(review.id, it['dimension'])}", "")
        yield from parts.beside(rows[:_SHOWN])
        if len(rows) > _SHOWN:
            yield from (f"另有{len(rows) - _SHOWN}项", "")
    yield from (f"## {len(joined.brands[review.id])}个品牌", "")
    yield from parts.cards(joined.brands[review.id])
    yield from ("以上内容均可核对：点击序号，即可查看来源中的原句。", "")
    yield from (f"- [{title}](~/{key}/)" for key, title in (KINDS | CUTS).items())
