"""No typed date, year or place of any model is forgotten by the check."""

from generator.checking.parts.typed import dated_fields, dates_of, typed_dates
from generator.records.evidence import DateClaim, Evidence
from generator.records.fields import ListOf, Scalar, fields_of, models_in
from generator.records.kinds import KINDS
from generator.records.model import Model

MODELS = dict.fromkeys(model for kind in KINDS for model in models_in(kind.model))
QUOTE = Evidence(source="news", quote="On 12 March")


def fields(*types: str) -> set[tuple[type[Model], str]]:
    return {
        (model, field.name)
        for model in MODELS
        for field in fields_of(model)
        if isinstance(field.shape, Scalar) and field.shape.type in types
    }


def test_every_date_is_asked_for_a_quote_or_vouched_for() -> None:
    stated = {(model, name) for model in MODELS for name in dated_fields(model)}
    own = {(model, name) for model in MODELS for name in dated_fields(model, own=True)}
    assert stated | own == fields("partial-date", "day", "year")
    assert not stated & own
    assert {name for _, name in own} == {"first_published", "published", "retrieved"}


def test_whole_numbers_that_are_no_years_have_a_check_of_their_own() -> None:
    assert {f"{model.__name__}.{name}" for model, name in fields("whole-number")} == {
        "Participation.order"
    }


def test_no_list_holds_dates() -> None:
    """The check looks at single ones."""
    for model in MODELS:
        for field in fields_of(model):
            if isinstance(field.shape, ListOf) and isinstance(field.shape.item, Scalar):
                assert field.shape.item.type not in ("partial-date", "day", "year")


def test_inferred_parts_are_left_open() -> None:
    claim = DateClaim.model_validate(
        {
            "value": "2031-03-12",
            "evidence": (QUOTE,),
            "inferred_parts": ("year",),
            "inferred": "From the review.",
        }
    )
    assert list(typed_dates(claim)) == [("value", "2031-03-12")]
    assert list(dates_of(claim)) == [(None, 3, 12)]
