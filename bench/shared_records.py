"""The records that a corpus has once: settings and vocabularies."""

from collections.abc import Iterable, Iterator

from bench import words
from bench.corpus_shape import City
from bench.said import Said, Tree, Voice

_DAY = "2024-03-04"
SCALE = "bench-scale"


def settings(cities: list[City], voice: Voice) -> Tree:
    """The settings of the site; every field of the profile is there, so it is no preview."""
    first = cities[0]
    return {
        "first_published": _DAY,
        "name": voice.text(
            Said("机关党建（虚构的测速样本）", "Party Building (a fictional sample)")
        ),
        "tagline": voice.text(
            Said(
                "许多虚构城市的述职评议，用来测量速度。",
                "Reviews in cities that do not exist, to measure speed.",
            )
        ),
        "base_address": "https://bench.example/reviews/",
        "languages": list(voice.languages),
        "body": first.id,
        "home_review": f"{first.id}-{first.years[-1]}",
        "licence": voice.text(Said("文字可以自由使用。", "The words may be used freely.")),
        "about": voice.text(
            Said("本站全部内容都是*虚构*的。", "All that this site says is *invented*.")
        ),
        "report_address": "mailto:editors@bench.example",
        "profile": {
            "sponsor": voice.text(Said("虚构编辑组", "Fictional editors")),
            "contact": voice.text(Said("editors@bench.example", "editors@bench.example")),
            "icp": {"number": "虚构备案号", "address": "https://icp.example/"},
            "public_security": {"number": "虚构公安备案号", "address": "https://gongan.example/"},
            "site_code": "0000000000",
            "organ_mark": "https://mark.example/bench",
        },
    }


def vocabularies(voice: Voice) -> Iterator[tuple[str, Tree]]:
    """Each vocabulary by id."""
    dimensions, kinds, sectors = words.DIMENSIONS, words.KINDS, words.SECTORS
    yield "bench-dimensions", _terms(voice, "dimensions", Said("维度", "Dimensions"), dimensions)
    yield "bench-kinds", _terms(voice, "practice-kinds", Said("做法类型", "Kinds"), kinds)
    yield "bench-sectors", _terms(voice, "sectors", Said("领域", "Sectors"), sectors)
    types = _terms(voice, "organization-types", Said("组织类型", "Types"), words.TYPES)
    yield "bench-types", types
    yield SCALE, _terms(voice, "rating-scale", Said("等次", "Scale"), words.LEVELS)
    units = _terms(voice, "units", Said("单位", "Units"), words.UNITS)
    for term, (_, name) in zip(units["terms"], words.UNITS, strict=True):
        term["forms"] = [name.zh, name.en]
    yield "bench-units", units
    glossary = _terms(
        voice, "glossary", Said("术语", "Glossary"), [("bench-review", Said("述职评议", "review"))]
    )
    glossary["terms"][0]["definition"] = voice.text(
        Said(
            "每年举行，**不是**考试，见[述评](/reviews/)；样本从第一个年度开始。",
            "Held every year; it is **no** examination, see the [reviews](/reviews/).",
        )
    )
    yield "bench-glossary", glossary


def _terms(voice: Voice, role: str, title: Said, rows: Iterable[tuple[str, Said]]) -> Tree:
    terms = [{"id": id_, "name": voice.text(name)} for id_, name in rows]
    return {"first_published": _DAY, "role": role, "title": voice.text(title), "terms": terms}
