import json

from generator.problems.place import Place
from generator.problems.plain import from_plain, to_plain
from generator.problems.problem import Problem, Term


def test_problems_come_back_from_json() -> None:
    problem = Problem(
        "duplicate-key",
        Place("content/media/a.yml", 3, 7),
        "media[0].alt",
        "“灯”",
        {"key": "a", "kind": Term("kind-media"), "known": ("a", Term("b")), "none": ()},
        Place("content/media/a.yml", 2),
    )
    assert from_plain(json.loads(json.dumps(to_plain(problem)))) == problem
    assert from_plain(json.loads(json.dumps(to_plain(Problem("x", Place("a")))))) == Problem(
        "x", Place("a")
    )
