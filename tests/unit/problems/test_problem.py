from generator.problems.place import Place
from generator.problems.problem import field_path


def test_field_path() -> None:
    assert field_path(()) == ""
    assert field_path(("evidence", 0, "quote")) == "evidence[0].quote"
    assert field_path((0, 1, "a")) == "[0][1].a"


def test_place_is_written_as_editors_open_it() -> None:
    assert str(Place("content/a.yml", 3, 7)) == "content/a.yml:3:7"
    assert str(Place("content/a.yml")) == "content/a.yml:1:1"
