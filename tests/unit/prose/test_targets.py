"""Where links may lead."""

from __future__ import annotations

import pytest

from generator.prose.faults import LinkFault
from generator.prose.targets import (
    BadTarget,
    PageTarget,
    RecordTarget,
    Target,
    WebTarget,
    parse_target,
)


@pytest.mark.parametrize(
    ("written", "target"),
    [
        ("brands/red-pomegranate", RecordTarget("brands", "red-pomegranate")),
        ("reviews/2022#item-3", RecordTarget("reviews", "2022", "item-3")),
        ("/", PageTarget("/")),
        ("/about/", PageTarget("/about/")),
        ("/explore/by-year/#a.b_c", PageTarget("/explore/by-year/", "a.b_c")),
        ("https://example.org", WebTarget("https://example.org")),
        ("HTTP://Example.ORG/A?b=c&d#e", WebTarget("http://example.org/A?b=c&d#e")),
        ("https://example.org:8443/a", WebTarget("https://example.org:8443/a")),
        ("https://192.0.2.7/a", WebTarget("https://192.0.2.7/a")),
        ("https://xn--fiqs8s.example/", WebTarget("https://xn--fiqs8s.example/")),
        (
            "https://e.org/扬州_(市)?a=%E5",
            WebTarget("https://e.org/%E6%89%AC%E5%B7%9E_(%E5%B8%82)?a=%E5"),
        ),
    ],
)
def test_good(written: str, target: Target) -> None:
    assert parse_target(written) == target
    assert parse_target(str(target)) == target


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("", LinkFault.NO_TARGET),
        ("https://example.org/" + "a" * 2048, LinkFault.LONG),
        ("brands/red pomegranate", LinkFault.BLANK),
        ("https://example.org/\u3000", LinkFault.BLANK),
        ("java\nscript:a", LinkFault.BLANK),
        ("java\u200bscript:a", LinkFault.BLANK),
        ("brands/a\u202eb", LinkFault.BLANK),
        ("javascript:alert(1)", LinkFault.SCHEME),
        ("JavaScript:alert(1)", LinkFault.SCHEME),
        ("data:text/html,a", LinkFault.SCHEME),
        ("vbscript:a", LinkFault.SCHEME),
        ("file:///etc/passwd", LinkFault.SCHEME),
        ("mailto:a@example.org", LinkFault.SCHEME),
        ("//example.org/", LinkFault.PROTOCOL_RELATIVE),
        ("/\\example.org/", LinkFault.PROTOCOL_RELATIVE),
        ("\\\\example.org", LinkFault.PROTOCOL_RELATIVE),
        ("https:example.org", LinkFault.HOST),
        ("https:/example.org", LinkFault.HOST),
        ("https://", LinkFault.HOST),
        ("https:///a", LinkFault.HOST),
        ("https://localhost/", LinkFault.HOST),
        ("https://example..org/", LinkFault.HOST),
        ("https://-example.org/", LinkFault.HOST),
        ("https://example.org./", LinkFault.HOST),
        ("https://[::1]/", LinkFault.HOST),
        ("https://扬州.example/", LinkFault.HOST),
        ("https://0x7f.1/", LinkFault.HOST),
        ("https://192.0.2.256/", LinkFault.HOST),
        ("https://a.192.0.2/", LinkFault.HOST),
        ("https://example.org\\@evil.example/", LinkFault.USERINFO),
        ("https://example.org\\.evil.example/", LinkFault.HOST),
        ("https://user@example.org/", LinkFault.USERINFO),
        ("https://user:pass@example.org/", LinkFault.USERINFO),
        ("https://example.org:/", LinkFault.PORT),
        ("https://example.org:0/", LinkFault.PORT),
        ("https://example.org:99999/", LinkFault.PORT),
        ("https://example.org:٣/", LinkFault.PORT),
        ("https://example.org/<b>", LinkFault.CHARACTER),
        ('https://example.org/"', LinkFault.CHARACTER),
        ("https://example.org/\\", LinkFault.CHARACTER),
        ("https://example.org/%zz", LinkFault.CHARACTER),
        ("https://example.org/%", LinkFault.CHARACTER),
        ("https://example.org/#a#b", LinkFault.CHARACTER),
        ("/about", LinkFault.PAGE_FORM),
        ("/About/", LinkFault.PAGE_FORM),
        ("/a/../b/", LinkFault.PAGE_FORM),
        ("/a//b/", LinkFault.PAGE_FORM),
        ("/a/?b", LinkFault.PAGE_FORM),
        ("/about/#", LinkFault.FRAGMENT),
        ("/about/#a/b", LinkFault.FRAGMENT),
        ("brands/a#<b>", LinkFault.FRAGMENT),
        ("brands", LinkFault.RECORD_FORM),
        ("brands/", LinkFault.RECORD_FORM),
        ("brands/Red", LinkFault.RECORD_FORM),
        ("brands/a/b", LinkFault.RECORD_FORM),
        ("../brands/a", LinkFault.RECORD_FORM),
        ("#a", LinkFault.RECORD_FORM),
        ("www.example.org", LinkFault.RECORD_FORM),
        ("java&#115;cript:a", LinkFault.RECORD_FORM),
    ],
)
def test_bad(written: str, reason: LinkFault) -> None:
    assert parse_target(written) == BadTarget(reason)
