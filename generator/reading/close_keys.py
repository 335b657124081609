"""Keys that belong nowhere where it is known what was meant: told apart without reading YAML."""

from generator.problems.problem import Problem

CLOSE_KEYS = frozenset({"unknown-key-close", "quoted-key"})


def field_meant(problem: Problem) -> str:
    """The field that a problem is about, a key being the one that was meant."""
    if problem.code not in CLOSE_KEYS:
        return problem.name
    return f"{problem.name.removesuffix(problem.found)}{problem.values['close']}"
