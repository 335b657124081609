from generator.building.linking.numbering import Numbering

PLACES = [("a/index.html", ""), ("a/index.html", "top"), ("b/index.html", "top")]


def test_each_place_has_one_number() -> None:
    numbering = Numbering()
    assert [numbering.number(place) for place in (*PLACES, *PLACES)] == [0, 1, 2, 0, 1, 2]
    assert dict(numbering) == {place: number for number, place in enumerate(PLACES)}


def test_numbers_go_on_where_they_were_kept() -> None:
    before = Numbering()
    for place in PLACES:
        before.number(place)
    numbering = Numbering.kept(before.numbers)
    assert [numbering.number(place) for place in PLACES] == [0, 1, 2]
    assert numbering.number(("b/index.html", "")) == 3


def test_places_by_file() -> None:
    numbering = Numbering()
    for place in PLACES:
        numbering.number(place)
    assert numbering.places() == {"a/index.html": {"", "top"}, "b/index.html": {"top"}}
    assert numbering.places({1, 2, 7}) == {"a/index.html": {"top"}, "b/index.html": {"top"}}
