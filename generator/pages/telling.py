"""Words about records that several pages say: their names, their sources, descriptions."""

from collections.abc import Iterable

from generator.pages.reader import Reader
from generator.records.source import Source


def names_of(reader: Reader, kind: str, id_: str) -> str:
    """Every name of a record in every language, for the plain index."""
    record = reader.catalog.entry(kind, id_).record
    texts = [getattr(record, name, None) for name in ("title", "name", "short_name")]
    names: list[str] = [id_.replace("-", " ")]
    for text in texts:
        if text is not None:
            names += text.words
    names += [alias.text for alias in getattr(record, "aliases", ())]
    return " ".join(dict.fromkeys(name for name in names if name))


def source_facts(reader: Reader, source: Source) -> str:
    """What a source is and what it does not say of itself, in one line."""
    words = reader.words
    lacking = {
        "title": source.title_by == "editors",
        "date": source.published is None,
        "publisher": source.publisher is None,
        "address": source.url is None,
    }
    things = [words[f"thing_{name}"] for name, missing in lacking.items() if missing]
    joint = words["thing_or"]
    if reader.language == "en" and len(things) > 1:
        things = [", ".join(things[:-1]), things[-1]]
    facts = [words[f"authority_{source.authority}"]]
    if things:
        facts.append(words["states_no"].format(things=joint.join(things)))
    if source.show == "excerpts":
        facts.append(words["in_excerpts"])
    return words["fact_joint"].join(facts)


def sources_named(reader: Reader, ids: Iterable[str]) -> str:
    """The titles of sources, for the data in a page's head."""
    return reader.words["title_joint"].join(reader.plain_name("source", id_) for id_ in ids)


def described(parts: Iterable[str], limit: int = 160) -> str:
    """A description of a page from a few sentences, on one line, not longer than ``limit``."""
    text = " ".join([" ".join(part.split()) for part in parts if part])
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    end = cut.rfind(" ") if " " in cut[limit // 2 :] else len(cut)
    return cut[:end].rstrip(" ,;，；、") + "…"
