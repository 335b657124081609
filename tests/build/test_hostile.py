"""Text of records stays text: no word of a stranger becomes markup, a template or an address.

A small project is built twice: with plain words, and with nasty ones in the same places. The nasty
words are shown letter by letter, and each page has the same elements and attributes both times.
"""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.records.fingerprint import fingerprint
from tests.build.markup import Element, page
from tests.build.project import BASE, build, copied, read_record, run, write_record

pytestmark = pytest.mark.build

NASTY = [
    "<script>alert(document.domain)</script>",
    "<img src=x onerror=alert`x`>",
    "</p></main></body></html><nav>gone",
    "<!-- never closed",
    "<![CDATA[ x ]]> <?php x ?> <!DOCTYPE html>",
    "<style>*{display:none}</style>",
    "{{ config.site_name }} {% raw %} {% for x in y %} {# x",
    "${x} $(x) `x` ~~x~~ ==x== ^^x^^ ++x++",
    "&lt;b&gt; &amp;amp; &#xac;b&#xbe; &copy; &nbsp",
    '" onmouseover="alert(x)" x="',
    "' onmouseover='alert(x)' x='",
    "x] (javascript:alert(x)) [x",
    "#x {: #home .cover onclick=x } {#home}",
    "--- title: gone ---",
    "| a | b | :-- x",
    "> quoted - item + item : x",
    "[TOC] [^x]: x [x]: x *[x]: x",
    "!!! danger 'x' ??? x === x --x<-- x",
    ":smile: :octicons-x-x: ++ctrl+x++",
    "C:\\temp\\new \\*not\\* \\< \\&",
    "מימין לשמאל مرحبا",
    "𠮷野家 👩👩👧👦 é ﬃ",
    "…“‘’”「『』」《》—–",
    "=cmd|x!A @SUM(x) +x -x",
    "＝cmd|x!A ＋x －x ＠SUM(x)",
    "</script><script>alert(x)</script>",
    "</title></textarea></style></noscript><xmp><plaintext>",
    "<svg/onload=alert(x)><math><mi//xlink:href=x>",
    "<base href=//evil.example> <meta http-equiv=refresh content=x> <iframe srcdoc=x>",
    "<?xml version='x'?> <!ENTITY y SYSTEM 'file:///x'> &y; ]]>",
    "{{''.__class__.__mro__}} {%- include 'x' -%} <% x %> #{x} ${{x}}",
    "::: mod.x $$x$$ @user",
    "![x](https://evil.example/x.png) <https://evil.example> [x]{.y onclick=z}",
    "%xCscript%xE \\uxxxcscript\\uxxxe \\xacscript\\xae",
    "'; alert(x); // \"; alert(x); // */ x /*",
    "＜script＞alert(x)＜/script＞",
    "<" * 300 + "[" * 300 + "(" * 300,
    "x" * 700,
    "党" * 500,
    "a b\tc   d",
    "trailing \\",
]
# Emphasis and links belong to the Markdown of prose; these have none.
IN_PROSE = [words for words in NASTY if not set("*_`[]\\~") & set(words) and words[0] not in ">-|+"]


def plain(number: int) -> str:
    """Words that nothing takes for markup, different for each place."""
    return "Plain words " + "".join(chr(ord("a") + int(digit)) for digit in str(number))


def in_english(words: str) -> str:
    """The same words, or some as nasty: of Chinese characters alone the check says so."""
    if words.startswith("党"):
        return words.replace("党", "ト")
    return f"at {words}" if words.startswith("𠮷") else words


def project_with(folder: Path, line: Callable[[int], str], prose: Callable[[int], str]) -> Path:
    """The small project with words of its own in each place for an editor's words."""
    project = copied(BASE, folder)
    # A quote of a source is a stranger's text too.
    sentences = [f"{line(number)}." for number in range(len(NASTY))]
    record = read_record(project / "content/sources/amber-news.yml") | {
        "file": "seeds/strange.txt",
        "sha256": "0" * 64,
        "coverage_at_least": 0,
    }
    write_record(project / "content/sources/strange.yml", record)
    practice = read_record(project / "content/practices/task-list.yml")
    for number, sentence in enumerate(sentences):
        quote = {"source": "strange", "quote": sentence}
        data = practice | {"evidence": [quote, *practice["evidence"]], "effects": []}
        write_record(project / f"content/practices/strange-{number}.yml", data)
    at = 0
    for path in sorted((project / "content").rglob("*.yml")):
        data = read_record(path)
        _quote_too(data, {"source": "strange", "quote": sentences[0]})
        for holder, key, is_prose in _texts(data, ""):
            nasty = (prose if is_prose else line)(at)
            words = in_english(nasty)
            at += 1
            other = f"{nasty} 灯"
            translation = {"text": other, "how": "editorial", "of": fingerprint(words)}
            holder[key] = {"en": words, "zh": translation}
            if key == "name" and "evidence" in holder:
                # A source has the names of brands and meetings.
                sentences.append(f"Name {at}, {words}, given.")
                holder["evidence"].append({"source": "strange", "quote": sentences[-1]})
        write_record(path, data)
    source = project / "seeds/strange.txt"
    source.write_text("\n\n".join(sentences), encoding="utf-8")
    record = read_record(project / "content/sources/strange.yml")
    record["sha256"] = hashlib.sha256(source.read_bytes()).hexdigest()
    write_record(project / "content/sources/strange.yml", record)
    return project


def _quote_too(data: Any, quote: dict[str, str]) -> None:
    """One quote more for each statement, but for wordings, which stand in all of theirs."""
    if isinstance(data, list):
        for row in data:
            _quote_too(row, quote)
    elif isinstance(data, dict):
        for value in data.values():
            _quote_too(value, quote)
        if data.get("evidence") and "wording" not in data and not {"kind", "text"} <= data.keys():
            data["evidence"].append(dict(quote))


PROSE = ("summary", "rights", "licence", "about", "text", "explanation", "note", "definition")


def _texts(data: Any, name: str) -> Iterator[tuple[dict[str, Any], str, bool]]:
    """Every text by language: holder, key, and whether its field takes Markdown."""
    if isinstance(data, list):
        for row in data:
            yield from _texts(row, name)
    elif isinstance(data, dict):
        for key, value in data.items():
            if isinstance(value, dict) and "en" in value and key != "translations":
                yield data, key, key in PROSE
            elif key != "translations":
                yield from _texts(value, key)


def cycled(words: list[str]) -> Callable[[int], str]:
    return lambda number: words[number % len(words)]


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The plain site and the nasty one."""
    folder = tmp_path_factory.mktemp("hostile")
    project_with(folder / "plain", plain, plain)
    project_with(folder / "nasty", cycled(NASTY), cycled(IN_PROSE))
    for name in ("plain", "nasty"):
        done = build(folder / name, folder / f"{name}-site", folder / f"{name}-work")
        assert done.returncode == 0, done.stderr[-2000:]
    return folder / "plain-site", folder / "nasty-site"


def trees(folder: Path) -> dict[str, Element]:
    return {
        path.relative_to(folder).as_posix(): page(path) for path in sorted(folder.rglob("*.html"))
    }


# A mark, a card or a code is drawn from the words, so it differs inside.
DRAWN = {"svg"}
# Where a line may end, and what stays on one line, depends on the words.
ON_A_LINE = ({"class": "end"}, {"class": "half"}, {"class": "held"})


def skeleton(element: Element) -> list[str]:
    """Elements and names of attributes in the order of the page, without any words."""
    rows = []
    for part in element.parts:
        if isinstance(part, Element):
            if part.tag == "span" and part.attributes.keys() == {"lang"}:
                rows += skeleton(part)  # Words of another script are marked as such.
                continue
            if part.tag == "span" and part.attributes in ON_A_LINE:
                rows += skeleton(part)
                continue
            if part.tag == "wbr":
                continue
            # A class only says how long a title is.
            names = sorted(part.attributes.keys() - ({"class"} if part.tag == "h1" else set()))
            rows.append(f"{part.tag} {' '.join(names)}")
            if part.tag not in DRAWN:
                rows += [f" {row}" for row in skeleton(part)]
    return rows


def test_the_same_elements(both: tuple[Path, Path]) -> None:
    plain_pages, nasty_pages = map(trees, both)
    assert plain_pages.keys() == nasty_pages.keys()
    for name, tree in nasty_pages.items():
        found, expected = skeleton(tree), skeleton(plain_pages[name])
        # Indexes stand in the order of names, and the plain one by initials.
        if name.split("/")[-2:-1] == ["search"]:
            found, expected = sorted(set(found)), sorted(set(expected))
        elif name.split("/")[-2:-1] in (["organs"], ["practices"], ["explore"]):
            found, expected = sorted(found), sorted(expected)
        assert found == expected, name


def test_every_word_is_shown(both: tuple[Path, Path]) -> None:
    _, folder = both
    shown = {name: tree.words for name, tree in trees(folder).items()}
    for words in NASTY:
        wanted = " ".join(words.split())
        assert any(wanted in text for text in shown.values()), words
        assert any(wanted in text for name, text in shown.items() if name.startswith("zh/")), words
        # On the page of the source too, letter by letter.
        assert wanted in shown["sources/strange/index.html"], words


def test_titles_are_titles(both: tuple[Path, Path]) -> None:
    _, folder = both
    for name, tree in trees(folder).items():
        title = tree.one("title")
        assert all(isinstance(part, str) for part in title.parts), name
        for meta in tree.all("meta", name="description"):
            assert meta.attributes["content"].strip(), name


LINKS = [
    "[x](javascript:alert(x))",
    "[x](JaVaScRiPt:alert(x))",
    "[x](data:text/html,x)",
    "[x](vbscript:x)",
    "[x](//evil.example/)",
    "[x](/../../etc/passwd)",
    "[x](../../etc/passwd)",
    "[x](file:///etc/passwd)",
    "[x]( javascript:x)",
    "[x](java\tscript:x)",
    "[x](http://)",
    "[x](https://user:word@evil.example/)",
]


@pytest.mark.parametrize("link", LINKS)
def test_a_link_that_is_none(link: str, tmp_path: Path) -> None:
    project = copied(BASE, tmp_path)
    path = project / "content/practices/task-list.yml"
    write_record(path, read_record(path) | {"summary": f"See {link} here."})
    done = run("check", "--content", project / "content")
    assert done.returncode == 1, done.stdout
    assert "practices/task-list.yml" in done.stdout
    assert "summary" in done.stdout


def test_a_link_to_a_place_that_is_not_there(tmp_path: Path) -> None:
    """Known only once the pages are there: the site is not released."""
    project = copied(BASE, tmp_path)
    path = project / "content/practices/task-list.yml"
    link = "See [it](brands/harbour-lights#nowhere)."
    write_record(path, read_record(path) | {"summary": link})
    done = build(project, tmp_path / "site", tmp_path / "work")
    assert done.returncode != 0
    assert "#nowhere" in done.stderr
    assert not (tmp_path / "site").exists()
