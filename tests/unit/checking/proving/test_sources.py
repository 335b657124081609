"""A source's file that is another one, and one that a program saved anew."""

import codecs
import hashlib
from pathlib import Path

import pytest

from generator.checking.content import check_content
from generator.checking.proving.sources import ProjectFolder, inside
from generator.problems.problem import Problem, Term
from generator.problems.wording import severity
from tests.unit.checking.projects import replace

SEED, SOURCE = "seeds/amber-news.txt", "sources/amber-news.yml"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda raw: raw.replace(b"\n", b"\r\n"), "source-saved-anew"),
        (lambda raw: codecs.BOM_UTF8 + raw, "source-saved-anew"),
        (lambda raw: raw + b"\n", "source-saved-anew"),
        (lambda raw: raw.rstrip(b"\n"), "source-saved-anew"),
        (lambda raw: raw.replace(b"\n\n", b"\n"), "source-changed"),
        (lambda raw: b"\0" * (9 << 18) + raw, "source-changed"),
    ],
)
def test_what_became_of_the_file(content: Path, change: object, code: str) -> None:
    assert callable(change)
    seed = content.parent / SEED
    seed.write_bytes(change(seed.read_bytes()))
    assert [row.code for row in check_content(content).problems] == [code]


def test_the_record_may_have_the_sum_of_the_other_line_breaks(content: Path) -> None:
    raw = (content.parent / SEED).read_bytes()
    other = hashlib.sha256(raw.replace(b"\n", b"\r\n")).hexdigest()
    replace(content / SOURCE, hashlib.sha256(raw).hexdigest(), other)
    assert [row.code for row in check_content(content).problems] == ["source-saved-anew"]


def test_a_character_that_a_font_draws_is_the_document_s_own(content: Path) -> None:
    seed, source = content.parent / SEED, content / SOURCE
    before = hashlib.sha256(seed.read_bytes()).hexdigest()
    seed.write_text(f"{seed.read_text(encoding='utf-8')}\ue863\n", encoding="utf-8")
    after = hashlib.sha256(seed.read_bytes()).hexdigest()
    replace(source, before, after)
    replace(source, "least: 100", "least: 99.5")
    assert {row.code for row in check_content(content).problems} <= {"coverage-can-rise"}


def _with_text(content: Path, raw: bytes) -> list[Problem]:
    seed, source = content.parent / SEED, content / SOURCE
    before = hashlib.sha256(seed.read_bytes()).hexdigest()
    seed.write_bytes(raw)
    replace(source, before, hashlib.sha256(raw).hexdigest())
    return list(check_content(content).problems)


@pytest.mark.parametrize(
    ("change", "sign"),
    [
        (lambda text: f"<!DOCTYPE html>\n<html><body>{text}</body></html>", "<!DOCTYPE html>"),
        (lambda text: f"\n <html lang='en'>{text}", "<html lang='en'>"),
        (lambda text: f"<p>{text}", "<p>"),
        (lambda text: f'<?xml version="1.0"?>\n<div class="a">{text}</div>', '<div class="a">'),
    ],
)
def test_a_page_as_browsers_get_it(content: Path, change: object, sign: str) -> None:
    assert callable(change)
    text = (content.parent / SEED).read_text(encoding="utf-8")
    (problem,) = _with_text(content, change(text).encode())
    assert (problem.code, problem.name) == ("source-html", "file")
    assert sign in str(problem.values["sign"])


@pytest.mark.parametrize(
    ("words", "sign"),
    [
        ("<b>lamps</b> and<br>more", "<b>"),
        ("lamps&nbsp;and&nbsp;more&nbsp;", "&nbsp;"),
        ("<a href='x'>a</a>&#8220;", "<a href='x'>"),
    ],
)
def test_html_between_the_words(content: Path, words: str, sign: str) -> None:
    text = (content.parent / SEED).read_text(encoding="utf-8")
    problems = _with_text(content, f"{text}\n{words}\n".encode())
    (problem,) = [row for row in problems if row.code != "coverage-fell"]
    assert (problem.code, problem.name) == ("source-markup", "file")
    assert (problem.values["sign"], severity(problem)) == (sign, "notice")
    assert problem.values["line"] == str(text.count("\n") + 2)


@pytest.mark.parametrize(
    "words",
    [
        "5 < 6 & 7 > 3",
        "the tag <b> and the tag <i>",
        "R&D; A&B; C&D;",
        "<红石榴> <三联> <红艺>",
        "a<b, c>d, x<y",
    ],
)
def test_signs_that_plain_text_has(content: Path, words: str) -> None:
    text = (content.parent / SEED).read_text(encoding="utf-8")
    codes = {row.code for row in _with_text(content, f"{text}\n{words}\n".encode())}
    assert codes == {"coverage-fell"}


@pytest.mark.parametrize(
    ("raw", "form"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "form-pdf"),
        (b"PK\x03\x04\x14\x00", "form-office"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "form-office"),
        (b"{\\rtf1\\ansi The lamp}", "form-rtf"),
        (b"\xff\xd8\xff\xe0", "form-picture"),
    ],
)
def test_a_document_in_the_place_of_its_text(content: Path, raw: bytes, form: str) -> None:
    (problem,) = _with_text(content, raw)
    assert problem.code == "source-other-form"
    assert problem.values["is_found"] == Term(form)


@pytest.mark.parametrize(
    ("file", "lies_inside"),
    [
        ("seeds/news.txt", True),
        ("seeds/missing.txt", True),
        ("seeds/./news.txt", True),
        ("news.txt", True),
        ("seeds/to-news.txt", True),
        ("seeds/to-secret.txt", False),
        ("linked/news.txt", True),
        ("outside/secret.txt", False),
        ("outside/back.txt", True),
        ("outside/missing.txt", False),
        ("seeds/../seeds/news.txt", True),
        ("../secret.txt", False),
        ("seeds/..", True),
        ("seeds/", True),
        ("..", False),
        (".", True),
        ("/etc/passwd", False),
        ("seeds/news\0.txt", False),
        ("se\0eds/news.txt", False),
        ("seeds/ring.txt", True),
        (f"seeds/{'x' * 300}.txt", True),
        (f"{'x' * 300}/news.txt", True),
    ],
)
def test_a_file_lies_where_its_whole_path_leads(
    tmp_path: Path, file: str, lies_inside: bool
) -> None:
    project, elsewhere = tmp_path / "project", tmp_path / "elsewhere"
    (project / "seeds").mkdir(parents=True)
    elsewhere.mkdir()
    for path in (project / "seeds/news.txt", elsewhere / "secret.txt", tmp_path / "secret.txt"):
        path.write_text("The reed bends.\n")
    (project / "seeds/to-news.txt").symlink_to("news.txt")
    (project / "seeds/to-secret.txt").symlink_to(tmp_path / "secret.txt")
    (project / "seeds/ring.txt").symlink_to("ring.txt")
    (project / "linked").symlink_to("seeds")
    (project / "outside").symlink_to(elsewhere)
    (elsewhere / "back.txt").symlink_to(project / "seeds/news.txt")
    (tmp_path / "link").symlink_to(project)
    for folder in (project, tmp_path / "link"):
        many = ProjectFolder(folder)
        found = many.inside(file)
        assert found == inside(folder, file)
        assert (found is not None) is lies_inside
        # A second file of the folder is looked for in the same way.
        assert many.inside(file) == found
