"""A page in its frame is, byte for byte, what the template makes of it."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import jinja2
import pytest
import yaml

from generator.building.assets import hashed_assets
from generator.building.configuration import write_configurations
from generator.building.framing.frames import Filled, Frames, KnownPage
from generator.building.framing.shell import Shell
from generator.building.linking.links import Found, read_page
from generator.building.project import project_of
from generator.checking.content import check_content
from generator.pages.frame import frame

YUNHE = Path(__file__).resolve().parents[4] / "tests/cities/yunhe/content"

TEXTS = (
    "Plain words",
    "灯笼读书会",
    "<b>&amp;\"quotes\" & 'more'</b>",
    "{{ title }} {% raw %} %s %(x)s \\1 {0}",
    "\x02\x03 .title .content name",
    "\x02title\x03",
    "a\nb\u2028c",
)


def page(folder: str, name: str, text: str, **more: object) -> KnownPage:
    meta = {
        "title": text,
        "description": f"About {text}",
        "kind": "practice",
        "breadcrumbs": [{"title": "Home", "path": ""}, {"title": "All", "path": folder}],
        "published": "2024-01-02",
        "content_source": text,
        "column": "Practices",
        "card": f"assets/cards/{name}.png",
        **more,
    }
    html = f"<h1>{text}</h1>\n<p>\x02.title\x03</p>".encode()
    return KnownPage(f"{folder}{name}/", text, html, meta)


@dataclass(frozen=True)
class Framed:
    """A language's templates, and the frames that are made of them."""

    shell: Shell
    frames: Frames

    def filled(self, shown: KnownPage) -> Filled:
        return self.frames.around(shown, self.shell.rendered)

    def rendered(self, shown: KnownPage) -> str:
        return self.shell.rendered(shown)


@pytest.fixture(scope="module")
def shells(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Framed]:
    catalog = check_content(YUNHE).catalog
    assert catalog is not None
    work = tmp_path_factory.mktemp("work")
    for language in catalog.languages:
        (work / "docs" / language).mkdir(parents=True)
    made = write_configurations(
        catalog, project_of(YUNHE, work), hashed_assets().names, "https://example.org/x/"
    )
    return {
        language: Framed(Shell(path), Frames(frame(catalog, language).addresses))
        for language, path in made.items()
    }


@pytest.mark.parametrize("folder", ["practices/", "brands/", "explore/2023-brand/", "unknown/"])
@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(
    "more",
    [
        {},
        {"card": ""},
        {"description": ""},
        {"published": ""},
        {"kind": "organ", "script": "assets/explore.js"},
        {"bare": "true", "breadcrumbs": []},
        {"title": ""},
        {"unheard-of": "x"},
    ],
)
def test_the_theme(
    shells: dict[str, Framed], folder: str, language: str, more: dict[str, object]
) -> None:
    shell = shells[language]
    for number, text in enumerate(TEXTS):
        shown = page(folder, f"p-{number}", text, **more)
        filled = shell.filled(shown)
        assert filled.html == shell.rendered(shown).encode()
        path = f"{'en/' if language == 'en' else ''}{shown.url}index.html"
        assert as_sets(filled.read(path, "/x/")) == as_sets(read_page(filled.html, path, "/x/"))


FOLDERS = (
    "practices/list/2022-brand/",
    "practices/list/practices/",
    "practices/list/<b>/",
    "practices/2022/list/",
    "practices/2022/",
    "search/a-d/",
    "data/files/",
    "assets/site/",
    "about/about/",
)
CRUMBS = (
    ["", "practices/"],
    ["", "practices/list/"],
    ["practices/list/2022-brand/"],
    ["practices/2022/list/", ""],
    ["data/", "data/files/", "../x/"],
)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_frame_of_several_folders(shells: dict[str, Framed], language: str) -> None:
    shell = shells[language]
    for number in range(5):
        for folder in FOLDERS:
            for paths in CRUMBS:
                crumbs = [{"title": f"{TEXTS[number]}{path}", "path": path} for path in paths]
                shown = page(folder, f"p-{number}", TEXTS[number], breadcrumbs=crumbs)
                filled = shell.filled(shown)
                assert filled.html == shell.rendered(shown).encode()
                path = f"{'en/' if language == 'en' else ''}{shown.url}index.html"
                assert as_sets(filled.read(path, "/x/")) == as_sets(
                    read_page(filled.html, path, "/x/")
                )


def as_sets(found: Found) -> list[set[object]]:
    return [set(row) for row in found]


def test_pages_by_themselves(shells: dict[str, Framed]) -> None:
    shell = shells["zh"]
    for url in ("", "practices/", "about/", "404/", "practices/", "about/"):
        shown = KnownPage(url, "T", b"<h1>T</h1>", {"title": "T", "kind": "home"})
        assert shell.filled(shown).html == shell.rendered(shown).encode()


TEMPLATES = {
    "as it is": "{{ page.title }}|{{ page.meta.title | e }}|{{ page.url }}|{{ page.content }}",
    "not escaped": "{{ page.meta.description }}",
    "changed": "{{ page.meta.title | upper | e }}",
    "shortened": "{{ page.meta.title | truncate(9) | e }}",
    "measured": "{% if page.title | length > 12 %}long{% endif %}",
    "known by name": "{% if page.url == 'folder/p-3/' %}here{% endif %}",
    "last character": "{{ page.url[-3] }}",
    "links": (
        '<html lang="en"><title>{{ page.title | e }}</title><a href="#top">a</a><a href="./">b</a>'
        '<a href="c/">c</a><a href="../">d</a><a href="../../e/{{ page.url | e }}#f">e</a>'
        '<img src="{{ page.meta.card | e }}"><p id="top"></p><p id="{{ page.title | e }}"></p>'
        "{{ page.content }}<h1>again</h1>"
    ),
}


@pytest.mark.parametrize("template", TEMPLATES.values(), ids=TEMPLATES)
def test_any_template(template: str) -> None:
    made = jinja2.Environment(autoescape=False).from_string(template)  # noqa: S701
    frames = Frames(["folder/p-3/", "folder/", "other/"])
    for number, text in enumerate(TEXTS):
        shown = page("folder/", f"p-{number}", text)
        filled = frames.around(shown, lambda row: made.render(page=row))
        assert filled.html == made.render(page=shown).encode()
        path = f"{shown.url}index.html"
        assert as_sets(filled.read(path, "/")) == as_sets(read_page(filled.html, path, "/"))


def test_the_template_is_not_asked_again_and_again(shells: dict[str, Framed]) -> None:
    asked = []

    def render(shown: KnownPage) -> str:
        asked.append(shown)
        return shells["zh"].rendered(shown)

    frames = Frames(["practices/"])
    for number in range(100):
        frames.around(page(f"practices/list/{number % 9}/", f"p-{number}", "T"), render)
    assert len(asked) <= 6


def test_the_next_build_asks_the_template_for_no_page_in_a_frame(
    shells: dict[str, Framed],
) -> None:
    named = ["practices/"]
    first = Frames(named)
    rows = [page("practices/list/", f"p-{number}", text) for number, text in enumerate(TEXTS)]
    made = [first.around(row, shells["zh"].rendered).html for row in rows]
    assert first.made

    def never(_: KnownPage) -> str:
        raise AssertionError("the template was asked")

    following = Frames(named, first.to_keep())
    again = [following.around(row, never) for row in rows]
    assert [row.html for row in again] == made
    for row, shown in zip(again, rows, strict=True):
        path = f"{shown.url}index.html"
        assert as_sets(row.read(path, "/x/")) == as_sets(read_page(row.html, path, "/x/"))
    assert following.made == {}
    assert following.to_keep() == first.made


def test_frames_are_not_kept_without_end(shells: dict[str, Framed]) -> None:
    known = {f"frame {number}": "" for number in range(200)}
    frames = Frames(["practices/"], known)
    assert frames.to_keep() == known
    for number in range(3):
        frames.around(page("practices/list/", f"p-{number}", "T"), shells["zh"].rendered)
    assert len(frames.made) == 1
    assert frames.to_keep() == frames.made


@pytest.mark.parametrize(
    ("language", "name", "tag"),
    [
        ("en", "云禾机关党建（虚构样例）", "zh-Hans"),
        ("en", "Yunhe’s Organs (云禾)", ""),
        ("zh", "Party Building in Yunhe", "en"),
        ("zh", "云禾机关党建 Party Building in Yunhe’s Municipal Organs", ""),
        ("zh", "YH 2024", ""),
    ],
)
def test_settings_without_a_translation_say_their_language(
    tmp_path: Path, language: str, name: str, tag: str
) -> None:
    told = f' lang="{tag}"' if tag else ""
    made = in_frame(tmp_path, language, name)
    assert f"<span{told}>{name}</span></a>" in made
    assert f'<p class="site-name"{told}>{name}</p>\n<p{told}>{name}</p>' in made
    assert f" <span{told}>{name}</span></li>" in made


def in_frame(work: Path, language: str, words: str) -> str:
    """A page of a site whose name, line and sponsor are these words, in every language."""
    shutil.copytree(YUNHE.parent, work / "yunhe")
    file = work / "yunhe/content/settings/site.yml"
    settings = yaml.safe_load(file.read_text(encoding="utf-8"))
    settings |= {"name": words, "tagline": words}
    settings["profile"]["sponsor"] = words
    file.write_text(yaml.safe_dump(settings, allow_unicode=True), encoding="utf-8")
    catalog = check_content(file.parents[1]).catalog
    assert catalog is not None
    project = project_of(file.parents[1], work)
    made = write_configurations(catalog, project, {}, "https://example.org/")
    return Shell(made[language]).rendered(page("practices/", "a", "Plain words"))


@pytest.mark.parametrize("language", ["zh", "en"])
def test_numbers_of_filings_are_chinese(shells: dict[str, Framed], language: str) -> None:
    made = shells[language].rendered(page("practices/", "a", "Plain words"))
    told = ' lang="zh-Hans"' if language == "en" else ""
    assert f'<a{told} href="https://beian.miit.gov.cn/"' in made
