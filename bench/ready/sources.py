"""Pages of sources: the text sentence by sentence, each with what cites it."""

from collections import Counter

from bench.fiction import Record
from bench.ready.joined import name_of
from bench.ready.parts import AUTHORITY, Lines, Parts, day

_LANGUAGES = {"zh": "中文", "en": "英文"}


def source(parts: Parts, row: Record) -> Lines:
    """A source; where its rights allow excerpts alone, only what is cited."""
    tree, joined = row.tree, parts.joined
    yield from (f"来源 · {AUTHORITY[tree['authority']]}", "", f"# {name_of(row)}", "")
    yield from (f"- 发布者：{tree['publisher']}", f"- 发布时间：{day(tree['published'])}")
    yield from (f"- 语言：{_LANGUAGES[tree['language']]}", f"- 权利状况：{tree['rights']}")
    yield from (f"- SHA-256：`{tree['sha256']}`", "")
    yield from _shares(parts, row)
    if tree["show"] == "excerpts":
        yield "因权利状况所限，本站不展示全文，仅列出各条记录引用的段落；省略之处以单行文字注明。"
        yield ""
    for number, line in enumerate(joined.lines[row.id], 1):
        cited = joined.citing.get((row.id, number))
        if cited is None and tree["show"] == "excerpts":
            yield from ("此处省略1句", "")
            continue
        yield from (f'<a id="s{number}" href="#s{number}">{number}</a> {line}', "")
        if cited is None:
            yield from ("没有记录引用这一句。", "")
        else:
            yield from (f"{len(cited)}条记录引用了这一句：", "")
            yield from (*(f"- {parts.to(*at)}" for at in sorted(cited)), "")
    yield from parts.open_points(tree["open_points"])


def _shares(parts: Parts, row: Record) -> Lines:
    joined = parts.joined
    sizes: Counter[str] = Counter()
    lines = joined.lines[row.id]
    for number, line in enumerate(lines, 1):
        cited = joined.citing.get((row.id, number))
        names = [parts.terms[id_] for id_ in (cited or {}).values() if id_]
        if cited is None:
            names = ["未被引用"]
        sizes[names[0] if names else "述职评议、机关与名称"] += len(line)
    yield from (f"**引用比例{row.tree['coverage_at_least']}%**", "")
    yield from ("| 引用于 | 占比 |", "| --- | ---: |")
    whole = sum(sizes.values())
    yield from (f"| {name} | {100 * size / whole:.1f}% |" for name, size in sorted(sizes.items()))
    yield ""
