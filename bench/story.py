"""What the sources say: sentences of a review, ready to be written down and to be quoted."""

import random
from dataclasses import dataclass

from bench import words
from bench.corpus_shape import City, Organ, Slot
from bench.said import Said

_INTRO = Said(
    "{organ}{type}开办“{name}”，{method}，{aim}",
    "The {type} of the {organ} runs the “{name}”: it {method}, {aim}",
)
_DETAIL = Said(
    "“{name}”在{year}年新增的做法，是{method}，并{second}",
    "What the “{name}” added in {year}: it {method}, and it {second}",
)
_NUMBERS = Said(
    "“{name}”全年开展{sessions}场，参与{all}人次，其中现场{site}人次、线上{online}人次",
    "The “{name}” held {sessions} sessions in the year with {all} person-times:"
    " {site} person-times on site and {online} person-times online",
)
_EFFECT = Said(
    "“{name}”开办以来，{outcome}，办结来信{letters}件",
    "Since the “{name}” began, {outcome}; it closed {letters} cases that letters had raised",
)
_BRAND = Said(
    "“{brand}”是{organ}的党建品牌，创建于{founded}年，由“{name}”承载",
    "The “{brand}” is the Party-building brand of the {organ}, created in {founded}"
    " and carried by the “{name}”",
)
_COMMENT = Said("点评指出，{organ}{weakness}", "The comment on the {organ} was that {weakness}")


@dataclass(frozen=True, slots=True)
class Deed:
    """A year of a slot: the sentences about it, and the numbers in them."""

    slot: Slot
    year: int
    methods: tuple[Said, Said]
    aim: Said
    outcome: Said
    sessions: int
    each: int
    online: int
    letters: int

    @property
    def all(self) -> int:
        """Attendances of the year."""
        return self.sessions * self.each

    @property
    def intro(self) -> Said:
        """Who does what, how and to which end."""
        organ = self.slot.organ
        return _INTRO.put(
            organ=organ.name,
            type=organ.type_name,
            name=self.slot.name,
            method=self.methods[0],
            aim=self.aim,
        )

    @property
    def detail(self) -> Said:
        """What was new in the year."""
        first, second = self.methods
        return _DETAIL.put(name=self.slot.name, year=str(self.year), method=first, second=second)

    @property
    def numbers(self) -> Said:
        """Sessions and attendances."""
        return _NUMBERS.put(
            name=self.slot.name,
            sessions=self.sessions,
            all=self.all,
            site=self.all - self.online,
            online=self.online,
        )

    @property
    def effect(self) -> Said:
        """What came of it."""
        return _EFFECT.put(name=self.slot.name, outcome=self.outcome, letters=self.letters)

    @property
    def brand(self) -> Said:
        """What the slot's brand is, whose, and since when."""
        return _BRAND.put(
            brand=self.slot.brand_name,
            organ=self.slot.organ.name,
            founded=str(self.slot.founded),
            name=self.slot.name,
        )

    @property
    def sentences(self) -> list[Said]:
        """The paragraph about it."""
        rows = [self.intro, self.detail, self.numbers, self.effect]
        return [*rows, self.brand] if self.slot.brand else rows


def deed(slot: Slot, year: int, chance: random.Random) -> Deed:
    """A year of a slot, as chance has it."""
    first, second = chance.sample(words.METHODS, 2)
    sessions, each = chance.randrange(6, 60), chance.randrange(20, 240)
    return Deed(
        slot,
        year,
        (first, second),
        chance.choice(words.AIMS),
        chance.choice(words.OUTCOMES),
        sessions,
        each,
        chance.randrange(1, sessions * each // 2),
        chance.randrange(11, 900),
    )


def heading(city: City, year: int) -> Said:
    """The title of the circular."""
    return Said(
        f"{city.name.zh}市直机关{year}年度党建述职评议情况通报",
        f"Circular on the {year} review of Party building in the organs of {city.name.en}",
    )


def feature_heading(city: City, year: int) -> Said:
    """The title of the newspaper's report."""
    return Said(
        f"{year}年，{city.name.zh}的机关这样抓党建",
        f"How the organs of {city.name.en} worked on Party building in {year}",
    )


def meeting(city: City, year: int) -> Said:
    """When and where the review was held; always on January 9."""
    return Said(
        f"{year + 1}年1月9日上午，{city.name.zh}召开{year}年度机关党建述职评议会",
        f"On the morning of January 9, {year + 1}, {city.name.en} held the meeting to review"
        f" Party building in its organs for {year}",
    )


def listed(organs: list[Organ], on_site: bool) -> Said:
    """Who reported, in order."""
    zh, en = "、".join(row.name.zh for row in organs), ", ".join(row.name.en for row in organs)
    if on_site:
        return Said(f"{zh}现场述职", f"These organs reported on site: {en}")
    return Said(f"{zh}书面述职", f"These organs reported in writing: {en}")


def ratings(levels: dict[str, list[Organ]]) -> Said:
    """Which level each organ was given."""
    names = dict(words.LEVELS)
    zh = [
        f"{'、'.join(o.name.zh for o in rows)}为“{names[id_].zh}”" for id_, rows in levels.items()
    ]
    en = [
        f"“{names[id_].en}” went to {', '.join(o.name.en for o in rows)}"
        for id_, rows in levels.items()
    ]
    return Said(f"经评定，{'；'.join(zh)}", f"In the ratings, {'; '.join(en)}")


def volunteers(city: City, year: int, persons: int, times: int) -> Said:
    """Volunteers of the city as a whole."""
    return Said(
        f"{year}年，{city.name.zh}市直机关党员志愿者{persons:,}人，全年服务{times:,}人次",
        f"In {year} the organs of {city.name.en} had {persons:,} persons as volunteers,"
        f" who gave {times:,} person-times of service",
    )


def deadline(year: int) -> Said:
    """Until when the problems of a year are to be solved."""
    return Said(
        f"上述问题须于{year + 1}年9月底前整改到位",
        f"These problems are to be solved by the end of September {year + 1}",
    )


def comment(organ: Organ, weakness: Said) -> Said:
    """What was said to an organ."""
    return _COMMENT.put(organ=organ.name, weakness=weakness)
