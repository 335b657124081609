// Explore: counts, chooses and shows practices and brands. What it reads, generator/exploring/files.py
// describes; what stands on the page before, generator/pages/explore_first.py writes as it does.
const root = document.getElementById("explore");
const plainList = document.getElementById("plain");
const part = (id) => document.getElementById(id);
const embedded = root.dataset.embedded !== undefined;
const page = document.documentElement.lang;
const FACETS = ["year", "dim", "kind", "organ", "sector", "type", "body"];
const TEXT = FACETS.length; // The filter by name is one choice more.
const SORTS = ["told", "year", "name", "organ"];
const STEP = 24, LONG = 12, SHORT = 8;
const FIRST = part("cards").children.length || STEP;

let words, former;
const say = (key, values = {}) =>
  (words[key] ?? "").replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
const digits = (number) => number.toLocaleString(page);
const load = async (name, options) => {
  const answer = await fetch(root.dataset.files + name, options);
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.json();
};
const kept = new Map();
const once = (name) => {
  if (!kept.has(name)) {
    kept.set(name, load(name).catch((error) => { kept.delete(name); throw error; }));
  }
  return kept.get(name);
};

// Elements. Text of another language or script says so, as everywhere on the site.
const make = (tag, attributes, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};
const HAN = /[\u3400-\u9fff](?:[\u3400-\u9fff·、，。；：]*[\u3400-\u9fff])?/g;
const LATIN = /[A-Za-z](?:[A-Za-z0-9’,.+&… -]*[A-Za-z.])?/g;
// Titles have a zero-width space where a line should end; what is copied has none.
const broken = (text) => text.split("\u200b").flatMap((piece, at) => (at ? [make("wbr", {}), piece] : [piece]));
const runs = (text, lang) => {
  if (lang && lang !== page) return [make("span", { lang }, ...broken(text))];
  const chinese = page.startsWith("zh");
  const parts = [];
  let from = 0;
  for (const found of text.matchAll(chinese ? LATIN : HAN)) {
    if (chinese && !/[a-z]{2}/.test(found[0])) continue;
    parts.push(...broken(text.slice(from, found.index)), make("span", { lang: chinese ? "en" : "zh-Hans" }, found[0]));
    from = found.index + found[0].length;
  }
  return [...parts, ...broken(text.slice(from))];
};
const badge = (kind, word) => make("span", { class: "badge", "data-kind": kind }, word);

// For each facet its values, and of each row the numbers of its values.
const values = {}, cells = {};
let rows = 0, ended = [], blocks = [], index, names, ranks;
const begin = async () => {
  index = await load("index.json", { cache: "no-cache" });
  const [facets, ...years] = await Promise.all(
    [index.facets, ...index.years.map((year) => year.columns)].map(once));
  ({ words, former } = facets);
  for (const facet of FACETS) {
    values[facet] = (facets[facet] ?? []).map(([id, name, lang, ...more]) => ({ id, name, lang, more }));
    cells[facet] = [];
  }
  const all = new Set(index.years.map((row) => row.year));
  for (const year of years) for (const more of Object.values(year.also)) more.forEach((one) => all.add(one));
  values.year = [...all].sort((a, b) => b - a)
    .map((year) => ({ id: String(year), name: say("year", { year }), number: year }));
  const place = new Map(values.year.map((value, number) => [value.number, number]));
  for (const organ of values.organ) {
    if (organ.id.startsWith("_")) organ.name = say("unnamed", { body: organ.name });
    const [body, sector, types] = organ.more;
    organ.cells = { body: [body], sector: [sector], type: types };
  }
  const single = Array.from({ length: 99 }, (_, number) => [number]);
  const organs = values.organ.map((_, number) => [number]);
  years.forEach((year, at) => {
    const own = [place.get(index.years[at].year)];
    blocks.push({ start: rows, ends: year.ends, cards: year.cards });
    year.organ.forEach((number, row) => {
      const also = year.also[row];
      cells.year.push(also ? [...own, ...also.map((one) => place.get(one))] : own);
      ended.push(year.ended[row]);
      cells.dim.push(single[year.dim.charCodeAt(row) - 48]);
      cells.kind.push(single[year.kind.charCodeAt(row) - 48]);
      cells.organ.push(organs[number]);
      for (const facet of ["sector", "type", "body"]) cells[facet].push(values.organ[number].cells[facet]);
    });
    rows += year.organ.length;
  });
};
let plain, wordsOf, finder, again;
const loadFolding = async () => { ({ plain, wordsOf, finder, again } = await import("./folding.js")); };
const foldNames = async () => {
  names = (await Promise.all(index.years.map((year) => once(year.names)))).flat().map((name, row) => ({
    title: name.split("\n", 1)[0],
    text: plain(`${name}\n${values.organ[cells.organ[row][0]].name}`),
  }));
};
const loadNames = async () => {
  await loadFolding();
  if (!names) await foldNames();
  if (await again(state.q, names.map(({ text }) => text))) await foldNames();
};

// What is chosen, which is also what the address says.
const state = { q: "", sort: "told", limit: FIRST };
const read = () => {
  const asked = new URLSearchParams(location.search);
  state.q = (asked.get("q") ?? "").trim();
  state.sort = SORTS.includes(asked.get("sort")) ? asked.get("sort") : "told";
  // An address may have a former id.
  for (const facet of FACETS) {
    state[facet] = new Set(asked.getAll(facet).filter(Boolean).map((id) => former[facet]?.[id] ?? id));
  }
  state.limit = history.state?.limit ?? (address() ? STEP : FIRST);
};
const address = () => {
  const asked = new URLSearchParams();
  if (state.q) asked.set("q", state.q);
  for (const facet of FACETS) for (const id of state[facet]) asked.append(facet, id);
  if (state.sort !== "told") asked.set("sort", state.sort);
  return String(asked) && `?${asked}`;
};
const write = (push) => {
  history[push ? "pushState" : "replaceState"]({ limit: state.limit }, "", location.pathname + address());
};
const nameOf = (facet, id) => values[facet].find((value) => value.id === id)?.name ?? id;
const choices = () => {
  const list = state.q ? [{ at: TEXT, label: say("named"), name: state.q }] : [];
  FACETS.forEach((facet, at) => {
    for (const id of state[facet]) list.push({ at, facet, id, label: words[`facet_${facet}`], name: nameOf(facet, id) });
  });
  return list;
};

// The rows that fit, a count for each value as if its own facet were open, and how many rows each
// choice alone keeps out.
const choose = () => {
  const chosen = FACETS.map((facet) =>
    state[facet].size ? values[facet].map((value) => state[facet].has(value.id)) : null);
  const fits = state.q && finder(state.q, names.map(({ text }) => text));
  const counts = FACETS.map((facet) => new Uint32Array(values[facet].length));
  const loosened = new Uint32Array(TEXT + 1);
  const found = [];
  for (let row = 0; row < rows; row++) {
    let fails = 0, failed = -1;
    for (let at = 0; at < TEXT && fails < 2; at++) {
      if (chosen[at] && !cells[FACETS[at]][row].some((number) => chosen[at][number])) { fails++; failed = at; }
    }
    if (fails < 2 && fits && !fits(names[row].text)) { fails++; failed = TEXT; }
    if (fails > 1) continue;
    if (fails) loosened[failed]++;
    else found.push(row);
    for (let at = 0; at < TEXT; at++) {
      if (!fails || failed === at) for (const number of cells[FACETS[at]][row]) counts[at][number]++;
    }
  }
  return { found: sorted(found), counts, loosened };
};
const sorted = (found) => {
  const years = values.year, key = {
    year: (row) => Math.min(...cells.year[row].map((number) => years[number].number)),
    organ: (row) => cells.organ[row][0],
    name: (row) => ranks[row],
  }[state.sort];
  if (state.sort === "name" && !ranks) {
    const { compare } = new Intl.Collator(page, { numeric: true });
    ranks = new Uint32Array(rows);
    names.map((name, row) => [name.title, row]).sort((a, b) => compare(a[0], b[0]) || a[1] - b[1])
      .forEach(([, row], rank) => { ranks[row] = rank; });
  }
  return key ? found.map((row) => [key(row), row]).sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .map(([, row]) => row) : found;
};

// Cards
const cardOf = async (row) => {
  const block = blocks.find((one, at) => row < (blocks[at + 1]?.start ?? rows));
  const place = row - block.start, piece = block.ends.findIndex((end) => place < end);
  return (await once(block.cards[piece]))[place - (piece ? block.ends[piece - 1] : 0)];
};
const firstWords = (quote) => {
  let room = 116, end = 0;
  for (const mark of quote) {
    room -= mark > "\u2e80" ? 2 : 1;
    if (room < 0) break;
    end += mark.length;
  }
  if (end === quote.length) return quote;
  const han = /[\u3400-\u9fff]/.test(quote);
  return quote.slice(0, han ? end : Math.max(quote.lastIndexOf(" ", end), 1)).replace(/[\s,;，；、：。]+$/, "") + (han ? "……" : "\u00a0…");
};
const seal = ([source, place, sentence, title]) => {
  const label = say("cite_label", { number: sentence }) + (title ? say("cite_label_source", { source: title }) : "");
  return make("a", { class: "cite", href: `${root.dataset.root}sources/${source}/#${place}`, "aria-label": label }, sentence);
};
const dimension = (number) => {
  const { name, lang, more: [place, rod] } = values.dim[number];
  const shown = make("span", { class: "dim", "data-dim": place });
  shown.innerHTML = rod; // Drawn by our own build, as marks are.
  shown.append(...runs(name, lang));
  return shown;
};
const drawn = new Map();
const draw = async (row) => {
  if (drawn.has(row)) return drawn.get(row);
  const card = await cardOf(row), kind = values.kind[cells.kind[row][0]], organ = values.organ[cells.organ[row][0]];
  const years = cells.year[row].map((number) => values.year[number].number);
  const span = years.length > 1 ? `${Math.min(...years)}–${Math.max(...years)}` : String(years[0]);
  const kicker = make("p", { class: "kicker" }, dimension(cells.dim[row][0]), make("span", {}, say("year", { year: span })));
  if (card.sign === "inferred") kicker.append(badge("inferred", say("name_inferred")));
  else if (card.sign) kicker.append(badge(`translation-${card.sign}`, say(`translation_${card.sign}`)));
  const link = make("a", { href: `${root.dataset.root}${card.mark ? "brands" : "practices"}/${card.id}/` }, ...runs(card.title, card.lang));
  const item = make("li", { class: card.mark ? "card signed" : "card" }, kicker, make("h3", {}, link));
  if (card.mark) {
    const art = make("div", { class: "art" });
    art.innerHTML = card.mark; // Drawn and escaped by our own build.
    item.prepend(art);
  }
  for (const [name, lang, inferred] of card.also ?? []) {
    item.append(make("p", { class: "name" }, make("span", { lang }, name), ...(inferred ? [" ", badge("inferred", say("name_inferred"))] : [])));
  }
  item.append(
    make("p", { class: "by" }, make("span", {}, ...runs(organ.name, organ.lang)), make("span", {}, ...runs(kind.name, kind.lang), ended[row] ? `\u00a0· ${say("status_ended")}` : "")),
    make("blockquote", { class: "said" }, ...runs(firstWords(card.quote), card.spoken), " ", seal(card.seal),
      ...(card.told ? [" ", make("small", {}, card.told)] : [])));
  if (embedded) for (const one of item.querySelectorAll("a")) one.target = "_blank";
  drawn.set(row, item);
  return item;
};

// Small facets keep all values in their order, so that nothing jumps; of long ones those with the
// most rows are shown, and a field finds others.
const groups = embedded ? [] : [...root.querySelectorAll(".facet")].map((box) => {
  const find = box.querySelector(".field"), more = box.querySelector("button");
  const group = { facet: box.dataset.facet, box, find, more, list: box.querySelector("ul"), items: new Map(), room: SHORT };
  find?.addEventListener("input", async () => {
    await loadFolding();
    await again(find.value, values[group.facet].map(({ name }) => plain(name)));
    group.room = SHORT;
    showFacet(group, group.counts);
  });
  more?.addEventListener("click", () => { group.room += 40; showFacet(group, group.counts); });
  return group;
});
// Values that are on the page keep their place, and the cursor on them.
const known = ({ facet, list, items }) => {
  const numbers = new Map(values[facet].map((value, number) => [value.id, number]));
  for (const item of list.children) items.set(numbers.get(item.querySelector("input").value), item);
};
const option = (group, number) => {
  if (!group.items.has(number)) {
    const { facet } = group, value = values[facet][number];
    const tick = make("input", { type: "checkbox", name: facet, value: value.id });
    const name = facet === "dim" ? dimension(number) : make("span", {}, ...runs(value.name, value.lang));
    group.items.set(number, make("li", {}, make("label", {}, tick, name, make("span", { class: "count" }))));
  }
  return group.items.get(number);
};
const showFacet = (group, counts) => {
  const { facet, box, list } = group, chosen = state[facet], all = values[facet];
  const long = group.find && all.length > LONG;
  box.hidden = all.length < 2 && !chosen.size;
  let shown = [...all.keys()];
  if (long) {
    const typed = wordsOf?.(group.find.value).join(" "), folded = typed ? all.map(({ name }) => plain(name)) : [];
    const fits = typed && finder(typed, folded);
    shown = shown.filter((number) => typed ? fits(folded[number]) : counts[number] || chosen.has(all[number].id));
    shown.sort((a, b) => counts[b] - counts[a] || a - b);
    const rest = shown.length - group.room;
    group.more.hidden = rest <= 0;
    group.more.textContent = say("all", { number: digits(Math.max(rest, 0)) });
    shown = shown.filter((number, at) => at < group.room || chosen.has(all[number].id));
  }
  group.counts = counts;
  const items = shown.map((number) => {
    const item = option(group, number), tick = item.querySelector("input");
    tick.checked = chosen.has(all[number].id);
    item.classList.toggle("none", !counts[number]);
    item.querySelector(".count").textContent = digits(counts[number]);
    return item;
  });
  if (items.length === list.children.length && items.every((item, at) => item === list.children[at])) return;
  const focused = list.contains(document.activeElement) ? document.activeElement : null;
  list.replaceChildren(...items);
  focused?.focus();
};

// The whole view
let result, showing, turn = 0;
// What is said already is not said again.
const tell = (text) => { if (part("found").textContent !== text) part("found").textContent = text; };
const show = () => (showing = shown());
const shown = async () => {
  const mine = ++turn;
  if (state.q || state.sort === "name") await loadNames();
  else if (groups.some(({ find }) => find?.value)) await loadFolding();
  if (mine !== turn) return;
  const { found, counts, loosened } = choose();
  const cards = await Promise.all(found.slice(0, state.limit).map(draw));
  if (mine !== turn) return;
  result = found;
  const number = digits(found.length);
  part("cards").replaceChildren(...cards);
  tell(say(found.length === 1 ? "found_one" : "found_many", { number }));
  part("more").hidden = found.length <= state.limit;
  part("more").textContent = say("more", { number: digits(Math.min(STEP, found.length - state.limit)) });
  for (const group of groups) showFacet(group, counts[FACETS.indexOf(group.facet)]);
  const chosen = choices();
  part("nothing").hidden = found.length > 0;
  if (!found.length) loosen(chosen, loosened);
  if (!embedded) frame(chosen, number);
  else part("whole").href = `${root.dataset.root}explore/${address()}`;
  plainList?.remove();
  root.classList.add("ready");
};
const loosen = (chosen, loosened) => {
  const ways = [...new Set(chosen.map((choice) => choice.at))].filter((at) => loosened[at]);
  part("hint").hidden = !ways.length;
  part("loosen").replaceChildren(...ways.map((at) => {
    const own = chosen.filter((choice) => choice.at === at);
    const choice = own[0].label + say("colon") + own.map((one) => one.name).join(say("and"));
    return make("li", {}, make("button", { type: "button", class: "choice", "data-drop": at }, say("without", { choice }), " ", make("span", { class: "count" }, digits(loosened[at]))));
  }), make("li", {}, make("button", { type: "button", class: "choice", "data-drop": "all" }, say("clear"))));
};
const frame = (chosen, number) => {
  part("chips").replaceChildren(...chosen.map(({ facet, id, label, name }) =>
    make("li", {}, make("button", { type: "button", class: "chip", "data-facet": facet ?? "q", "data-id": id ?? "" },
      make("span", { class: "sr" }, say("remove")), `${label}${say("colon")}${name}`, make("span", { "aria-hidden": "true" }, "×")))));
  part("chosen").textContent = chosen.length ? digits(chosen.length) : "";
  part("shut").textContent = say("show", { number });
  if (part("q").value !== state.q) part("q").value = state.q;
  part("sort").value = state.sort;
  const here = new URL(address(), location.origin + location.pathname).href;
  part("view").textContent = here;
  const inner = new URL(`embed/${address()}`, here).href.replace(/&/g, "&amp;");
  part("frame").textContent = `<iframe src="${inner}" title="${document.title.replace(/"/g, "&quot;")}" width="100%" height="720" loading="lazy"></iframe>`;
  for (const link of document.querySelectorAll("a.lang")) link.search = address();
};

const save = async () => {
  await showing;
  const { table } = await import("./explore-table.js");
  const text = await table({ result, cardOf, cells, ended, values, say, root: root.dataset.root });
  const link = make("a", {
    href: URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" })),
    download: `${say("file")}.csv`,
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
};

// What a reader does
const drop = (at) => {
  if (at === "all" || Number(at) === TEXT) state.q = "";
  FACETS.forEach((facet, number) => { if (at === "all" || Number(at) === number) state[facet].clear(); });
};
const change = async (push = true) => {
  state.limit = STEP;
  if (!embedded) write(push);
  await show();
};
const listen = () => {
  let typing = false;
  const changed = () => { typing = false; return change(); };
  const dropped = async () => { await changed(); part("found").focus(); };
  part("more").addEventListener("click", async () => {
    const first = state.limit;
    state.limit += STEP;
    if (!embedded) write(false);
    await show();
    part("cards").children[first]?.querySelector("h3 a").focus();
  });
  part("nothing").addEventListener("click", ({ target }) => {
    const button = target.closest("[data-drop]");
    if (button) { drop(button.dataset.drop); dropped(); }
  });
  if (embedded) return;
  const sheet = part("sheet"), form = part("choices");
  form.addEventListener("change", ({ target: { name, value, checked } }) => {
    if (!name) return;
    if (checked) state[name].add(value);
    else state[name].delete(value);
    changed();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  part("q").addEventListener("focus", () => loadNames().catch(() => {}));
  part("q").addEventListener("input", ({ target }) => {
    state.q = target.value.trim();
    change(!typing);
    typing = true;
  });
  part("q").addEventListener("change", () => { typing = false; });
  part("sort").addEventListener("change", ({ target }) => { state.sort = target.value; changed(); });
  part("chips").addEventListener("click", async ({ target }) => {
    const chip = target.closest(".chip");
    if (!chip) return;
    const { facet, id } = chip.dataset;
    if (facet === "q") state.q = "";
    else state[facet].delete(id);
    const at = [...part("chips").querySelectorAll(".chip")].indexOf(chip);
    await changed();
    const left = part("chips").querySelectorAll(".chip");
    (left[Math.min(at, left.length - 1)] ?? part("found")).focus();
  });
  part("clear").addEventListener("click", () => { drop("all"); changed(); });
  part("open").addEventListener("click", () => { sheet.prepend(form); sheet.showModal(); });
  part("shut").addEventListener("click", () => sheet.close());
  sheet.addEventListener("close", () => { part("side").append(form); part("open").focus(); });
  part("csv").addEventListener("click", save);
  addEventListener("popstate", () => { typing = false; read(); show(); });
  typing = adopt();
};
// What was chosen before this was loaded stands in the fields: a step of the way back.
const adopt = () => {
  const before = address(), text = part("q").value.trim(), sort = part("sort").value;
  for (const { name, value } of part("choices").querySelectorAll("input:checked")) state[name].add(value);
  if (text) state.q = text;
  if (sort !== "told") state.sort = sort;
  if (address() === before) return false;
  state.limit = STEP;
  write(true);
  return Boolean(text);
};

export const start = async () => {
  await begin();
  read();
  groups.forEach(known);
  listen();
  show().catch(() => root.classList.add("failed"));
};
