import pytest

from generator.catalog.addresses import address_of, language_path, relative
from generator.records.kinds import KINDS


@pytest.mark.parametrize(
    ("target", "page", "link"),
    [
        ("brands/red-art/", "", "brands/red-art/"),
        ("brands/red-art/", "brands/", "../brands/red-art/"),
        ("brands/red-art/", "organs/culture/", "../../brands/red-art/"),
        ("", "brands/red-art/", "../../"),
        ("", "", "./"),
        ("brands/", "brands/", "./"),
        ("brands/#red", "brands/", "#red"),
        ("#top", "", "#top"),
        ("#top", "brands/", "../#top"),
        ("sources/news/#s-3", "brands/red-art/", "../../sources/news/#s-3"),
    ],
)
def test_relative(target: str, page: str, link: str) -> None:
    assert relative(target, page) == link


def test_addresses_end_in_a_slash_or_are_none() -> None:
    assert address_of("brand", "red-art") == "brands/red-art/"
    assert address_of("participation", "x") is None
    for kind in KINDS:
        address = address_of(kind.name, "x")
        assert address is None or address.endswith("/x/")


def test_the_first_language_stands_at_the_root() -> None:
    assert language_path("zh", ("zh", "en")) == ""
    assert language_path("en", ("zh", "en")) == "en/"
