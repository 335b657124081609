from generator.evidence.fingerprint import fingerprint, sha256


def test_a_fingerprint_is_what_it_was() -> None:
    assert fingerprint("红石榴") == sha256("红石榴".encode())[:8] == "1683fbaa"


def test_white_space_and_composition_change_nothing() -> None:
    assert fingerprint(" 红 石\n榴 ") == fingerprint("红石榴")
    assert fingerprint("cafe\u0301  a") == fingerprint("caf\u00e9 a")


def test_anything_else_does() -> None:
    texts = ["Red art", "red art", "Redart", "Red\u200bart", "“Red art”", "Red art."]
    assert len({fingerprint(text) for text in texts}) == len(texts)


def test_a_lone_surrogate_has_a_fingerprint() -> None:
    assert len(fingerprint("\ud800")) == 8


def test_sha256() -> None:
    assert sha256(b"") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
