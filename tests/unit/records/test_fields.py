"""Shapes of fields, read from the models' annotations."""

from typing import Annotated

import pytest

from generator.records.about import About, Verbatim, WebAddress
from generator.records.brand import Brand, Mark
from generator.records.evidence import Claim, Evidence
from generator.records.fields import (
    Field,
    Group,
    Languages,
    ListOf,
    Scalar,
    Translations,
    fields_of,
    marked_within,
    models_in,
)
from generator.records.kinds import KINDS
from generator.records.model import Model
from generator.records.review import Meeting, Review
from generator.records.settings import Filing, Profile, Settings
from generator.records.source import Source


def field(model: type[Model], name: str) -> Field:
    return next(row for row in fields_of(model) if row.name == name)


def test_texts_and_lists_of_forms() -> None:
    assert field(Brand, "name").shape == Languages(prose=False)
    assert field(Brand, "summary").shape == Languages(prose=True)
    assert field(Brand, "evidence").shape == ListOf(Group(Evidence), 1)
    assert field(Brand, "meaning").shape == ListOf(Group(Claim), 0)
    assert field(Brand, "mark").shape == Group(Mark)
    assert field(Evidence, "translations").shape == Translations()


def test_references_and_terms_in_lists_and_beside_none() -> None:
    reviews = field(Brand, "reviews").shape
    emblem = field(Brand, "emblem").shape
    dimension = field(Brand, "dimension").shape
    assert isinstance(reviews, ListOf)
    assert isinstance(reviews.item, Scalar)
    assert isinstance(emblem, Scalar)
    assert isinstance(dimension, Scalar)
    assert (reviews.item.type, reviews.item.refers_to) == ("id", "review")
    assert (emblem.type, emblem.refers_to) == ("id", "media")
    assert (dimension.type, dimension.term_of) == ("id", "dimensions")


def test_bounds_choices_and_patterns() -> None:
    year = field(Review, "year").shape
    coverage = field(Source, "coverage_at_least").shape
    letters = field(Mark, "letters").shape
    show = field(Source, "show").shape
    url = field(Source, "url").shape
    assert isinstance(year, Scalar)
    assert isinstance(coverage, Scalar)
    assert isinstance(letters, Scalar)
    assert isinstance(show, Scalar)
    assert isinstance(url, Scalar)
    assert (year.type, year.least, year.most) == ("year", 1900, 2200)
    assert (coverage.type, coverage.least, coverage.most) == ("number", 0, 100)
    assert (letters.shortest, letters.longest) == (1, 2)
    assert show.choices == ("whole", "excerpts")
    assert url.pattern is not None


def test_required_and_explained() -> None:
    assert field(Brand, "owner").required
    assert not field(Brand, "status").required
    assert field(Brand, "owner").about.zh == "所属机关。"


def test_every_model_of_every_kind_is_reached_once() -> None:
    for kind in KINDS:
        models = list(models_in(kind.model))
        assert models[0] is kind.model
        assert len(models) == len(set(models))


def test_an_annotation_that_no_record_has_is_a_mistake_of_ours() -> None:
    class Odd(Model):
        value: Annotated[bytes, About("?", "?")]

    with pytest.raises(TypeError, match="no shape is known"):
        fields_of(Odd)


def test_marked_fields_stand_in_models_within() -> None:
    assert marked_within(Review, Verbatim) == ((Meeting, "name"), (Meeting, "venue"))
    assert [row[0] for row in marked_within(Settings, WebAddress)] == [
        Settings,
        Settings,
        Profile,
        Filing,
    ]
