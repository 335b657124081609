"""Any record that its model takes, made from the shapes of its fields."""

from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from hypothesis import HealthCheck, reject, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from generator.records.fields import Field, Group, Languages, ListOf, Scalar, Shape, fields_of
from generator.records.fingerprint import fingerprint
from generator.records.kinds import Kind
from generator.records.model import Model
from generator.records.record import Record

# Rules that join several fields turn many away.
FEW = settings(
    max_examples=20, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow]
)
WORDS = st.text(
    st.sampled_from("aZ9 -“”\"'\\/\n\t<&灯𠮷é\u3000\u2028"), min_size=1, max_size=8
).filter(lambda text: bool(text.strip()))
IDS = st.sampled_from(["a", "lamp-2", "2031"])
LANGUAGES = st.sampled_from(["en", "zh", "zh-Hant"])
TYPES: dict[str, st.SearchStrategy[Any]] = {
    "words": WORDS,
    "id": IDS | st.integers(0, 2031),
    "language": LANGUAGES,
    "site-code": st.just("1A"),
    "sha256": st.just("0a" * 32),
    "fingerprint": st.just("0a1b2c3d"),
    "yes-or-no": st.booleans(),
    "day": st.dates(date(1900, 1, 1), date(2100, 1, 1)).map(date.isoformat),
    "partial-date": st.sampled_from(["2031", "2031-04", "2031-04-30", 2031]),
}
ADDRESSES = st.sampled_from(
    ["https://a.example/", "https://a.example", "mailto:a@b.example", "https://a.example/b?c"]
)


def values(shape: Shape) -> st.SearchStrategy[Any]:
    if isinstance(shape, Scalar):
        return scalars(shape)
    if isinstance(shape, ListOf):
        return st.lists(values(shape.item), min_size=shape.least, max_size=2).map(tuple)
    if isinstance(shape, Group):
        return mappings(shape.model)
    wording = WORDS | st.fixed_dictionaries(
        {"text": WORDS},
        optional={"how": st.sampled_from(["official", "inferred"]), "of": TYPES["fingerprint"]},
    )
    by_language = st.dictionaries(LANGUAGES, wording, min_size=1, max_size=3)
    if not isinstance(shape, Languages):
        return by_language
    return WORDS | by_language | st.dictionaries(LANGUAGES, WORDS, min_size=1).map(translated)


def translated(texts: dict[str, str]) -> dict[str, Any]:
    """A text whose first language is the original of all others."""
    (first, original), *others = texts.items()
    stamp = {"how": "editorial", "of": fingerprint(original)}
    return {first: original, **{language: {"text": text, **stamp} for language, text in others}}


def scalars(shape: Scalar) -> st.SearchStrategy[Any]:
    if shape.choices:
        return st.sampled_from(shape.choices)
    if shape.type in ("whole-number", "year"):
        return st.integers(shape.least, shape.most)
    if shape.type == "number":
        least = None if shape.least is None else Decimal(shape.least)
        most = None if shape.most is None else Decimal(shape.most)
        return st.integers(0, 100) | st.decimals(least, most, allow_nan=False, allow_infinity=False)
    if shape.longest is not None:
        return st.text("灯火", min_size=1, max_size=shape.longest)
    return ADDRESSES if shape.type == "words" and shape.pattern else TYPES[shape.type]


@cache
def mappings(model: type[Model]) -> st.SearchStrategy[dict[str, Any]]:
    def strategy(field: Field) -> st.SearchStrategy[Any]:
        return st.deferred(lambda: values(field.shape))

    fields = fields_of(model)
    return st.fixed_dictionaries(
        {field.name: strategy(field) for field in fields if field.required},
        optional={field.name: strategy(field) for field in fields if not field.required},
    )


@st.composite
def records(draw: st.DrawFn, kind: Kind) -> Record:
    try:
        return kind.model.model_validate(draw(mappings(kind.model)))
    except ValidationError:
        # A rule that joins several fields.
        reject()
