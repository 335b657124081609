"""The whole corpus in memory: records and sources, from a number and a seed."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bench import story, words
from bench.corpus_shape import City, Organ, Slot, cities
from bench.review_records import Cycle, cycle, records, sources
from bench.rich_prose import rich
from bench.said import Said, Tree, Voice
from bench.shared_records import settings, vocabularies
from bench.story import Deed

_DAY = "2024-03-04"


@dataclass(frozen=True, slots=True)
class Record:
    """A record: its kind's folder, a folder of its city or none, its id, its content."""

    kind: str
    city: str
    id: str
    tree: Tree


@dataclass(frozen=True, slots=True)
class Corpus:
    """Records in a fixed order, and the texts of the sources by path."""

    languages: tuple[str, ...]
    records: tuple[Record, ...]
    seeds: dict[str, str]


def corpus(count: int, seed: int, languages: Sequence[str]) -> Corpus:
    """A corpus with exactly ``count`` records; the same arguments give the same corpus."""
    voice = Voice(languages)
    rows = cities(count, seed)
    found = [Record("settings", "", "site", settings(rows, voice))]
    found += [Record("vocabularies", "", id_, tree) for id_, tree in vocabularies(voice)]
    seeds: dict[str, str] = {}
    for city in rows:
        chance = random.Random(f"{seed}/{city.id}")  # noqa: S311
        found += _city(city, voice, chance, seeds)
    if len(found) != count:
        raise AssertionError(f"{len(found)} records were made, not {count}")
    return Corpus(tuple(languages), tuple(found), seeds)


def _city(
    city: City, voice: Voice, chance: random.Random, seeds: dict[str, str]
) -> Iterator[Record]:
    cycles: list[Cycle] = []
    rows: list[tuple[str, str, Tree]] = []
    earlier: dict[str, str] = {}
    for year in city.years:
        it = cycle(city, year, voice, chance, earlier)
        rows += records(it)
        cycles.append(it)
        earlier = {row.slot.key: it.practice_id(row) for row in it.deeds}
    rows.append(("bodies", city.id, _body(city, cycles[0])))
    rows += [("organs", organ.id, _organ(city, organ, cycles)) for organ in city.organs]
    rows += _brands(cycles)
    for it in cycles:
        rows += sources(it)
        for source in (it.circular, it.feature):
            seeds[f"seeds/{city.id}/{source.id}.txt"] = source.text
    for kind, id_, tree in rows:
        yield Record(kind, "" if kind == "bodies" else city.id, id_, tree)


def _body(city: City, first: Cycle) -> Tree:
    say = first.voice.text
    place = Said(f"{city.name.zh}（虚构）", f"{city.name.en} (fictional)")
    evidence = [first.circular.cite(story.heading(city, first.year))]
    return {
        "first_published": _DAY,
        "name": say(city.name),
        "place": say(place),
        "evidence": evidence,
    }


def _organ(city: City, organ: Organ, cycles: list[Cycle]) -> Tree:
    it = cycles[0]
    say, language = it.voice.text, city.language
    deeds = [(row, deed) for row in cycles for deed in row.deeds if deed.slot.organ is organ]
    official: Tree = {"text": organ.name.of(language), "language": language, "kind": "official"}
    if deeds:
        row, deed = deeds[0]
        official["evidence"] = [row.source_of(deed).cite(deed.intro)]
    else:
        official["inferred"] = say(Said("名称照来源。", "As sources have it."))
    record: Tree = {
        "first_published": _DAY,
        "name": say(organ.name),
        "short_name": say(organ.short),
        "body": city.id,
        "sector": {"term": organ.sector},
        "aliases": [
            official,
            {
                "text": organ.short.zh,
                "language": "zh",
                "kind": "abbreviation",
                "inferred": say(
                    Said("按惯例的简称，来源没有用过。", "A usual short form; no source has it.")
                ),
            },
        ],
    }
    if deeds:
        evidence = [row.source_of(deed).cite(deed.intro) for row, deed in deeds[:2]]
        claim = {"type": organ.type_id, "wording": organ.type_name.of(language)}
        record["party_organization"] = {
            "status": "confirmed",
            "claims": [{**claim, "evidence": evidence}],
        }
    return record


def _brands(cycles: list[Cycle]) -> Iterator[tuple[str, str, Tree]]:
    told: dict[str, list[tuple[Cycle, Deed]]] = {}
    for it in cycles:
        for deed in it.deeds:
            if deed.slot.brand:
                told.setdefault(deed.slot.brand, []).append((it, deed))
    for number, (id_, rows) in enumerate(told.items()):
        yield "brands", id_, _brand(rows, number)


def _brand(rows: list[tuple[Cycle, Deed]], number: int) -> Tree:
    it, first = rows[0]
    last_cycle, last = rows[-1]
    slot: Slot = first.slot
    say, chance = it.voice.text, it.chance
    cite, cite_last = it.source_of(first).cite, last_cycle.source_of(last).cite
    founding = cite(first.brand)
    lesson = chance.choice(words.LESSONS)
    record: Tree = {
        "first_published": _DAY,
        "name": say(slot.brand_name),
        "summary": say(
            Said("{organ}的品牌，{aim}。", "The brand of the {organ}, {aim}.").put(
                organ=slot.organ.name, aim=first.aim
            )
        ),
        "owner": slot.organ.id,
        "reviews": [row.id for row, _ in rows],
        "dimension": words.DIMENSIONS[slot.dimension][0],
        "evidence": [founding],
        "status": "active",
        "first_year": {"value": slot.founded, "evidence": [founding]},
        "meaning": [{"text": say(_sentence(lesson)), "evidence": [cite(first.intro)]}],
        "approach": [
            {"text": say(_sentence(method)), "evidence": [cite(first.detail)]}
            for method in first.methods
        ],
        "results": [
            {
                "text": say(
                    Said("最近一年参与{all}人次。", "The last year had {all} person-times.").put(
                        all=last.all
                    )
                ),
                "evidence": [cite_last(last.numbers)],
            }
        ],
        "figures": [
            {
                "id": f"letters-{row.year}",
                "label": say(Said("办结来信", "Letters closed")),
                "value": deed.letters,
                "unit": "cases",
                "period": row.year,
                "evidence": [row.source_of(deed).cite(deed.effect)],
            }
            for row, deed in rows
        ],
        "mark": {"pattern": "monogram", "letters": slot.brand_name.zh[:1]},
    }
    if number % 2 == 0:
        targets = [(f"practices/{row.practice_id(deed)}", deed.slot.name) for row, deed in rows]
        targets += [(f"organs/{slot.organ.id}", slot.organ.name)]
        record["replication"] = say(rich(targets, chance))
    return record


def _sentence(words_: Said) -> Said:
    return Said(f"{words_.zh}。", f"{words_.en[0].upper()}{words_.en[1:]}.")
