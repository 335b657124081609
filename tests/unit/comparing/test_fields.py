"""What differs in two states of a record."""

from typing import Any

from generator.comparing.fields import Change, FirstLanguages, changes, without
from generator.problems.problem import field_path
from generator.records.brand import Brand

EN = FirstLanguages("en", "en")
QUOTE = {"source": "news", "quote": "In 2030 they mended 1,240 lamps."}


def brand(**fields: Any) -> Brand:
    """A brand of which each field is as here if it is not given."""
    data = {
        "first_published": "2031-04-01",
        "name": {"en": "Harbour Lights", "zh": {"text": "港湾灯火", "how": "inferred"}},
        "summary": "Volunteers look after the lamps.",
        "owner": "culture-office",
        "reviews": ("2030",),
        "dimension": "brand",
        "evidence": (QUOTE,),
    }
    return Brand.model_validate({**data, **fields})


def told(before: Brand, after: Brand, first: FirstLanguages = EN) -> list[tuple[str, ...]]:
    """The changes, short: what became of which field, its words before and now."""
    return [
        (row.how, field_path(row.path), row.before or "", row.after or "")
        for row in changes(before, after, first)
    ]


def test_equal_records_have_no_changes() -> None:
    assert told(brand(), brand()) == []


def test_single_values() -> None:
    assert told(brand(), brand(status="ended", owner="lighthouse-bureau")) == [
        ("changed", "owner", "culture-office", "lighthouse-bureau"),
        ("changed", "status", "unknown", "ended"),
    ]
    assert told(brand(), brand(emblem="lamp")) == [("added", "emblem", "", "lamp")]
    assert told(brand(emblem="lamp"), brand()) == [("removed", "emblem", "lamp", "")]
    assert told(brand(), brand(first_published="2031-05-01")) == [
        ("changed", "first_published", "2031-04-01", "2031-05-01")
    ]


def test_a_date_that_is_known_better() -> None:
    one = {"value": "2023", "evidence": (QUOTE,)}
    other = {"value": "2023-03", "evidence": (QUOTE,)}
    assert told(brand(first_year=one), brand(first_year=other)) == [
        ("changed", "first_year.value", "2023", "2023-03")
    ]


def test_numbers() -> None:
    def figures(*values: int) -> tuple[dict[str, Any], ...]:
        return tuple(
            {"id": f"f{value % 10}", "label": f"Lamps {value % 10}", "value": value}
            | {"unit": "lamps", "evidence": (QUOTE,)}
            for value in values
        )

    before, after = brand(figures=figures(1241, 12)), brand(figures=figures(99, 1251, 12))
    assert told(before, after) == [
        ("added", "figures[0]", "", "f9 · Lamps 9 · 99 · lamps"),
        ("changed", "figures[1].value", "1241", "1251"),
    ]


def test_a_text_in_the_words_of_the_record() -> None:
    assert told(brand(), brand(summary="They look after the lamps.")) == [
        ("changed", "summary", "Volunteers look after the lamps.", "They look after the lamps.")
    ]


def test_the_same_words_written_by_language_are_no_change() -> None:
    assert told(brand(), brand(summary={"en": "Volunteers look after the lamps."})) == []


def test_a_translation_that_is_new_or_gone() -> None:
    translated = brand(
        summary={"en": "Volunteers look after the lamps.", "zh": {"text": "灯", "how": "official"}}
    )
    assert told(brand(), translated) == [("added", "summary.zh", "", "灯 · official")]
    assert told(translated, brand()) == [("removed", "summary.zh", "灯 · official", "")]


def test_how_a_translation_came_about() -> None:
    name = {"en": "Harbour Lights", "zh": {"text": "港湾灯火", "how": "official"}}
    assert told(brand(), brand(name=name)) == [("changed", "name.zh.how", "inferred", "official")]


def test_a_fingerprint_is_told_only_where_the_words_stay() -> None:
    def name(text: str, of: str | None) -> dict[str, object]:
        wording = {"text": text, "how": "inferred"} | ({"of": of} if of else {})
        return {"en": "Harbour Lights", "zh": wording}

    marked = brand(name=name("港湾灯火", "0a1b2c3d"))
    assert told(brand(), marked) == [("confirmed", "name.zh", "", "0a1b2c3d")]
    assert told(marked, brand()) == [("removed", "name.zh.of", "0a1b2c3d", "")]
    assert told(marked, brand(name=name("港灯", "11112222"))) == [
        ("changed", "name.zh", "港湾灯火", "港灯")
    ]


def test_a_translated_quote() -> None:
    other = {**QUOTE, "translations": {"zh": {"text": "修好1240盏灯。", "how": "editorial"}}}
    assert told(brand(), brand(evidence=(other,))) == [
        ("added", "evidence[0].translations.zh", "", "修好1240盏灯。 · editorial")
    ]


def test_another_first_language_gives_plain_words_to_another_language() -> None:
    assert told(brand(), brand(), FirstLanguages("en", "zh")) == [
        ("added", "summary", "", "Volunteers look after the lamps."),
        ("removed", "summary.en", "Volunteers look after the lamps.", ""),
    ]


def test_an_inserted_claim_is_one_change() -> None:
    def claims(*texts: str) -> tuple[dict[str, Any], ...]:
        return tuple({"text": text, "evidence": (QUOTE,)} for text in texts)

    old = ("They walk the quay.", "A list is kept of every lamp.", "Boats are painted in May.")
    before = brand(results=claims(*old))
    assert told(before, brand(results=claims("New lanterns were bought.", *old))) == [
        ("added", "results[0]", "", "New lanterns were bought.")
    ]
    assert told(before, brand(results=claims(old[0], old[2]))) == [
        ("removed", "results[1]", old[1], "")
    ]


def test_a_moved_claim_tells_where_it_was() -> None:
    claims = tuple(
        {"text": text, "evidence": (QUOTE,)} for text in ("They walk.", "Boats sail.", "Ropes.")
    )
    rows = list(changes(brand(results=claims), brand(results=claims[2:] + claims[:2]), EN))
    assert rows == [
        Change("moved", ("results", 0), "Ropes.", "Ropes.", ("results", 2)),
    ]


def test_a_group_with_a_default_is_new_or_gone() -> None:
    assert told(brand(), brand(mark={"pattern": "seeds"})) == [("added", "mark", "", "seeds")]
    assert told(brand(mark={"pattern": "seeds"}), brand()) == [("removed", "mark", "seeds", "")]
    assert told(brand(mark={"pattern": "seeds"}), brand(mark={"pattern": "nodes"})) == [
        ("changed", "mark.pattern", "seeds", "nodes")
    ]


def test_what_is_not_public_is_named_once_without_its_words() -> None:
    rows = changes(brand(), brand(owner="x", mark={"pattern": "seeds", "letters": "ab"}), EN)
    assert list(without(rows, ("owner", "mark"))) == [
        Change("hidden", ("owner",)),
        Change("hidden", ("mark",)),
    ]


def test_no_report_has_personal_numbers() -> None:
    (row,) = told(brand(), brand(summary="Ask Mr. Lamp, 13912345678, at the quay."))
    assert "13912345678" not in " ".join(row)
    assert "at the quay" in row[3]
