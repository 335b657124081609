"""The records of one review: sources, review, participations, problems, practices."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field

from bench import story, words
from bench.corpus_shape import City, Organ
from bench.rich_prose import rich, short
from bench.said import Said, Tree, Voice
from bench.shared_records import SCALE
from bench.source_text import SourceText
from bench.story import Deed

# One practice in so many has prose with the whole of the Markdown.
_RICH_EVERY = 4
_HEADS = {id_: Said(f"【{name.zh}】", f"[{name.en}]") for id_, name in words.DIMENSIONS}


@dataclass(slots=True)
class Cycle:
    """One review of a city while its sources and records are written."""

    city: City
    year: int
    voice: Voice
    chance: random.Random
    deeds: list[Deed]
    circular: SourceText
    feature: SourceText
    earlier: dict[str, str]
    """Ids of the practices of the year before, by slot."""
    weak: dict[str, Said] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """The id of the review."""
        return f"{self.city.id}-{self.year}"

    @property
    def day(self) -> str:
        """The day on which its records first stood on the site."""
        return f"{self.year + 1}-03-{1 + self.year % 27:02d}"

    def source_of(self, deed: Deed) -> SourceText:
        """The source that tells of a deed: the circular has every second one."""
        return self.circular if self.deeds.index(deed) % 2 == 0 else self.feature

    def practice_id(self, deed: Deed) -> str:
        """The id of the practice that a deed becomes."""
        return f"{deed.slot.key}-{self.year}"


def cycle(
    city: City, year: int, voice: Voice, chance: random.Random, earlier: dict[str, str]
) -> Cycle:
    """A review with its sources written, nothing cited yet."""
    return Cycle(
        city,
        year,
        voice,
        chance,
        [story.deed(slot, year, chance) for slot in city.slots[year]],
        SourceText(f"{city.id}-{year}-circular", city.language, voice),
        SourceText(f"{city.id}-{year}-feature", city.language, voice),
        earlier,
    )


def records(it: Cycle) -> Iterator[tuple[str, str, Tree]]:
    """(Kind's folder, id, record) of everything that the review brings; sources come last."""
    on_site = [row for index, row in enumerate(it.city.organs) if (index + it.year) % 3]
    written = [row for row in it.city.organs if row not in on_site]
    levels: dict[str, list[Organ]] = {}
    for index, organ in enumerate(on_site):
        level = words.LEVELS[min((index * index + it.year) % 4, 2)][0]
        levels.setdefault(level, []).append(organ)
    levels = {id_: levels[id_] for id_, _ in words.LEVELS if id_ in levels}
    for organ in it.city.problems[it.year]:
        it.weak[organ.id] = it.chance.choice(words.WEAKNESSES)
    lists = (story.listed(on_site, True), story.listed(written, False))
    rated = story.ratings(levels)
    persons = it.chance.randrange(300, 3000)
    counted = (persons, persons * it.chance.randrange(6, 15))
    _write(it, lists, rated, counted)
    yield "reviews", it.id, _review(it, lists, rated, counted)
    for organ in it.city.organs:
        place = lists[0] if organ in on_site else lists[1]
        given = next((id_ for id_, rows in levels.items() if organ in rows), None)
        order = 1 + [*on_site, *written].index(organ)
        record = _participation(it, organ, place, order, rated, given, organ in on_site)
        yield "participations", f"{it.year}-{organ.id}", record
    for organ in it.city.problems[it.year]:
        yield "problems", f"problem-{it.year}-{organ.id}", _problem(it, organ)
    for number, deed in enumerate(it.deeds):
        yield "practices", it.practice_id(deed), _practice(it, deed, number)


def _write(it: Cycle, lists: tuple[Said, Said], rated: Said, counted: tuple[int, int]) -> None:
    circular, feature = it.circular, it.feature
    circular.heading(words.FICTION)
    circular.heading(story.heading(it.city, it.year))
    circular.paragraph(story.meeting(it.city, it.year), *lists, rated)
    for id_, head in _HEADS.items():
        circular.heading(head)
        for deed in it.deeds[::2]:
            if words.DIMENSIONS[deed.slot.dimension][0] == id_:
                circular.paragraph(*deed.sentences)
    organs = it.city.problems[it.year]
    if organs:
        comments = (story.comment(organ, it.weak[organ.id]) for organ in organs)
        circular.paragraph(*comments, story.deadline(it.year))
    feature.heading(words.FICTION)
    feature.heading(story.feature_heading(it.city, it.year))
    feature.paragraph(story.volunteers(it.city, it.year, *counted))
    for deed in it.deeds[1::2]:
        feature.paragraph(*deed.sentences)


def _review(it: Cycle, lists: tuple[Said, Said], rated: Said, counted: tuple[int, int]) -> Tree:
    say, cite = it.voice.text, it.circular.cite
    met = story.meeting(it.city, it.year)
    volunteers = it.feature.cite(story.volunteers(it.city, it.year, *counted))
    city = it.city.name
    return {
        "first_published": it.day,
        "body": it.city.id,
        "year": it.year,
        "title": say(Said(f"{it.year}年度{city.zh}述职评议", f"{city.en}: review of {it.year}")),
        "sources": [it.circular.id, it.feature.id],
        "meeting": {
            "name": say(Said("机关党建述职评议会", "Meeting to review Party building")),
            "date": {"value": f"{it.year + 1}-01-09", "evidence": [cite(met)]},
            "evidence": [cite(met)],
        },
        "participants": {"open": False, "evidence": [cite(row) for row in lists]},
        "dimensions": [
            {"dimension": id_, "evidence": [cite(head)]} for id_, head in _HEADS.items()
        ],
        "rating": {
            "scale": SCALE,
            "published": it.year % 2 == 1,
            "note": say(Said("书面述职的不评等次。", "Written reports are not rated.")),
        },
        "figures": [
            {
                "id": name,
                "label": say(label),
                "value": value,
                "unit": unit,
                "period": it.year,
                "evidence": [volunteers],
            }
            for name, label, value, unit in (
                ("volunteers", Said("志愿者", "Volunteers"), counted[0], "persons"),
                ("service", Said("志愿服务", "Service"), counted[1], "person-times"),
            )
        ],
        "open_points": [
            {
                "kind": "editors-note",
                "text": say(Said("等次由与会者当场评出。", "Those present gave the ratings.")),
                "evidence": [cite(rated)],
            }
        ],
    }


def _participation(
    it: Cycle, organ: Organ, place: Said, order: int, rated: Said, level: str | None, on_site: bool
) -> Tree:
    record: Tree = {
        "first_published": it.day,
        "review": it.id,
        "organ": organ.id,
        "mode": "on-site" if on_site else "written",
        "order": order,
        "evidence": [it.circular.cite(place)],
    }
    if organ.id in it.weak:
        record["comment"] = _comment(it, organ)
    if level is not None:
        public = it.year % 2 == 1
        record["rating"] = {"level": level, "public": public}
        if public:
            record["rating"]["evidence"] = [it.circular.cite(rated)]
    return record


def _comment(it: Cycle, organ: Organ) -> Tree:
    weakness = it.weak[organ.id]
    words_ = Said(f"{weakness.zh}。", f"{weakness.en[0].upper()}{weakness.en[1:]}.")
    evidence = [it.circular.cite(story.comment(organ, weakness))]
    return {"text": it.voice.text(words_), "evidence": evidence}


def _problem(it: Cycle, organ: Organ) -> Tree:
    return {
        "first_published": it.day,
        "review": it.id,
        "organ": organ.id,
        "finding": _comment(it, organ),
        "status": it.chance.choice(("open", "unknown")),
        "due": {
            "value": f"{it.year + 1}-09",
            "evidence": [it.circular.cite(story.deadline(it.year))],
        },
    }


def _practice(it: Cycle, deed: Deed, number: int) -> Tree:
    say, slot = it.voice.text, deed.slot
    cite = it.source_of(deed).cite
    name, first, second = slot.name, *deed.methods
    record: Tree = {
        "first_published": it.day,
        "title": say(Said("“{name}”，{aim}", "The “{name}”, {aim}").put(name=name, aim=deed.aim)),
        "summary": say(
            Said(
                "{organ}{method}，{aim}。全年参与{all}人次，{outcome}。",
                "The {organ} {method}, {aim}. With {all} person-times in the year, {outcome}.",
            ).put(
                organ=slot.organ.short,
                method=first,
                aim=deed.aim,
                all=deed.all,
                outcome=deed.outcome,
            )
        ),
        "review": it.id,
        "organ": slot.organ.id,
        "dimension": words.DIMENSIONS[slot.dimension][0],
        "kind": slot.kind,
    }
    if slot.brand:
        record["brand"] = slot.brand
    record["evidence"] = [cite(deed.intro), cite(deed.numbers)]
    record["approach"] = [
        {
            "text": say(
                Said(
                    "每年先*定日程*，再{method}。", "Each year it *sets dates*, then it {method}."
                ).put(method=second)
            ),
            "evidence": [cite(deed.detail)],
        }
    ]
    record["effects"] = [
        {
            "text": say(
                Said(
                    "{outcome}，来信办结{letters}件。",
                    "Now {outcome}, with {letters} cases closed.",
                ).put(outcome=deed.outcome, letters=deed.letters)
            ),
            "evidence": [cite(deed.effect)],
        }
    ]
    record["figures"] = _figures(it, deed)
    if number % _RICH_EVERY == 0:
        record["replication"] = say(rich(_targets(it, deed), it.chance))
    elif number % _RICH_EVERY == 1:
        record["replication"] = say(short(it.chance))
    record["contact"] = say(it.chance.choice(words.OFFICES))
    if slot.key in it.earlier:
        record["continues"] = it.earlier[slot.key]
    return record


def _targets(it: Cycle, deed: Deed) -> list[tuple[str, Said]]:
    rows = [row for row in it.deeds if row is not deed]
    targets = [(f"practices/{it.practice_id(row)}", row.slot.name) for row in rows]
    targets += [(f"brands/{row.slot.brand}", row.slot.brand_name) for row in rows if row.slot.brand]
    return [*targets, (f"organs/{deed.slot.organ.id}", deed.slot.organ.name)]


def _figures(it: Cycle, deed: Deed) -> list[Tree]:
    say = it.voice.text
    numbers = it.source_of(deed).cite(deed.numbers)
    site = deed.all - deed.online
    parts = ((Said("现场", "on site"), site), (Said("线上", "online"), deed.online))
    rows = (
        ("sessions", Said("开展场次", "Sessions"), deed.sessions, "sessions"),
        ("attendance", Said("参与", "Attendance"), deed.all, "person-times"),
        ("each", Said("平均每场", "For each session"), deed.each, "person-times"),
    )
    figures: list[Tree] = [
        {
            "id": id_,
            "label": say(label),
            "value": value,
            "unit": unit,
            "period": it.year,
            "evidence": [numbers],
        }
        for id_, label, value, unit in rows
    ]
    figures[1]["breakdown"] = [{"label": say(label), "value": value} for label, value in parts]
    figures[2]["formula"] = "attendance / sessions"
    # Practices differ in how much is counted of them.
    return figures[: it.chance.randrange(1, 4)]


def sources(it: Cycle) -> Iterator[tuple[str, str, Tree]]:
    """The records of both sources; to be made when all else that cites them is."""
    titles = (story.heading(it.city, it.year), story.feature_heading(it.city, it.year))
    publishers = (Said("市直机关工委（虚构）", "Working Committee (fictional)"),
                  Said("晨报（虚构）", "Morning Paper (fictional)"))  # fmt: skip
    for source, title, publisher in zip((it.circular, it.feature), titles, publishers, strict=True):
        official = source is it.circular
        notes = [
            {
                "kind": "editors-note",
                "text": it.voice.text(text),
                "evidence": [source.cite(quote)],
            }
            for text, quote in (
                (
                    Said("文首注明全文虚构。", "Its first line says that it is fictional."),
                    words.FICTION,
                ),
                (Said("标题照录。", "The title is the source’s own."), title),
            )
        ]
        record: Tree = {
            "first_published": it.day,
            "title": it.voice.text(title),
            "title_by": "source",
            "file": f"seeds/{it.city.id}/{source.id}.txt",
            **source.facts(),
            "authority": "official" if official else "unofficial",
            "rights": it.voice.text(Said("虚构文本，没有权利限制。", "Fictional, free to use.")),
            "show": "whole" if official else "excerpts",
            "publisher": it.voice.text(publisher),
            "published": f"{it.year + 1}-01-{15 if official else 20}",
            "open_points": notes,
        }
        yield "sources", source.id, record
