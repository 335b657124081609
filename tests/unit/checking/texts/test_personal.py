"""Where personal data are looked for. All of them are made up (see the tests of the finding)."""

import hashlib
import json
from pathlib import Path

from generator.checking.content import check_content, judge
from generator.checking.judging import Memory
from generator.problems.problem import Problem
from generator.problems.report import as_json, as_text, ordered
from generator.reading.folder import read_folder
from generator.records.fingerprint import fingerprint
from generator.tracing.ledger import Ledger
from tests.unit.checking.projects import replace

MOBILE, MASKED = "15400000000", "154****0000"
CARD = "0000000000000000"
CODES = ("personal-in-text", "personal-in-quote", "personal-in-source")
SOURCE = "sources/amber-news.yml"
PRACTICE = "practices/task-list.yml"
RATED = "participations/2030-lighthouse-bureau.yml"


def add(path: Path, lines: str) -> None:
    path.write_text(f"{path.read_text(encoding='utf-8')}{lines}\n", encoding="utf-8")


def change_seed(content: Path, old: str, new: str) -> None:
    seed = content.parent / "seeds/amber-news.txt"
    before = hashlib.sha256(seed.read_bytes()).hexdigest()
    replace(seed, old, new)
    replace(content / SOURCE, before, hashlib.sha256(seed.read_bytes()).hexdigest())


def told(problems: tuple[Problem, ...]) -> list[tuple[str, str, str]]:
    rows = [row for row in problems if row.code in CODES]
    return sorted((row.code, row.name, row.found) for row in rows)


def test_a_contact_may_have_a_mailbox_and_no_mobile_number(content: Path) -> None:
    add(content / PRACTICE, "contact: Culture Office, office@163.com")
    add(content / "settings/site.yml", "report_address: mailto:office@163.com")
    assert told(check_content(content).problems) == []
    replace(content / PRACTICE, "office@163.com", f"{MOBILE}@139.com")
    assert told(check_content(content).problems) == [("personal-in-text", "contact", MASKED)]


def test_a_number_that_must_not_be_there_is_told_once(content: Path) -> None:
    add(content / PRACTICE, "contact: The office, +86 154 0000 0000, room 77")
    problems = check_content(content).problems
    rows = [(row.code, row.found) for row in problems if row.code != "translation-missing"]
    assert rows == [("number-not-in-quote", "77"), ("personal-in-text", MASKED)]


def test_words_of_every_field(content: Path) -> None:
    add(content / "media/lamp.yml", f"caption: Tin Whisker, {MOBILE}")
    rows = told(check_content(content).problems)
    assert rows == [("personal-in-text", "caption", MASKED)]


def test_files_addresses_and_sums_are_none(content: Path) -> None:
    change_seed(content, "12 keepers", "12 keepers")
    add(content / SOURCE, f"url: https://news.example/{MOBILE}/tin@qq.com")
    assert told(check_content(content).problems) == []


def test_an_amount_has_its_unit(content: Path) -> None:
    change_seed(content, "12 keepers.", f"12 keepers. It has {MOBILE} lamps, {MOBILE} yuan.")
    assert told(check_content(content).problems) == []


def test_the_mailbox_that_a_source_gives_is_an_office_s(content: Path) -> None:
    change_seed(content, "12 keepers.", "12 keepers. Write to harbour@163.com, or call 150.")
    assert told(check_content(content).problems) == []


def test_a_source_shows_its_excerpts_alone(content: Path) -> None:
    change_seed(content, "It was found", f"Ask {MOBILE} or {MOBILE[:-1]}1. It was found")
    both = f"{MASKED}, 154****0001"
    problems = check_content(content).problems
    assert told(problems) == [("personal-in-source", "file", both)]
    (problem,) = (row for row in problems if row.code == "personal-in-source")
    assert problem.values["sentences"] == ("7",)
    replace(content / SOURCE, "show: whole", "show: excerpts")
    assert told(check_content(content).problems) == []


def test_the_word_beside_a_number_may_stand_outside_of_the_quote(content: Path) -> None:
    change_seed(content, "12 keepers.", f"12 keepers. Bank account: {CARD} of Tin Whisker.")
    replace(content / SOURCE, "show: whole", "show: excerpts")
    quote = f"{CARD} of Tin Whisker."
    translation = f"{{text: 锡须的{CARD}, how: editorial, of: {fingerprint(quote)}}}"
    replace(
        content / PRACTICE,
        "      - source: amber-news\n        quote: The Lighthouse",
        f"      - source: amber-news\n        quote: {quote}\n"
        f"        translations:\n          zh: {translation}\n"
        "      - source: amber-news\n        quote: The Lighthouse",
    )
    problems = check_content(content).problems
    masked = "0000********0000"
    assert told(problems) == [("personal-in-quote", "effects[0].evidence[1].quote", masked)]


def test_no_report_has_the_whole_number(content: Path) -> None:
    change_seed(content, "12 keepers.", f"12 keepers, ask {MOBILE}.")
    replace(
        content / PRACTICE, "keeps a list of its tasks.", f"keeps {MOBILE}, E00000000 passport."
    )
    replace(content / PRACTICE, "zh: {text: 任务清单", f"zh: {{text: 卡号{CARD}任务清单")
    problems = ordered(check_content(content).problems)
    assert {"personal-in-text", "quote-other-sign"} < {row.code for row in problems}
    for report in (as_text(problems, "en"), as_text(problems, "zh"), as_json(problems, "en")):
        assert not any(secret in report for secret in (MOBILE, "00000000 ", CARD, "E00000000"))
    assert json.loads(as_json(problems, "en"))


def test_what_is_not_published_is_not_told(content: Path) -> None:
    evidence = "evidence: [{source: amber-news, quote: reported on the spot}]"
    rating = f"rating:\n  level: good\n  public: false\n  text: Ask {MOBILE}.\n  {evidence}"
    add(content / RATED, rating)
    problems = check_content(content).problems
    assert told(problems) == []


def test_a_source_that_changed_is_looked_at_again(content: Path) -> None:
    memory = Memory(Ledger())
    first = judge(read_folder(content), content, 1, memory).checked().problems
    assert told(first) == []
    assert memory.told is not None
    change_seed(content, "It was found", f"Ask {MOBILE}. It was found")
    again = Memory(Ledger.from_plain(memory.told()))
    problems = judge(read_folder(content), content, 1, again).checked().problems
    assert told(problems) == [("personal-in-source", "file", MASKED)]
