import pytest

from generator.evidence.names.quoted_names import quoted_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("a “b” c", ["“b”"]),
        ('a "b" "c" d', ['"b"', '"c"']),
        ("《甲》「乙」『丙』〈丁〉＂戊＂", ["《甲》", "「乙」", "『丙』", "〈丁〉", "＂戊＂"]),
        ("“a “b” c” d", ["“a “b” c”"]),
        ("the bureau’s 5 organs’ work", []),
        ("the ‘bureau’s plan’ is", ["‘bureau’s plan’"]),
        ("‘红石榴’的", ["‘红石榴’"]),
        ("“12345”", []),
        ("“open", []),
        ('a 5" b 6" c', []),
        ("“We did it. We served 9.”", []),
        ("“做了5件。”", []),
        ("“a\n\nb”", []),
        ("“" + "a" * 100 + "”", ["“" + "a" * 100 + "”"]),
        ("“" + "a" * 101 + "”", []),
        ("", []),
    ],
)
def test_quoted_names(text: str, names: list[str]) -> None:
    assert [text[start:end] for start, end in quoted_names(text)] == names
