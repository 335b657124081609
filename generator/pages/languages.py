"""Languages: the tag that HTML carries for the code that records use, and their own names."""

from collections.abc import Mapping

from generator.catalog.addresses import language_path

_TAGS = {"zh": "zh-Hans"}
_NAMES = {"en": "English", "zh": "中文"}


def tag_of(language: str) -> str:
    """The BCP 47 tag of a language's code: Chinese is written in simplified characters."""
    return _TAGS.get(language, language)


def name_of(language: str) -> str:
    """What the language calls itself."""
    return _NAMES.get(language, language)


def language_name(words: Mapping[str, str], language: str) -> str:
    """What a reader of these words calls a language, its region or script behind its name."""
    code, _, more = language.partition("-")
    name = words.get(f"language_{code.lower()}")
    if name is None:
        return language
    return f"{name} ({more})" if more else name


def language_rows(languages: tuple[str, ...]) -> list[dict[str, str]]:
    """The languages of a site for the frame: code, tag, name, path below the site's root."""
    return [
        {
            "code": language,
            "lang": tag_of(language),
            "name": name_of(language),
            "path": language_path(language, languages),
        }
        for language in languages
    ]
