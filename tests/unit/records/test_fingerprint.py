"""Fingerprints change with the words of a text, and with nothing else."""

from generator.records.fingerprint import fingerprint


def test_eight_hexadecimal_digits() -> None:
    assert fingerprint("Red Art") == "4382d003"


def test_white_space_and_composed_forms_do_not_count() -> None:
    assert fingerprint("红艺\n 夜市") == fingerprint("红艺夜市")
    assert fingerprint("cafe\u0301") == fingerprint("caf\u00e9")


def test_one_letter_counts() -> None:
    assert fingerprint("Red Art") != fingerprint("Red art")
