"""A report for a terminal: of a flood of problems of one kind, a few, and how many more there are.

One mistake in a vocabulary can be a problem of thousands of records. ESLint, Ruff and Vale print
all of them; Biome prints twenty in all, golangci-lint three of a text, and clang stops after
twenty, so that one kind hides another, or nobody is told that there was more. Here each kind has
room of its own, what is left out is counted by kind, and the line below says how to see all.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from generator.problems.problem import Problem
from generator.problems.report import block, counted
from generator.problems.wording import Language, phrases_of

# A kind with no more problems than MOST is told whole; of another one, FEW.
MOST, FEW = 20, 10


def few_of_each(problems: Sequence[Problem]) -> tuple[list[Problem], Mapping[str, list[Problem]]]:
    """The problems that are told, in their order, and those of each kind that are not.

    Of a flood those are told that differ most: first those in which something else was found, then
    those of other files, so that one mistake does not hide another of its kind.
    """
    kinds: dict[str, list[Problem]] = defaultdict(list)
    for problem in problems:
        kinds[problem.code].append(problem)
    told = {
        id(row) for rows in kinds.values() for row in (rows if len(rows) <= MOST else few(rows))
    }
    left = {
        code: [row for row in rows if id(row) not in told]
        for code, rows in kinds.items()
        if len(rows) > MOST
    }
    return [row for row in problems if id(row) in told], left


def few(problems: Sequence[Problem]) -> list[Problem]:
    """Some of one kind, before others those that are the first of what was found, or of a file."""
    found: set[str] = set()
    files: Counter[str] = Counter()
    ranked = []
    for number, problem in enumerate(problems):
        ranked.append(((problem.found in found, files[problem.place.file], number), problem))
        found.add(problem.found)
        files[problem.place.file] += 1
    return [problem for _, problem in sorted(ranked, key=lambda row: row[0])[:FEW]]


def for_terminal(problems: Sequence[Problem], language: Language, command: str) -> str:
    """The report as text, without what would flood a terminal; ``command`` shows all of it."""
    told, left = few_of_each(problems)
    parts = [block(problem, language) for problem in told]
    if left:
        parts.append("\n".join(_rest(left, language, command)))
    return "\n\n".join([*parts, counted(problems, language)])


def _rest(left: Mapping[str, Sequence[Problem]], language: Language, command: str) -> Iterator[str]:
    """How many more there are of each kind, the largest first, and how to see them."""
    labels = phrases_of(language).labels
    yield labels["more-head"].format(most=MOST, few=FEW)
    for code, rows in sorted(left.items(), key=lambda row: (-len(row[1]), row[0])):
        files = len({row.place.file for row in rows})
        form = "more-one" if files == 1 else "more-many"
        yield "  " + labels[form].format(code=code, number=f"{len(rows):,}", files=f"{files:,}")
    yield labels["more-all"].format(command=command)
