"""How many records of each kind a corpus has, and how a city is laid out."""

import random
from dataclasses import dataclass

from bench import words
from bench.said import Said

# Settings and the vocabularies: one of each in every corpus.
SHARED = 1 + 7
SMALLEST = 60
FIRST_YEAR = 2019
_CITY = 212


@dataclass(frozen=True, slots=True)
class Organ:
    """An organ of a city."""

    id: str
    name: Said
    short: Said
    sector: str
    type_id: str
    type_name: Said


@dataclass(frozen=True, slots=True)
class Slot:
    """Something that an organ does every year; each year has a practice for it."""

    key: str
    name: Said
    organ: Organ
    dimension: int
    kind: str
    brand: str | None
    brand_name: Said
    founded: int


@dataclass(frozen=True, slots=True)
class City:
    """A city: its organs, its years, and what goes on in each."""

    id: str
    name: Said
    language: str
    organs: tuple[Organ, ...]
    years: tuple[int, ...]
    slots: dict[int, tuple[Slot, ...]]
    problems: dict[int, tuple[Organ, ...]]


def cities(records: int, seed: int) -> list[City]:
    """The cities of a corpus with exactly so many records.

    Raises ``ValueError`` for fewer than ``SMALLEST`` records, or more than there are names for.
    """
    if records < SMALLEST:
        raise ValueError(f"a corpus has at least {SMALLEST} records")
    count = max(1, round((records - SHARED) / _CITY))
    names = [(weather, grain) for grain in words.GRAINS for weather in words.WEATHERS]
    if count > len(names):
        raise ValueError(f"there are names for {len(names)} cities, not for {count}")
    order = random.Random(f"{seed}")  # noqa: S311 - bytes must be the same each time
    order.shuffle(names)
    rest = records - SHARED
    budgets = [rest // count + (index < rest % count) for index in range(count)]
    return [_city(index, seed, names[index], budgets[index]) for index in range(count)]


def _city(index: int, seed: int, name: tuple[Said, Said], budget: int) -> City:
    chance = random.Random(f"{seed}/{index}")  # noqa: S311
    weather, grain = name
    place = Said(weather.zh + grain.zh, f"{weather.en} {grain.en}")
    id_ = f"{weather.en}-{grain.en}".lower()
    years = tuple(range(FIRST_YEAR, FIRST_YEAR + (4 if budget > 120 else 2)))
    organs = tuple(_organ(id_, place, row, chance) for row in words.ORGANS[: max(5, budget // 15)])
    problems = {year: tuple(chance.sample(organs, 1 + (budget > 120))) for year in years}
    brands = max(3, round(budget * 0.06))
    fixed = 1 + len(organs) + len(years) * (3 + len(organs)) + brands
    practices = budget - fixed - sum(len(rows) for rows in problems.values())
    each = practices // len(years)
    counts = [each + (number < practices % len(years)) for number in range(len(years))]
    # A sixth of what an earlier year had is given up, and something new is begun.
    starts = [number * each // 6 for number in range(len(years))]
    total = max(start + count for start, count in zip(starts, counts, strict=True))
    slots = _slots(id_, organs, total, brands, min(counts), chance)
    return City(
        id_,
        Said(f"{place.zh}市", f"{place.en} City"),
        # Every fourth city's sources are in English.
        "en" if index % 4 == 3 else "zh",
        organs,
        years,
        {
            year: tuple(slots[start : start + count])
            for year, start, count in zip(years, starts, counts, strict=True)
        },
        problems,
    )


def _organ(city: str, place: Said, row: tuple[str, Said, str], chance: random.Random) -> Organ:
    key, name, sector = row
    type_id, type_name = chance.choice(words.TYPES)
    return Organ(
        f"{city}-{key}",
        Said(f"{place.zh}市{name.zh}", f"{place.en} {name.en}"),
        Said(f"市{name.zh}", name.en),
        sector,
        type_id,
        type_name,
    )


def _slots(
    city: str,
    organs: tuple[Organ, ...],
    total: int,
    brands: int,
    first_year: int,
    chance: random.Random,
) -> list[Slot]:
    pairs = [(colour, thing) for colour in words.COLOURS for thing in words.THINGS]
    chance.shuffle(pairs)
    # Brands belong to what the first year has, so that each stands in a review.
    owners = set(chance.sample(range(first_year), brands))
    slots = []
    for index in range(total):
        (colour_key, colour), (thing_key, thing) = pairs[index % len(pairs)]
        form_key, form, kind = words.FORMS[(index + index // len(pairs)) % len(words.FORMS)]
        brand_name = Said(colour.zh + thing.zh, f"{colour.en} {thing.en}")
        key = f"{city}-{colour_key}-{thing_key}"
        slots.append(
            Slot(
                f"{key}-{form_key}",
                Said(brand_name.zh + form.zh, f"{brand_name.en} {form.en}"),
                organs[index % len(organs)],
                chance.randrange(len(words.DIMENSIONS)),
                kind,
                key if index in owners else None,
                brand_name,
                FIRST_YEAR - chance.randrange(1, 12),
            )
        )
    return slots
