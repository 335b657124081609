"""Descriptions of pictures: those that describe nothing are told, short honest ones are not."""

from pathlib import Path

import pytest

from generator.checking.content import check_content
from tests.unit.checking.projects import replace


def _codes(content: Path, words: str, caption: str = "") -> set[tuple[str, str, int]]:
    replace(content / "media/lamp.yml", "A lamp on the quay", words)
    if caption:
        replace(content / "media/lamp.yml", "credit:", f"caption: {{en: '{caption}'}}\ncredit:")
    problems = check_content(content).problems
    return {(row.code, row.name, row.place.line) for row in problems if "alt-" in row.code}


@pytest.mark.parametrize(
    "words",
    [
        *(
            "hall.jpg",
            "media/hall.JPG",
            "the hall at night.jpeg",
            "IMG_2031",
            "DSC00123",
            "IMG-20310401",
        ),
        *("mmexport1654321", "Screenshot 2031-04-01", "微信图片_20310401", "图片1.png", "lamp.png"),
    ],
)
def test_names_of_files(words: str, content: Path) -> None:
    assert _codes(content, words) == {("alt-file-name", "alt.en", 4)}


@pytest.mark.parametrize(
    "words",
    [
        *(
            "image",
            "Image 1",
            "a picture",
            "Photo",
            "photo 1",
            "the photograph.",
            "picture of",
            "alt text",
        ),
        *(
            "Figure 3",
            "untitled",
            "TODO",
            "...",
            "'1'",
            "图片",
            "图1",
            "照片（一）",
            "配图",
            "现场照片",
            "一张照片",
        ),
        *("图片说明", "暂无"),
    ],
)
def test_mere_words_for_a_picture(words: str, content: Path) -> None:
    assert _codes(content, words) == {("alt-says-nothing", "alt.en", 4)}


@pytest.mark.parametrize(
    "words",
    [
        *(
            "Lamp",
            "A picture of the hall",
            "Photo of 3 lamps",
            "The picture gallery",
            "Test of a lamp",
        ),
        *(
            "Figure 3 of the review: visits by month",
            "图书馆",
            "照片墙",
            "一张奖状",
            "无花果树",
            "测试台上的灯",
            "配图墙前的人群",
        ),
        *(
            "The emblem of Harbour Lights",
            "Image 1: a lamp",
            "A sign that says “hall.jpg was lost”",
        ),
    ],
)
def test_short_descriptions(words: str, content: Path) -> None:
    assert _codes(content, f"'{words}'") == set()


def test_a_caption_once_more(content: Path) -> None:
    found = _codes(content, "The lamp on the quay.", "the lamp, on the Quay")
    assert found == {("alt-repeats-caption", "alt.en", 4)}


def test_a_caption_that_says_more(content: Path) -> None:
    assert _codes(content, "The lamp on the quay", "The lamp on the quay in 2031") == set()


def test_the_name_of_its_file(content: Path) -> None:
    (content.parent / "media/lamp.png").rename(content.parent / "media/lamp-2.png")
    replace(content / "media/lamp.yml", "media/lamp.png", "media/lamp-2.png")
    assert _codes(content, "Lamp-2") == {("alt-file-name", "alt.en", 4)}
