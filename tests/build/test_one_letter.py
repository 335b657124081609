"""A letter of a quote, a digit of a number, a byte of a source, the name of a record: changed,
each fails the check, at its place, with the mend.

Done to all quotes, numbers and references of both projects, one a file at a time: what is wrong
in one file hides nothing in another.
"""

import os
import random
import re
import shutil
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import zip_longest
from pathlib import Path

import pytest

from generator.checking.content import check_content
from generator.problems.report import ProblemData, as_data, ordered
from tests.build.project import copied
from tests.build.values import (
    Value,
    changed_digit,
    changed_letter,
    content_values,
    dotted,
    values,
)
from tests.conftest import PROJECTS

pytestmark = pytest.mark.build

# SHOWCASE_SEEDS=1,2,3 changes other letters as well.
SEEDS = [int(seed) for seed in os.environ.get("SHOWCASE_SEEDS", "1").split(",")]

REFERENCES = frozenset(
    (
        *("source", "body", "organ", "owner", "review", "reviews", "home_review", "brand"),
        *("predecessor", "related", "continues", "recurring_from", "successors", "parent"),
        *("translation_of", "emblem", "media", "dimension", "kind", "unit", "type", "term"),
        *("scale", "sources"),
    )
)
# Fields of these names are also words of a fixed list: alias, open point.
FIXED_KINDS = ("aliases", "open_points")

Change = Callable[[Value, random.Random], str | None]


@pytest.fixture(scope="module", params=list(PROJECTS))
def project(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copied(PROJECTS[request.param], tmp_path_factory.mktemp(request.param))


def errors(project: Path) -> list[ProblemData]:
    found = [as_data(row, "en") for row in ordered(check_content(project / "content").problems)]
    return [row for row in found if row["severity"] == "error"]


def found_at(value: Value, project: Path, problems: Iterable[ProblemData]) -> ProblemData | None:
    """The error at exactly this value or at the field that it is the words of."""
    file = value.file.relative_to(project).as_posix()
    names = [dotted(value.keys[:length]) for length in range(len(value.keys), 0, -1)]
    for problem in problems:
        if problem["file"] == file and problem["field"] in names[:3]:
            place = (problem["line"], problem["column"])
            assert place == value.places[problem["field"]], problem
            assert problem["message"], problem
            assert problem["mend"], problem
            return problem
    return None


def in_turn(changes: list[tuple[Value, str]], at_once: int) -> Iterator[list[tuple[Value, str]]]:
    """The changes in rounds, of which each touches a file ``at_once`` times at most."""
    by_file: dict[Path, list[tuple[Value, str]]] = defaultdict(list)
    for value, raw in changes:
        by_file[value.file].append((value, raw))
    parts = [list(batched(rows, at_once)) for rows in by_file.values()]
    for row in zip_longest(*parts, fillvalue=()):
        yield [change for part in row for change in part]


def batched(rows: list[tuple[Value, str]], size: int) -> Iterator[tuple[tuple[Value, str], ...]]:
    """``size`` rows at a time; neighbours come into different parts."""
    count = -(-len(rows) // size)
    for first in range(count):
        yield tuple(rows[first::count])


def apply(changes: list[tuple[Value, str]]) -> None:
    """Write the changed files, from the last change to the first, so that places hold."""
    texts: dict[Path, str] = {}
    for value, raw in sorted(changes, key=lambda row: -row[0].start):
        text = texts.get(value.file, value.text)
        texts[value.file] = text[: value.start] + raw + text[value.end :]
    for file, text in texts.items():
        file.write_text(text, encoding="utf-8")


def missed(project: Path, changes: list[tuple[Value, str]], at_once: int) -> list[str]:
    """Makes each change; gives those that no error at their place told of."""
    unseen = []
    for round_ in in_turn(changes, at_once):
        apply(round_)
        problems = errors(project)
        for value, raw in round_:
            if found_at(value, project, problems) is None:
                unseen.append(f"{value.file.name}: {dotted(value.keys)}: {raw}")
            value.file.write_text(value.text, encoding="utf-8")
    return unseen


def changes_of(project: Path, change: Change, seed: int) -> list[tuple[Value, str]]:
    rng = random.Random(seed)
    rows = ((value, change(value, rng)) for value in content_values(project))
    return [(value, raw) for value, raw in rows if raw is not None]


def test_nothing_is_wrong_before(project: Path) -> None:
    assert errors(project) == []


# Quotes


def other_letter(value: Value, rng: random.Random) -> str | None:
    if value.field != "quote":
        return None
    places = [at for at in range(value.begins(), len(value.raw)) if value.raw[at].isalpha()]
    return changed_letter(value.raw, rng.choice(places), rng)


def doubled_letter(value: Value, rng: random.Random) -> str | None:
    if value.field != "quote":
        return None
    places = [at for at in range(value.begins(), len(value.raw)) if value.raw[at].isalpha()]
    at = rng.choice(places)
    return value.raw[:at] + value.raw[at] + value.raw[at:]


def lost_letter(value: Value, rng: random.Random) -> str | None:
    """A letter from inside: without its last letters a Chinese quote is a shorter quote."""
    if value.field != "quote" or len(value.value) < 4:
        return None
    letters = [at for at in range(value.begins(), len(value.raw)) if value.raw[at].isalpha()]
    # One of two equal letters (all, 常常) may be lost at either place.
    inner = [at for at in letters[1:-1] if value.raw[at - 1 : at + 2].isalpha()]
    at = rng.choice(inner) if inner else None
    return None if at is None else value.raw[:at] + value.raw[at + 1 :]


def other_mark(value: Value, rng: random.Random) -> str | None:
    """Another punctuation mark that looks much the same."""
    twins = {"，": ",", "。": ".", "：": ":", "、": "，", "“": "「", "”": "」", "’": "'", ".": "。"}
    if value.field != "quote" or value.raw[0] in "'\"":
        return None
    places = [at for at in range(value.begins(), len(value.raw)) if value.raw[at] in twins]
    # A narrow colon at the end makes a key of the words: that is a mistake of another kind.
    places = [at for at in places if value.raw[at:] != "："]
    if not places:
        return None
    at = rng.choice(places)
    return value.raw[:at] + twins[value.raw[at]] + value.raw[at + 1 :]


def other_quote(value: Value, rng: random.Random) -> str | None:
    """Any of these changes."""
    ways = [doubled_letter, lost_letter, other_mark]
    rng.shuffle(ways)
    return next((raw for way in ways if (raw := way(value, rng)) is not None), None)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("change", [other_letter, other_quote])
def test_every_quote(project: Path, change: Change, seed: int) -> None:
    changes = changes_of(project, change, seed)
    assert len(changes) > 100
    assert missed(project, changes, 5) == []


def test_a_quote_alone(project: Path) -> None:
    """No other change is needed for the error to be there."""
    rng = random.Random(SEEDS[0])
    for value, raw in rng.sample(changes_of(project, other_letter, SEEDS[0]), 12):
        value.file.write_text(value.with_raw(raw), encoding="utf-8")
        problem = found_at(value, project, errors(project))
        value.file.write_text(value.text, encoding="utf-8")
        assert problem is not None
        assert problem["code"].startswith("quote-")


# Names


def other_name(value: Value, rng: random.Random) -> str | None:
    """Another letter in a name that the quotes of its file have."""
    if value.file.parent.name not in ("brands", "bodies", "reviews"):
        return None
    if not {"name", "venue"} & set(value.keys[:2]) or value.keys[-1] in ("how", "of"):
        return None
    quotes = [bare(row.value) for row in values(value.file) if row.field == "quote"]
    if not any(bare(value.value) in quote for quote in quotes):
        return None
    places = [at for at in range(value.begins(), len(value.raw)) if value.raw[at].isalpha()]
    return changed_letter(value.raw, rng.choice(places), rng)


def bare(words: str) -> str:
    return "".join(words.split()).casefold()


@pytest.mark.parametrize("seed", SEEDS)
def test_every_name(project: Path, seed: int) -> None:
    changes = changes_of(project, other_name, seed)
    assert {value.file.parent.name for value, _ in changes} == {"brands", "bodies", "reviews"}
    assert missed(project, changes, 1) == []


# Numbers


def digits_in(value: Value) -> list[int]:
    """Places of digits that a claim must prove, in names in quotation marks too: not in links."""
    blank = re.sub(r"\]\([^)]*\)", lambda match: "_" * len(match[0]), value.raw)
    return [at for at in range(value.begins(), len(blank)) if blank[at].isdecimal()]


def numbers(text: str) -> set[str]:
    plain = re.sub(r"(?<=\d)[,，\u2009](?=\d{3})", "", text)
    return {str(int(run)) for run in re.findall(r"\d+", plain)}


def known_numbers(value: Value) -> set[str]:
    """Numbers that another place of the record proves, so that a changed text could use them."""
    rest = value.text[: value.start] + value.text[value.end :]
    return numbers(re.sub(r"\b(of|sha256): \S+", "", rest))


def other_digit(value: Value, rng: random.Random) -> str | None:
    claims = ("title", "summary", "text", "label", "name", "finding", "quote", "en", "zh")
    if value.field not in claims or value.file.parent.name in ("settings", "media"):
        return None
    if any(key in ("inferred", "explanation", "note") for key in value.keys):
        return None
    places = digits_in(value)
    if not places:
        return None
    raw = changed_digit(value.raw, rng.choice(places), rng)
    return None if numbers(raw) <= known_numbers(value) | numbers(value.raw) else raw


def other_amount(value: Value, rng: random.Random) -> str | None:
    """Another digit in the value of a figure, of a part of it, or of a derived number."""
    if value.field != "value" or not {"figures", "breakdown", "derived"} & set(value.keys):
        return None
    places = [at for at in range(len(value.raw)) if value.raw[at].isdecimal()]
    raw = changed_digit(value.raw, rng.choice(places), rng)
    return None if numbers(raw) <= known_numbers(value) else raw


DATES = ("first_year", "date", "due", "valid_from", "valid_to")


def other_date(value: Value, rng: random.Random) -> str | None:
    """Another digit in a typed date; any one that no quote or review has."""
    is_date = value.field in ("period", "date") or (
        value.field == "value" and value.keys[-2] in DATES
    )
    return changed_date(value, rng) if is_date else None


def other_year(value: Value, rng: random.Random) -> str | None:
    """Another digit in the year of a review, from which figures take theirs."""
    return changed_date(value, rng) if value.field == "year" else None


def changed_date(value: Value, rng: random.Random) -> str | None:
    places = [at for at in range(len(value.raw)) if value.raw[at].isdecimal()]
    changed = (changed_digit(value.raw, at, rng) for at in rng.sample(places, len(places)))
    return next((raw for raw in changed if not may_be(raw, value)), None)


def may_be(raw: str, value: Value) -> bool:
    """Whether the date could as well be this one: an inferred part of it, or one of a quote."""
    old, new = (re.findall(r"\d+", row) for row in (value.raw, raw))
    inferred = re.search(r"inferred_parts: \[([^]]*)\]", value.text[value.end :])
    parts = inferred[1] if inferred and value.field == "value" else ""
    part = next(at for at in range(len(old)) if old[at] != new[at])
    if ("year", "month", "day")[part] in parts:
        return part > 0 or abs(int(new[0]) - int(old[0])) < 2
    return part == 0 and (new[0] in value.text or f"year: {new[0]}" in reviews(value.file))


def reviews(file: Path) -> str:
    """The reviews of the project that a record belongs to, as they are written."""
    content = next(folder for folder in file.parents if folder.name == "content")
    return "".join(row.read_text(encoding="utf-8") for row in content.glob("reviews/*.yml"))


def other_order(value: Value, rng: random.Random) -> str | None:
    """Another number for the place in a review's list."""
    return changed_digit(value.raw, 0, rng) if value.field == "order" else None


def other_number(value: Value, rng: random.Random) -> str | None:
    """One number of a translation in the place of another one of the same translation."""
    if value.keys[-1] != "text" or value.keys[-2] not in ("en", "zh"):
        return None
    found = list(re.finditer(r"(?<![\d,.])\d[\d,]*\d(?![\d,.]|月|日)", value.raw))
    pairs = [(one, other) for one in found for other in found if one[0] != other[0]]
    if not pairs or value.file.parent.name in ("settings", "media"):
        return None
    one, other = rng.choice(pairs)
    return value.raw[: one.start()] + other[0] + value.raw[one.end() :]


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    "change", [other_digit, other_amount, other_date, other_year, other_number]
)
def test_every_number(project: Path, change: Change, seed: int) -> None:
    changes = changes_of(project, change, seed)
    assert changes
    assert missed(project, changes, 1) == []


@pytest.mark.parametrize("seed", SEEDS)
def test_every_order(project: Path, seed: int) -> None:
    """One at a time, since each belongs to the others of its review."""
    changes = changes_of(project, other_order, seed)
    assert len(changes) > 7
    for change in changes:
        assert missed(project, [change], 1) == []


def test_dates_of_every_sort_were_changed(project: Path) -> None:
    names = {
        value.keys[-2] if value.field == "value" else value.field
        for change in (other_date, other_year)
        for value, _ in changes_of(project, change, SEEDS[0])
    }
    every = {"year", "date", "period", "first_year", "due", "valid_from", "valid_to"}
    assert names == every if "yunhe" in project.name else names <= every


def test_numbers_of_every_sort_were_changed(project: Path) -> None:
    rows = {value.field for value, _ in changes_of(project, other_digit, 1)}
    ways = {key for value, _ in changes_of(project, other_digit, 1) for key in value.keys}
    assert {"quote", "text"} <= rows
    assert "translations" in ways


# Sources


@pytest.mark.parametrize("seed", SEEDS)
def test_a_byte_of_a_source(project: Path, seed: int) -> None:
    rng = random.Random(seed)
    for record in sorted((project / "content/sources").rglob("*.yml")):
        rows = {dotted(value.keys): value for value in values(record)}
        for name in ("file", "original.file"):
            if name not in rows:
                continue
            file = project / rows[name].value
            whole = file.read_bytes()
            at = rng.randrange(len(whole))
            for spoilt in (
                whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :],
                whole[:at] + whole[at + 1 :],
                whole + b"\n",
                whole.replace(b"\n", b"\r\n", 1),
            ):
                anew = spoilt.replace(b"\r\n", b"\n").rstrip(b"\n") == whole.rstrip(b"\n")
                file.write_bytes(spoilt)
                problems = errors(project)
                file.write_bytes(whole)
                hashed = rows[name.replace("file", "sha256")]
                problem = found_at(hashed, project, problems)
                assert problem is not None
                # Other line breaks alone are a program's doing.
                assert problem["code"] == ("source-saved-anew" if anew else "source-changed")


def test_a_source_that_is_gone(project: Path) -> None:
    record = next((project / "content/sources").rglob("*.yml"))
    value = next(row for row in values(record) if row.field == "file")
    aside = project / "aside"
    shutil.move(project / value.value, aside)
    problem = found_at(value, project, errors(project))
    shutil.move(aside, project / value.value)
    assert problem is not None
    # Another file of the folder may look like the one that was meant.
    assert problem["code"] in ("source-missing", "source-missing-close")


# References and links


def other_reference(value: Value, rng: random.Random) -> str | None:
    if value.field not in REFERENCES:
        return None
    if value.field == "kind" and value.keys[0] in FIXED_KINDS:
        return None
    at = rng.choice([at for at in range(len(value.raw)) if value.raw[at].isalnum()])
    if value.raw[at].isdecimal():
        return value.raw[:at] + "x" + value.raw[at + 1 :]
    return changed_letter(value.raw, at, rng)


def other_level(value: Value, rng: random.Random) -> str | None:
    if value.field != "level":
        return None
    return changed_letter(value.raw, rng.randrange(len(value.raw)), rng)


def other_link(value: Value, rng: random.Random) -> str | None:
    links = list(re.finditer(r"\]\((?P<to>(?!https?:)[^)]+)\)", value.raw))
    if not links:
        return None
    link = rng.choice(links)
    at = rng.choice([at for at in range(*link.span("to")) if value.raw[at].isalpha()])
    return changed_letter(value.raw, at, rng)


def other_place(value: Value, _rng: random.Random) -> str | None:
    """A place that no page has, after the target of a link."""
    link = re.search(r"\]\((?P<to>(?!https?:)[^)#]+)(?:#[^)]*)?\)", value.raw)
    if link is None:
        return None
    return f"{value.raw[: link.end('to')]}#nowhere{value.raw[link.end() - 1 :]}"


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("change", [other_reference, other_link, other_place])
def test_every_reference(project: Path, change: Change, seed: int) -> None:
    changes = changes_of(project, change, seed)
    assert changes
    assert missed(project, changes, 5) == []


def test_every_level(project: Path) -> None:
    """Alone, since a record whose review is not there has no scale."""
    changes = changes_of(project, other_level, SEEDS[0])
    assert bool(changes) == ("yunhe" in project.name)
    assert missed(project, changes, 1) == []
