// Search without a server: the page, and what it takes to find a question in the index.

import { fold, UNSEEN, wideSign } from "./folding.js";
import { FLAGS, Files, NAMES, load, pageOf, startOf } from "./search-shards.js";

// ---- Tokens ----
const letter = /[\p{L}\p{N}]/u;
const blank = /^[\s\x1c-\x1f\x85]*$/;
const SEPARATOR = " ";
const OTHER = 0;
const ALONE = 1;
const LETTER = 2;
const kindOf = (sign) => (wideSign.test(sign) ? ALONE : letter.test(sign) ? LETTER : OTHER);
const isWide = (token) => wideSign.test(token);

const folded = (sign, simplified) => {
  if (UNSEEN.test(sign)) return "";
  if (/\p{C}/u.test(sign)) return SEPARATOR;
  return [...fold(sign)].map((each) => simplified.get(each) || each).join("");
};

const isDigit = (sign) => sign >= "0" && sign <= "9";
// The comma between groups of digits; in a question the last group may be unfinished.
const isGrouping = (signs, at, question) => {
  if (signs[at].text !== "," || !at || !isDigit(signs[at - 1].text)) return false;
  let end = at + 1;
  while (end < signs.length && isDigit(signs[end].text)) end += 1;
  return end - at === 4 || (question && end === signs.length && end - at < 4 && end - at > 1);
};

// The tokens of a text: {text, from, to}, the latter two in UTF-16 units of the text.
export const tokensOf = (text, simplified, question = false) => {
  let signs = [];
  let from = 0;
  for (const sign of text) {
    const to = from + sign.length;
    for (const each of folded(sign, simplified)) signs.push({ text: each, from, to });
    from = to;
  }
  if (question) while (signs.length && blank.test(signs[signs.length - 1].text)) signs.pop();
  signs = signs.filter((_, at) => !isGrouping(signs, at, question));
  const tokens = [];
  let between = "";
  for (let at = 0; at < signs.length; at += 1) {
    const kind = kindOf(signs[at].text);
    if (kind === OTHER) {
      between += signs[at].text;
      continue;
    }
    const before = tokens[tokens.length - 1];
    if (before && !blank.test(between) && (kind === ALONE || isWide(before.text))) {
      tokens.push({ text: SEPARATOR, from: before.to, to: signs[at].from });
    }
    between = "";
    const token = { ...signs[at] };
    while (kind === LETTER && at + 1 < signs.length) {
      const quoted = signs[at + 1].text === "'" && at + 2 < signs.length;
      const next = signs[at + (quoted ? 2 : 1)];
      if (kindOf(next.text) !== LETTER) break;
      token.text += next.text;
      token.to = next.to;
      at += quoted ? 2 : 1;
    }
    tokens.push(token);
  }
  return tokens;
};

// ---- Questions ----
const STOP = new Set(("a an and any are at be been by can could did do does for from has have how i if in is it its"
  + " many me much my of on or our please shall should show tell that the there these they this those"
  + " to was we were what when where which who whom whose why will with would you your"
  + " hows whats whens wheres whos").split(" "));
const QUOTED = /(?:^|\s)(?:"([^"]+)"|“([^”]+)”|「([^」]+)」|『([^』]+)』)(?=\s|$)/g;

const split = (question, simplified) => {
  const quoted = [];
  const rest = question.replace(QUOTED, (_, ...found) => {
    quoted.push(found.slice(0, 4).find(Boolean));
    return " ";
  }).replace(/(\d)\s+(?=[%％])/g, "$1");
  return [...quoted, ...rest.split(/\s+/)]
    .map((text, at) => ({ tokens: tokensOf(text, simplified, true).map((each) => each.text), quoted: at < quoted.length }))
    .filter((term) => term.tokens.length);
};
const tellingOf = (terms) => (terms.some((term) => !isStop(term)) ? terms.filter((term) => !isStop(term)) : terms);
const isStop = (term) => !term.quoted && term.tokens.every((token) => STOP.has(token));

// ---- Terms: which keys tell that a row of tokens stands in a text ----
// How the first and the last word of a question may be a part of a word.
const inner = (tokens, at) => (tokens.length < 2 ? "includes" : !at ? "endsWith" : at === tokens.length - 1 ? "startsWith" : "");

// The parts of a term: {key or word, at, size}; together they hold each token and separator.
export const partsOf = (tokens) => {
  const parts = [];
  const done = new Set();
  const pair = (one, two, between = "") => {
    const key = [...tokens[one]].pop() + between + [...tokens[two]][0];
    parts.push({ family: "t", key, at: one, size: two - one + 1 });
    done.add(one).add(two);
  };
  tokens.forEach((token, at) => token === SEPARATOR && pair(at - 1, at + 1, "|"));
  tokens.forEach((token, at) => {
    if (token === SEPARATOR) return;
    const edge = isWide(token) ? "" : inner(tokens, at);
    const beside = isWide(tokens[at + 1]) ? at : isWide(tokens[at - 1]) ? at - 1 : -1;
    const [before, after] = [tokens[at - 1], tokens[at + 1]].map((each) => (each && each !== SEPARATOR && !isWide(each) ? each : ""));
    const isLetter = [...token].length === 1;
    if (!isWide(token) && !(edge && isLetter && (done.has(at) || beside >= 0 || before || after))) {
      parts.push({ word: token, at, size: 1, edge, before, after });
    } else if (done.has(at)) return;
    else if (beside >= 0) pair(beside, beside + 1);
    else if (before || after) return;
    else if (tokens.length > 1) pair(at ? at - 1 : at, at ? at : at + 1);
    else parts.push({ family: "c", key: token, at, size: 1 });
  });
  // Two letters that end and begin words.
  return parts.length ? parts : [{ family: "c", key: tokens.join(" "), at: 0, size: 2 }];
};

// The two letters of a word, or of a part of it, that look as if they were in the fewest words.
const COMMON = "etaoinsrhldcumfpgwybvkxjqz";
const telling = (word, ...ends) => {
  const letters = [...word].slice(...ends);
  const rarity = (two) => COMMON.indexOf(two[0]) + COMMON.indexOf(two[1]);
  const pairs = letters.slice(1).map((sign, at) => letters[at] + sign);
  return pairs.sort((one, two) => rarity(two) - rarity(one))[0];
};

// The keys of where two words meet: by the last letters of one, by the first letters of the other.
const [LAST, FIRST] = [4, 3];
const meetings = (one, two) => {
  const [left, right] = [[...one], [...two]];
  const key = (last, first) => `${left.slice(-last).join("")} ${right.slice(0, first).join("")}`;
  const both = Math.min(2, left.length, right.length);
  return [key(LAST, 1), key(1, FIRST), key(both, both)];
};

// So many letters are a key of their own, a word of so many is one with the letters beside it.
const FEW_LETTERS = 4;
// The pages of a part of a word, told by its letters, so many at a time, and by those where it
// meets the words beside it: exactly, where it is short.
const pagesOf = async (index, { word, before, after }) => {
  const letters = [...word];
  const keys = new Set([...(before ? meetings(before, word) : []), ...(after ? meetings(word, after) : [])]);
  if (before && after && letters.length <= FEW_LETTERS) keys.add(`${[...before].pop()} ${word} ${[...after][0]}`);
  if (!keys.size || letters.length > FEW_LETTERS) {
    for (let end = FEW_LETTERS; end < letters.length; end += FEW_LETTERS) keys.add(letters.slice(end - FEW_LETTERS, end).join(""));
    keys.add(letters.slice(-FEW_LETTERS).join(""));
  }
  const found = await Promise.all([...keys].map(async (key) => (await index.rows("c", key)).map((row) => new Set(row))));
  return found.reduce((one, two) => one.map((pages, layer) => new Set([...pages].filter((page) => two[layer].has(page)))));
};

const WHOLE_WORD = 1;
const PART_OF_WORD = 0.3;
// Of the words that a part of a word may stand for, those in so many files are looked up by their
// places; of more, those that lie beside the part itself, and all others by their pages.
const MOST_FILES = 12;
// What words with their worth have: {rows: for each layer place → worth, pages: for each layer a
// set where `part` stands for too many words, or one of them stands nearly everywhere}.
const wordRows = async (index, worths, part, { before = "", after = "" } = {}) => {
  const rows = [new Map(), new Map(), new Map()];
  const unplaced = [...worths.keys()].filter((word) => index.everywhere.has(word));
  // Of such a word alone there are places in names.
  const placed = [...worths].filter(([word]) => !index.everywhere.has(word) || (word === part && !before && !after));
  const files = [...new Set(placed.map(([word]) => index.place("w", word)[0]))];
  const loaded = new Set(files.slice(0, part && files.length > MOST_FILES ? 1 : MOST_FILES));
  const wanted = placed.filter(([word]) => loaded.has(index.place("w", word)[0]));
  const isVague = unplaced.length || wanted.length < worths.size;
  // Without a part, the words that stand everywhere are parts themselves.
  const vague = part && isVague ? [part] : part ? [] : unplaced;
  const pages = vague.length && Promise.all(vague.map((word) => pagesOf(index, { word, before, after })))
    .then((found) => found.reduce((one, two) => one.map((some, layer) => new Set([...some, ...two[layer]]))));
  await Promise.all(wanted.map(async ([word, worth]) => {
    (await index.rows("w", word, [...before].pop(), [...after][0])).forEach((row, layer) => {
      for (const place of row) rows[layer].set(place, Math.max(worth, rows[layer].get(place) || 0));
    });
  }));
  return { rows, pages: await pages };
};

const sameWords = async (index, part) => {
  const { word, edge, before, after } = part;
  const own = new Map([[word, WHOLE_WORD]]);
  // A few letters are looked up by page, alone or where they meet another word.
  const few = { includes: FEW_LETTERS, endsWith: after && LAST, startsWith: before && FIRST }[edge];
  if (few && [...word].length <= few) {
    const found = await wordRows(index, own, word, part);
    return edge === "includes" || found.pages ? found : { ...found, pages: await pagesOf(index, part) };
  }
  const letters = word.length > 1 ? telling(word) : { endsWith: `${word}$`, startsWith: `^${word}` }[edge];
  const words = edge && letters ? await index.words(letters) : [];
  const worths = words.filter((each) => each !== word && each[edge](word))
    .map((each) => [each, each.startsWith(word) ? 0.7 : PART_OF_WORD])
    .sort((one, two) => two[1] - one[1] || one[0].length - two[0].length);
  return wordRows(index, new Map([...own, ...worths]), word, part);
};

// The starts from before that some more parts confirm: first those whose places are known, the
// shortest row first. Where nothing is known but pages, their beginnings stand for all starts.
const narrowed = (before, found, last, unit) => {
  let starts = before;
  found.sort((one, two) => !!one.pages - !!two.pages || one.size - two.size);
  for (const { part, row, pages } of found) {
    const next = new Map();
    const own = unit > 1 ? (part.at ? 0 : 2) | (part.at + part.size === last ? 1 : 0) : 0;
    row.forEach((value, key) => {
      const [place, worth] = row instanceof Map ? [key, value] : [value, WHOLE_WORD];
      const start = Math.floor(place / unit) - part.at;
      const known = starts ? starts.get(start) : { worth, flags: 0 };
      if (known) next.set(start, { worth: Math.min(worth, known.worth), flags: known.flags | (place % unit & own) });
    });
    if (pages) {
      for (const start of starts ? starts.keys() : [...pages].map(startOf)) {
        const known = starts ? starts.get(start) : { worth: PART_OF_WORD, flags: 0 };
        if (!next.has(start) && pages.has(pageOf(start))) next.set(start, { ...known, worth: Math.min(known.worth, PART_OF_WORD) });
      }
    }
    starts = next;
  }
  return starts;
};

// Where all parts stand as the term has them: for each layer, start → {worth, flags}. Many parts
// are loaded only where the first two are found.
const chain = async (index, parts, wordsOf) => {
  const last = Math.max(...parts.map((part) => part.at + part.size));
  const vague = (part) => (part.edge ? 1 : 0) + (part.word && index.everywhere.has(part.word) ? 2 : 0);
  const ordered = [...parts].sort((one, two) => vague(one) - vague(two));
  let starts = [null, null, null];
  for (const some of [ordered.slice(0, 2), ordered.slice(2)]) {
    if (some.length && starts.some((each) => !each || each.size)) {
      const found = await Promise.all(some.map(async (part) => {
        const { rows, pages } = part.word ? await wordsOf(index, part) : { rows: await index.rows(part.family, part.key) };
        return rows.map((row, layer) => ({ part, row, size: row.size ?? row.length, pages: pages && pages[layer] }));
      }));
      starts = starts.map((before, layer) => narrowed(before, found.map((each) => each[layer]), last, layer === NAMES ? FLAGS : 1));
    }
  }
  return starts;
};

// ---- Ranking: names before headings before texts, whole names first ----
const [IN_NAME, AT_START, AT_END, IS_NAME, IN_HEADING, IN_TEXT] = [50, 10, 5, 100, 20, 8];
const ofEnds = [0, AT_END, AT_START, IS_NAME - IN_NAME];
const OWN_LANGUAGE = 2.1;
const worthIn = (layer, { worth, flags }) => {
  if (layer === NAMES) return worth * (IN_NAME + ofEnds[flags]);
  return worth * (layer === 1 ? IN_HEADING : IN_TEXT);
};
const add = (scores, page, score) => {
  const before = scores.get(page) || 0;
  scores.set(page, Math.max(before, score) + Math.min(before, score) * 0.02);
};

// The pages where a term stands, with their scores.
const scoresOf = async (index, term, wordsOf = sameWords) => {
  const scores = new Map();
  const parts = partsOf(term.tokens);
  // Characters and few letters have rows of pages; letters that are a word have places besides.
  const [{ family, key, word, edge }] = parts;
  if (family === "c" || (edge === "includes" && [...word].length <= FEW_LETTERS)) {
    (await index.rows("c", key || word)).forEach((pages, layer) => {
      for (const page of pages) add(scores, page, worthIn(layer, { worth: key ? 1 : PART_OF_WORD, flags: 0 }));
    });
    if (key) return scores;
  }
  (await chain(index, parts, wordsOf)).forEach((starts, layer) => {
    for (const [start, match] of starts) add(scores, pageOf(start), worthIn(layer, match));
  });
  return scores;
};

// ---- Searching: all of it here, else what is near or a part in search-near.js ----
const allOf = (lists) => lists.reduce((one, two) => {
  const both = new Map();
  for (const [page, score] of one) if (two.has(page)) both.set(page, score + two.get(page));
  return both;
});

// With fewer hits than these, pages that hold a part of the question follow.
const FEW = 5;

// So many pages of a language are about the site itself.
const OF_SITE = 3;
// Whether a passage of a page holds all of the needles, or its name does.
const answers = (card, score, needles, simplified) => score >= IN_NAME * needles.length
  || [card.headings, card.passages].some((texts) => texts.some((text, at) => at % 2
    && marksIn(text, needles, simplified).worth === needles.flat().length));

// Words that only ask have these traditional characters; the table has those alone that pages have.
const ASKING_SIGNS = new Map(["麼么", "麽么", "為为", "謂谓", "義义", "釋释", "請请", "問问", "誰谁", "嗎吗", "幾几",
  "個个", "時时", "間间", "裡里", "裏里", "兒儿", "樣样", "關关", "於于"].map((pair) => [...pair]));
// What a question has that may ask what a word means.
const ASKS_MEANING = /什么|何谓|何为|理解|解释|意思|含义|定义|啥|\b(?:what|define|explain|mean|definition)/i;

class Index extends Files {
  constructor(base, entry, about) {
    super(base, entry);
    this.about = about;
    this.simplified = new Map();
    this.learn(entry.plain);
  }

  learn(pairs) {
    const signs = [...pairs];
    for (let at = 0; at + 1 < signs.length; at += 2) this.simplified.set(signs[at + 1], signs[at]);
  }

  // The table of traditional characters is loaded when a question holds one that GB 2312 lacks.
  async prepare(question) {
    if (this.table) return this.table;
    if (![...question].some((sign) => isWide(sign) && !isPlain(sign))) return null;
    this.table = load(this.base + this.entry.traditional).then((answer) => answer.text()).then((text) => this.learn(text));
    return this.table;
  }

  async exact(terms) {
    const telling = tellingOf(terms);
    const phrase = telling.length > 1 && telling.every((term) => !term.tokens.some(isWide));
    const found = allOf(await Promise.all(telling.map((term) => scoresOf(this, term))));
    if (phrase && found.size) {
      const whole = await scoresOf(this, { tokens: telling.flatMap((term) => term.tokens) });
      for (const [page, score] of whole) if (found.has(page)) found.set(page, found.get(page) + score);
    }
    return found;
  }

  // {tier: all, near or some; hits: [{page, score}], best first; needles: what to mark}, and where
  // there are few hits `further()`: the same of pages that hold a part, or nothing.
  async search(asked, language = "") {
    await this.prepare(asked);
    const question = [...asked].map((sign) => ASKING_SIGNS.get(sign) || sign).join("");
    const [found, told] = await Promise.all([this.found(question, language), this.explained(question, language)]);
    if (!told) return found;
    const others = found ? found.hits.filter(({ page }) => page !== told.page) : [];
    if (found?.tier === "all") return { ...found, hits: [told, ...others] };
    const further = async () => (others.length ? { ...found, hits: others } : null);
    return { tier: "all", hits: [told], needles: told.needles, further };
  }

  // Of a question that asks what a word means, the page that explains it.
  async explained(question, language) {
    const plain = [...question].map((sign) => this.simplified.get(sign) || sign).join("");
    if (!this.about || !ASKS_MEANING.test(plain)) return null;
    return (await import("./search-explained.js")).explained(this, plain, { about: this.about, language }, tools);
  }

  async found(question, language) {
    const terms = split(question, this.simplified);
    if (!terms.length) return null;
    let found = { tier: "all", pages: await this.exact(terms), needles: tellingOf(terms).map((term) => term.tokens) };
    await this.withoutPassing(found.pages, found.needles);
    if (!found.pages.size) found = await (await import("./search-near.js")).widened(this, question, terms, tools);
    const answer = ({ tier, pages, needles }) => ({ tier, hits: this.ranked(pages, language), needles });
    const few = found.pages.size && found.tier !== "some" && this.most(found.pages) < FEW;
    const further = async () => {
      const part = await (await import("./search-near.js")).partly(this, question, terms, tools);
      for (const page of found.pages.keys()) part.pages.delete(page);
      return part.pages.size ? answer(part) : null;
    };
    return { ...answer(found), ...(few && { further }) };
  }

  // The cards of so few pages that all may be about the site itself; else nothing.
  async siteCards(pages) {
    if (!pages.size || pages.size > OF_SITE * this.entry.languages.length) return [];
    return Promise.all([...pages.keys()].map((page) => this.card(page)));
  }

  // A page about the site explains many words: those that hold what is asked here and there answer
  // nothing, and where only they would be found, others are looked for.
  async withoutPassing(pages, needles) {
    const cards = await this.siteCards(pages);
    [...pages].forEach(([page, score], at) => {
      const card = cards[at];
      if (card?.kind === "site" && !answers(card, score, needles, this.simplified)) pages.delete(page);
    });
  }

  // Whether only pages about the site were found: what they alone say tells nothing of others.
  async isOfSite(pages) {
    const cards = await this.siteCards(pages);
    return cards.length > 0 && cards.every((card) => card.kind === "site");
  }

  // How many pages there are in the language that has most of them.
  most(pages) {
    const counts = new Map();
    for (const page of pages.keys()) counts.set(this.languageOf(page), (counts.get(this.languageOf(page)) || 0) + 1);
    return Math.max(...counts.values());
  }

  ranked(found, language) {
    return [...found]
      .map(([page, score]) => ({ page, score: this.languageOf(page) === language ? score * OWN_LANGUAGE : score }))
      .sort((one, two) => two.score - one.score || one.page - two.page);
  }
}

// The 6,763 characters of GB 2312, all simplified: the browser has the list.
let plain = null;
const isPlain = (sign) => {
  if (!plain) {
    const bytes = [];
    for (let row = 0xb0; row < 0xf8; row += 1) for (let cell = 0xa1; cell < 0xff; cell += 1) bytes.push(row, cell);
    plain = new Set(new TextDecoder("gb2312").decode(Uint8Array.from(bytes)));
  }
  return plain.has(sign);
};

// What search-near.js and search-explained.js are given: they cannot import this file, whose hash
// depends on theirs.
const tools = { split, tokensOf, isStop, isWide, scoresOf, wordRows, telling, add, allOf, pageOf, NAMES, FLAGS, IS_NAME, SEPARATOR };

// `address` is that of index.json; `about` is the title of the page that explains words.
export const open = async (address, about = "") => {
  const answer = await load(address, { cache: "no-cache" });
  return new Index(new URL(".", address).href, await answer.json(), about);
};

// ---- Marking ----
const fits = (needle, tokens, at) => needle.every((token, offset) => {
  const here = tokens[at + offset].text;
  const edge = !isWide(token) && !isWide(here) && inner(needle, offset);
  return here === token || (edge && here[edge](token));
});
// The places of the needles in a text: [[from, to]], and how many of the needles are there.
export const marksIn = (text, needles, simplified) => {
  const tokens = tokensOf(text, simplified);
  const places = [];
  let worth = 0;
  for (const needle of needles) {
    const before = places.length;
    for (let at = 0; at + needle.length <= tokens.length; at += 1) {
      if (fits(needle, tokens, at)) places.push([tokens[at].from, tokens[at + needle.length - 1].to]);
    }
    if (places.length > before) worth += needle.length;
  }
  places.sort((one, two) => one[0] - two[0] || two[1] - one[1]);
  const joined = [];
  for (const [from, to] of places) {
    const last = joined[joined.length - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return { places: joined, worth };
};

const ROOM = 110;
// A place to cut a text at: before a blank where one is near, and never within a sign.
const cut = (text, near) => {
  const at = Math.max(0, Math.floor(near));
  const blank = text.lastIndexOf(" ", at);
  return blank > at - 20 && blank >= 0 ? blank : at - /^[\udc00-\udfff]/.test(text[at]);
};
// The passage that holds most of the needles, cut to the part round the first one.
const excerpt = (card, needles, simplified) => {
  let best = { worth: -1 };
  for (const texts of [card.passages, card.headings]) {
    for (let at = 0; at < texts.length; at += 2) {
      const { places, worth: all } = marksIn(texts[at + 1], needles, simplified);
      // Of those that hold as many, one that begins so: an explanation begins with what it explains.
      const worth = all + (places.length && !places[0][0] ? 0.5 : 0);
      // A name alone that fits: the subtitle stands above, so the hit shows what comes after it.
      if (!worth && texts[at + 1] === card.subtitle) continue;
      if (worth > best.worth) best = { worth, places, anchor: texts[at], text: texts[at + 1] };
    }
    if (best.worth > 0) break;
  }
  if (best.worth < 0) return null;
  const { text, places, worth } = best;
  const [first, end] = places[0] || [0, 0];
  let from = end > ROOM ? cut(text, first - ROOM / 3) : 0;
  if (text[from] === " ") from += 1;
  const to = from + ROOM * 1.5 < text.length ? Math.max(cut(text, from + ROOM), end) : text.length;
  return { anchor: worth ? best.anchor : "", text, places, from, to };
};

// ---- The page ----
const element = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value) made.setAttribute(key, value);
  made.append(...children);
  return made;
};
const HAN = "zh-Hans";
// Chinese words in a text of another language carry their own, for voices and faces.
const voiced = (text, language) => (language.startsWith("zh") ? [text] : text.split(/(\p{Script=Han}+)/u)
  .map((run, at) => (at % 2 ? element("span", { lang: HAN }, run) : run)).filter(Boolean));
// Titles have a zero-width space where a line of them should end; what is copied has none.
const broken = (text, language) => text.split("\u200b")
  .flatMap((piece, at) => [...(at ? [element("wbr")] : []), ...voiced(piece, language)]);
const marked = (text, language, places, from = 0, to = text.length) => {
  const pieces = [from ? "…" : ""];
  let at = from;
  for (const [start, end] of places) {
    if (start < from || end > to) continue;
    pieces.push(...broken(text.slice(at, start), language), element("mark", {}, ...broken(text.slice(start, end), language)));
    at = end;
  }
  return [...pieces, ...broken(text.slice(at, to), language), to < text.length ? "…" : ""].filter(Boolean);
};

// So many signs before a hit tell it from others.
const BEFORE = 24;
// Where the browser knows text fragments, the target page marks the words by itself.
const fragmentOf = (found) => {
  if (!found || !found.places.length) return "";
  const anchor = found.anchor ? `#${found.anchor}` : "";
  if (!("fragmentDirective" in document)) return anchor;
  const [from, to] = found.places[0];
  const sign = (text) => encodeURIComponent(text).replace(/-/g, "%2D");
  const words = `text=${sign(found.text.slice(from, to))}`;
  // Where it stands behind these words it is not taken for a name at the head of the page.
  const before = found.text.slice(Math.max(0, from - BEFORE), from).replace(/^\S*\s/, "").trim();
  return `${anchor || "#"}:~:${before ? `text=${sign(before)}-,${words.slice(5)}&` : ""}${words}`;
};

// The language of a text on a page: quotes stand there in that of their source.
const spokenIn = (text, language) => {
  const [han, letters] = [/\p{Script=Han}/gu, /\p{L}/gu].map((sign) => (text.match(sign) || []).length);
  if (language.startsWith("zh")) return han || !letters ? language : "en";
  return han * 2 > letters ? HAN : language;
};

const item = (card, needles, index, form) => {
  const { words, root, language } = form;
  const title = marksIn(card.title, needles, index.simplified);
  const found = excerpt(card, needles, index.simplified);
  const lang = card.language === language ? "" : card.language;
  const link = element("a", { href: root + card.address + fragmentOf(found), lang }, ...marked(card.title, card.language, title.places));
  const kind = words[`kind${card.kind[0].toUpperCase()}${card.kind.slice(1)}`];
  const by = element("span", { class: "by" }, kind || "");
  if (card.subtitle) by.append(kind ? " · " : "", element("span", { lang }, card.subtitle));
  const hit = element("li", {}, link, by);
  if (found) {
    const told = spokenIn(found.text, card.language);
    hit.append(element("p", { lang: told === language ? "" : told }, ...marked(found.text, told, found.places, found.from, found.to)));
  }
  return hit;
};

// Of hits that are worth nearly the same, the one with the shortest title is what most ask for:
// of those with a score of so much, which all that is asked for in names has.
const ALIKE = 0.9;
const shortFirst = (hits, least) => {
  const bands = [];
  for (const hit of hits) {
    if (bands.length && hit.score >= Math.max(least, bands.at(-1)[0].score * ALIKE)) bands.at(-1).push(hit);
    else bands.push([hit]);
  }
  return bands.flatMap((band) => band.sort((one, two) => one.card.title.length - two.card.title.length));
};

// What is said of the site itself comes last, unless it is called what is asked for.
const siteLast = (hits, least) => {
  const last = ({ card, score }) => card.kind === "site" && score < least;
  return [...hits.filter((hit) => !last(hit)), ...hits.filter(last)];
};

const SHOWN = 8;
// Servers refuse an address of some thousand bytes, of which a character takes up to nine.
const LONGEST_ADDRESS = 500;
// The form names, by data attributes: `index` (the address of index.json), `root` (of the site),
// the ids of `hits` (a list), `more` (a button), `none`, `status` and `names` (the plain index), the
// title of the page `about` the site,
// and its words: found, found1, near, some, part, nothing, failed, kind-… ({n}: how many).
export const start = (form) => {
  const field = form.elements.namedItem("q");
  const words = form.dataset;
  const part = (name) => document.getElementById(words[name]);
  const [list, more, none, status, names] = ["hits", "more", "none", "status", "names"].map(part);
  const page = { words, root: words.root, language: document.documentElement.lang };
  let opened;
  let next;
  let turn = 0;

  const say = (word, number) => {
    status.textContent = (words[word] || "").replace("{n}", number);
  };
  const show = (what) => {
    list.hidden = what !== "hits";
    none.hidden = what !== "none";
    names.hidden = what === "hits" || what === "none";
    more.hidden = true;
  };
  // Pages that hold a part of what was typed stand in a list of their own.
  const label = element("h2", { class: "part" }, words.part || "");
  const rest = list.cloneNode();
  rest.removeAttribute("id");
  const clear = () => {
    list.textContent = "";
    rest.textContent = "";
    label.remove();
    rest.remove();
  };

  // Cards one after the other, the pages about one thing once.
  const reveal = async (index, found, mine, wanted) => {
    const things = new Set();
    let [{ tier, hits, needles, further }, into] = [found, list];
    let at = 0;
    const least = index.most(new Map(hits.map(({ page: id }) => [id, 0])));
    const batch = async (wanted) => {
      const items = [];
      while (items.length < wanted && at < hits.length) {
        const some = hits.slice(at, at + wanted - items.length);
        at += some.length;
        const shown = some.map(async (hit) => ({ ...hit, card: hit.card || await index.card(hit.page) }));
        const named = tier === "all" ? IN_NAME * needles.length : 0;
        for (const { card, needles: own } of siteLast(shortFirst(await Promise.all(shown), named), named || IN_NAME)) {
          if (!things.has(card.same)) items.push(item(card, own || needles, index, page));
          things.add(card.same);
        }
      }
      if (mine !== turn) return [];
      into.append(...items);
      more.hidden = at >= hits.length;
      const left = more.hidden ? things.size : Math.max(least, things.size);
      if (into === list) say(tier === "all" ? (left > 1 ? "found" : "found1") : tier, left);
      return items;
    };
    next = async () => {
      const [first] = await batch(SHOWN);
      if (!first) return;
      first.querySelector("a").focus();
      // Whoever comes back from a hit finds it here again.
      history.replaceState({ shown: list.children.length + rest.children.length }, "");
    };
    const { length } = await batch(wanted);
    if (mine !== turn) return;
    show("hits");
    more.hidden = at >= hits.length;
    const part = further && length < wanted && await further();
    if (!part || mine !== turn) return;
    [{ hits, needles }, into] = [part, rest];
    at = 0;
    if (!(await batch(wanted - length)).length || mine !== turn) return;
    list.after(label, rest);
    rest.hidden = false;
  };

  // A release may have taken the place of the one whose entry file was loaded: then again.
  const answer = async ({ wanted = SHOWN, again } = {}) => {
    turn += 1;
    const mine = turn;
    const question = field.value.trim();
    const asked = [...question].slice(0, LONGEST_ADDRESS).join("");
    history.replaceState(wanted > SHOWN ? { shown: wanted } : null, "", asked ? `?q=${encodeURIComponent(asked)}` : location.pathname);
    list.setAttribute("aria-busy", "true");
    try {
      const index = await opening();
      const found = question && await index.search(question, page.language);
      if (mine !== turn) return;
      clear();
      if (found && found.hits.length) {
        await reveal(index, found, mine, wanted);
      } else {
        // Signs alone ask for something, too, and nothing has them.
        show(question ? "none" : "names");
        say(question ? "nothing" : "");
      }
    } catch (problem) {
      if (mine !== turn) return;
      opened = null;
      if (!again) {
        await answer({ wanted, again: true });
        return;
      }
      clear();
      show("names");
      say("failed");
      setTimeout(() => { throw problem; });
    } finally {
      if (mine === turn) list.removeAttribute("aria-busy");
    }
  };

  const opening = () => {
    if (!opened) {
      opened = open(new URL(words.index, location.href).href, words.about);
      opened.catch(() => { opened = null; });
    }
    return opened;
  };

  let waiting = 0;
  const soon = (wait) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => answer(), wait);
  };
  field.addEventListener("input", (event) => event.isComposing || soon(event.inputType === "insertFromPaste" ? 0 : 100));
  field.addEventListener("compositionend", () => soon(0));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    soon(0);
  });
  more.addEventListener("click", () => next());
  // A field drops line breaks, and the blanks that they stand for.
  field.value = field.value || (new URLSearchParams(location.search).get("q") || "").replace(/\s+/g, " ");
  // Whoever is about to type needs the entry file in a moment.
  if (field.value) answer({ wanted: history.state?.shown });
  else opening().catch(() => {});
};
