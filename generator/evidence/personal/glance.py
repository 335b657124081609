"""A glance at texts that may hold personal data: nearly all hold none, and that is seen at once."""

import re

from generator.evidence.patterns import pattern

# UTF-8, looked at without being decoded. The signs that may stand between two digits, and the
# first bytes of fullwidth digits, begin with bytes that are passed over here. So do many others,
# and the last bytes of fullwidth digits are those of other characters, too: this is a glance. Han
# ideographs begin with bytes that are left, so that few texts are looked at for nothing.
_DIGITS = frozenset(b"0123456789") | frozenset(range(0x90, 0x9A))
_IDEOGRAPHS = frozenset(range(0xE4, 0xEA))
_CONTROLS = frozenset(range(0x20)) - frozenset(b"\t\n\v\f\r")
_PASSED_OVER = bytes(
    sorted({*b" -.\x7f", *_CONTROLS, *range(0x80, 0x100)} - _DIGITS - _IDEOGRAPHS),
)
_SMALL = bytes(range(0x100)).lower()
_ONES = bytes(ord("1") if byte in _DIGITS else _SMALL[byte] for byte in range(0x100))
_ELEVEN = b"1" * 11
# The word for a passport may have in it what nobody sees; in wide letters it begins with such one.
_PASSPORT_HAN, _PASSPORT_END = ("护", "護"), "照"
# A mobile number begins with one in Chinese numerals; others are called what they are.
_SPOKEN, _IDENTITY = "幺", "身份"
_SIGNS = "〇零○一二三四五六七八九幺"
_MOBILE = re.compile(f"一(?:[ \u3000-]?[{_SIGNS}]){{10}}")
_RUN = f"[{_SIGNS}](?:[ \u3000-]?[{_SIGNS}]){{10}}"
_ACCOUNTS = ("QQ", "WeChat", "微信", "qq")
_PASSPORT_WIDE, _AT_WIDE = ("Ｐ", "ｐ"), "＠"


def may_be_personal(text: str, data: bytes, *, mailboxes: bool = True) -> bool:
    """Say at a glance whether a text, its ``data`` in UTF-8, may hold personal data.

    Most hold none. It may as well be JSON that has texts as they are. Without ``mailboxes`` those
    count nothing.
    """
    runs = data.translate(_ONES, _PASSED_OVER)
    has_mailbox = mailboxes and (b"@" in data or _AT_WIDE in text)
    return has_mailbox or _ELEVEN in runs or b"passport" in runs or _may_be_passport(text)


def may_be_personal_text(text: str, *, mailboxes: bool = True) -> bool:
    """The same of a text, which may have numbers in Chinese numerals as well, and accounts."""
    data = text.encode(errors="surrogatepass")
    if may_be_personal(text, data, mailboxes=mailboxes):
        return True
    return may_be_spelled_out(text) if mailboxes else _may_be_in_numerals(text)


def may_be_spelled_out(text: str) -> bool:
    """Say at a glance whether a text may have such numbers, or accounts: most have none."""
    # A loop: nearly all signs are looked for in vain, and each record is looked at.
    for sign in _ACCOUNTS:
        if sign in text:
            return True
    return _may_be_in_numerals(text)


def _may_be_in_numerals(text: str) -> bool:
    if text.isascii():
        return False
    if _MOBILE.search(text) is not None:
        return True
    return (_SPOKEN in text or _IDENTITY in text) and pattern(_RUN).search(text) is not None


def _may_be_passport(text: str) -> bool:
    one, other = _PASSPORT_HAN
    large, small = _PASSPORT_WIDE
    is_han = _PASSPORT_END in text and (one in text or other in text)
    return is_han or large in text or small in text
