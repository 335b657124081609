"""What questions cost in a real browser, and whether they find what they should."""

from __future__ import annotations

from random import Random
from statistics import median

from generator.searching.document import Document, brief
from generator.searching.plan import plan
from tests.browser.search_page import search_page
from tests.browser.serving import browsing, scripts, serving
from tests.unit.searching.plain import Plain, texts_of
from tests.unit.searching.rows import question_row

SHOWN = """async (question) => {
  const field = document.querySelector("#q");
  const status = document.querySelector("#found");
  const start = performance.now();
  field.value = question;
  field.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste" }));
  await new Promise((done) => {
    const look = () => (status.textContent ? done() : setTimeout(look, 1));
    look();
  });
  return [performance.now() - start, status.textContent];
}"""
# The numbers of the pages that each question finds, and how it was understood.
FOUND = """async (questions) => {
  const { open } = await import("/search.js");
  const index = await open(new URL("/index/index.json", location.href).href);
  const answers = [];
  for (const question of questions) {
    const { tier, hits } = await index.search(question, "") || { tier: "", hits: [] };
    answers.push([tier, hits.map((hit) => hit.page)]);
  }
  return answers;
}"""
# What was loaded stays in the memory of a page, so a new one is opened now and then.
_IN_A_PAGE = 50
_FEWEST_FOUND, _FEWEST_RIGHT = 1.0, 0.95


def first_questions(documents: list[Document], count: int, random: Random) -> list[str]:
    """Substrings of two to eight characters, out of names, headings and passages."""
    found: list[str] = []
    while len(found) < count:
        text = random.choice(texts_of(random.choice(documents)))
        at, size = random.randrange(len(text)), random.choice((2, 2, 2, 3, 3, 4, 4, 5, 6, 8))
        question = text[at : at + size].replace(" ", "，").strip("，")
        if len(question) >= 2:
            found.append(question)
    return found


def substrings(documents: list[Document], count: int, random: Random) -> list[str]:
    """Parts of texts, of two to ten characters, in quotation marks where they have blanks."""
    found: list[str] = []
    while len(found) < count:
        document = random.choice(documents)
        texts = [document.title, *document.names]
        texts += [text for _, text in (*document.headings, *document.passages)]
        text = random.choice(texts)
        at = random.randrange(len(text))
        question = text[at : at + random.randint(2, 10)].strip()
        tokens = "".join(question_row(question).tokens)
        if len(tokens.strip()) >= 2 and '"' not in question:
            found.append(f'"{question}"' if any(map(str.isspace, question)) else question)
    return found


def _site(files: dict[str, bytes]) -> dict[str, bytes]:
    site = {f"index/{path}": data for path, data in files.items()} | scripts()
    return site | {"search/index.html": search_page("zh-Hans", "../")}


def report_first(files: dict[str, bytes], asked: list[str]) -> None:
    """Bytes, requests and time of each question as the first one."""
    rows: list[tuple[int, int, float, str, str]] = []
    with serving(_site(files), compressed=True) as served, browsing() as page:
        for question in asked:
            page.goto(f"{served.root}search/")
            # Who types has put the cursor into the field before, and the program has come.
            page.evaluate("async () => { await import('/search.js'); }")
            served.asked.clear()
            milliseconds, status = page.evaluate(SHOWN, question)
            # Pages that hold a part follow those that hold it all.
            page.wait_for_selector("#hits:not([aria-busy])", state="attached")
            loaded = [size for path, size in served.asked if path.startswith("index/")]
            rows.append((sum(loaded), len(loaded), milliseconds, question, status))
    size = sorted(row[0] for row in rows)
    requests = sorted(row[1] for row in rows)
    times = sorted(row[2] for row in rows)
    print(
        f"{len(rows)} first questions: median {median(size) / 1024:.0f} KB, "
        f"most {size[-1] / 1024:.0f} KB; {median(requests):.0f} requests, most {requests[-1]}; "
        f"median {median(times):.0f} ms, 95 % {times[len(times) * 95 // 100]:.0f} ms"
    )
    for row in sorted(rows)[-3:]:
        print("  heavy:", *row)


def report_substrings(files: dict[str, bytes], documents: list[Document], asked: list[str]) -> int:
    """Hold what is found against a plain look through all texts; 1 where it falls short."""
    briefs = [brief(document) for document in documents]
    addresses = {row.digest: each.address for row, each in zip(briefs, documents, strict=True)}
    cut = plan(briefs)
    by_page = {
        number * cut.space + place.page: addresses[place.digest]
        for number, places in enumerate(cut.blocks)
        for place in places
    }
    answers: list[tuple[str, list[int]]] = []
    with serving(_site(files)) as served, browsing() as page:
        for at in range(0, len(asked), _IN_A_PAGE):
            page.goto(f"{served.root}search/")
            answers += page.evaluate(FOUND, asked[at : at + _IN_A_PAGE])
    plain = Plain(documents)
    wanted = given = right = 0
    exact = 0
    for question, (tier, pages) in zip(asked, answers, strict=True):
        found = {by_page[number] for number in pages} if tier == "all" else set()
        should = plain.find(question.strip('"'))
        wanted, given, right = wanted + len(should), given + len(found), right + len(found & should)
        exact += found == should
        if should - found:
            print(f"  missed by {question}: {len(should - found)} of {len(should)} pages")
    print(
        f"{len(asked)} random substrings: {right} of {wanted} pages found, {given} given "
        f"(coverage {right / wanted:.4f}, precision {right / given:.4f}), {exact} exactly"
    )
    return int(right / wanted < _FEWEST_FOUND or right / given < _FEWEST_RIGHT)
