// Searching on when no page holds all that was asked; loaded only then. search.js calls
// `widened` and gives its tools: its own name has a hash, so it cannot be imported from here.

// Words that only ask, and those that may stand before or behind what is asked for.
const ASKING = new RegExp("请问|想知道|想了解|能不能|可不可以|有没有|是不是|会不会|是否|为什么|为何|怎么样|怎么办|怎么|怎样|如何|是什么意思|什么意思"
  + "|是什么|叫什么|做什么|什么样|什么是|有什么|什么时候|什么时间|什么地方|什么|何时|何地|有哪些|哪些|哪个|哪里|哪儿|哪家|哪一天|哪天|哪一年|哪年|哪"
  + "|多少|几个|几月|几号|是谁|谁|吗|呢|关于|这个|那个|你们|我们", "g");
const BEFORE = /^(?:我|想|要|可以|能|在|从|是|有|由|把|请|去)+/;
const AFTER = /(?:在|从|是|有|由|找|去|来|了)+$/;
// It joins two things, unless it is a part of a word.
const JOINING = /(?<![目标])的(?![确士])/;
const ASKING_DAY = /什么时候|什么时间|何时|哪一?天|哪一?年|几月|几号/;
const DAY = "日期";
const MOST_TOKENS = 30;

// ---- Words with a letter wrong, or two in a long one; words without the blank between them ----
const LONG = 8;
// How many letters are wrong, too many, missing, or changed with their neighbour.
export const distance = (one, two) => {
  const rows = [];
  for (let at = 0; at <= one.length; at += 1) {
    rows.push([at]);
    for (let to = 1; to <= two.length; to += 1) {
      const same = at && one[at - 1] === two[to - 1];
      const ways = at ? [rows[at - 1][to] + 1, rows[at][to - 1] + 1, rows[at - 1][to - 1] + !same] : [to];
      const turned = at > 1 && to > 1 && one[at - 1] === two[to - 2] && one[at - 2] === two[to - 1];
      rows[at].push(Math.min(...ways, ...(turned ? [rows[at - 2][to - 2] + 1] : [])));
    }
  }
  return rows[one.length][two.length];
};

// Whether two words differ in their endings only: volunteering, volunteers.
const ENDING = 5;
const isForm = (one, two) => {
  let same = 0;
  while (same < one.length && one[same] === two[same]) same += 1;
  return same >= 4 && Math.max(one.length, two.length) - same <= Math.min(ENDING, same);
};

// The pieces of a word of which a wrong letter, or two, leave one whole: two letters at least.
const piecesOfWord = (size, wrong) => {
  if (size < 4) return [];
  const half = size >> 1;
  if (wrong < 2) return [[0, Math.max(2, half - 1)], [Math.min(size - 2, half + 1)]];
  return [[0, 3], [half - 1, half + 2], [size - 3]];
};

const nearWords = (tools, seen) => async (index, { word }) => {
  const size = [...word].length;
  const wrong = size < LONG ? 1 : 2;
  const lists = await Promise.all(piecesOfWord(size, wrong).map((piece) => index.words(tools.telling(word, ...piece))));
  const near = [...new Set(lists.flat())].map((each) => [each, distance(each, word)])
    .filter(([, wrongs]) => wrongs <= wrong).sort((one, two) => one[1] - two[1]);
  const words = near.length ? near : lists.flat().filter((each) => isForm(each, word)).map((each) => [each, 2]);
  for (const [each] of words) seen.push([each]);
  return tools.wordRows(index, new Map(words.map(([each, wrongs]) => [each, 0.6 / (wrongs || 1)])), "");
};

// Two words that have been typed as one; of the second one perhaps the beginning only.
const [BEGUN, MOST_PAIRS] = [3, 4];
const twoWords = async (tools, index, word, seen) => {
  const letters = [...word];
  const [ones, twos] = await Promise.all([`^${letters[0]}`, `${letters[letters.length - 1]}$`].map((key) => index.words(key)));
  const ends = new Set(twos);
  const pairs = ones.filter((one) => word.startsWith(one)).map((one) => [one, word.slice(one.length)])
    .filter(([one, two]) => ends.has(two) || Math.min(one.length, two.length) >= BEGUN)
    .sort((one, two) => ends.has(two[1]) - ends.has(one[1]) || two[0].length - one[0].length)
    .slice(0, MOST_PAIRS);
  seen.push(...pairs);
  const found = await Promise.all(pairs.map((tokens) => tools.scoresOf(index, { tokens })));
  return found.find((scores) => scores.size) || new Map();
};

// ---- Names with one character wrong, and names in pinyin ----
// Names where at least `needed` of `size` tokens stand in order; keys are {family, key, at, last}.
const aligned = async ({ NAMES, FLAGS, add, pageOf }, index, keys, size, needed, worth) => {
  const starts = new Map();
  await Promise.all(keys.map(async ({ family, key, at, last }) => {
    for (const place of (await index.rows(family, key))[NAMES]) {
      const start = Math.floor(place / FLAGS) - at;
      const seen = starts.get(start) || { mask: 0, flags: 0 };
      seen.mask |= (1 << at) | (1 << last);
      seen.flags |= place % FLAGS & ((at ? 0 : 2) | (last === size - 1 ? 1 : 0));
      starts.set(start, seen);
    }
  }));
  const scores = new Map();
  for (const [start, { mask, flags }] of starts) {
    // A token too many or too few moves the rest by one place.
    const beside = needed < size && starts.get(start + 1);
    let count = 0;
    for (let both = mask | (beside ? beside.mask : 0); both; both &= both - 1) count += 1;
    const whole = flags === 3 ? 2 : flags ? 1.5 : 1;
    if (count >= needed) add(scores, pageOf(start), worth * (count / size) * whole);
  }
  return scores;
};

const nearName = (tools, index, all) => {
  const tokens = all.slice(0, MOST_TOKENS);
  const keys = [];
  tokens.forEach((token, at) => {
    for (const [step, family, sign] of [[1, "t", ""], [2, "n", "?"]]) {
      const other = tokens[at + step];
      if (other && tools.isWide(token) && tools.isWide(other)) {
        keys.push({ family, key: token + sign + other, at, last: at + step });
      }
    }
  });
  return aligned(tools, index, keys, tokens.length, Math.max(2, tokens.length - 1), 30);
};

// Whole names whose characters stand in the question in the same order: 科技局 for 科学技术局. One of
// two characters must begin with the question: 台办 for 台湾工作办公室.
const LONGEST_FULL_NAME = 12;
const shortened = async ({ NAMES, FLAGS, add, isWide, pageOf }, index, tokens) => {
  const scores = new Map();
  if (tokens.length > LONGEST_FULL_NAME || !tokens.every(isWide)) return scores;
  // place → [[place in the question of its first character, of its second, flags]]
  const steps = new Map();
  await Promise.all(tokens.flatMap((one, from) => tokens.slice(from + 1).map(async (two, far) => {
    for (const place of (await index.rows("t", one + two))[NAMES]) {
      const start = Math.floor(place / FLAGS);
      if (!steps.has(start)) steps.set(start, []);
      steps.get(start).push([from, from + 1 + far, place % FLAGS]);
    }
  })));
  const follow = (at, from, size) => (steps.get(at) || []).some(([one, two, flags]) => one === from
    && ((flags & 1 && (size > 1 || !from)) || follow(at + 1, two, size + 1)));
  for (const [start, found] of steps) {
    if (found.some(([from, , flags]) => flags & 2 && follow(start, from, 1))) {
      add(scores, pageOf(start), 25);
    }
  }
  return scores;
};

const SYLLABLE = /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:[iu]ang|iong|[aeio]ng|iao|i?an|uai|uan|ai|ei|ao|ou|en|er|ia|ie|iu|in|ua|uo|ui|un|[uv]e|[aeiouv]))$/;
const LONGEST_SYLLABLE = 6;
// The ways to cut letters into syllables; if there is none, with one piece that is unknown ("").
export const syllablesOf = (letters) => {
  if (letters.length > LONGEST_SYLLABLE * MOST_TOKENS) return [];
  const ways = [];
  // How many letters were left where no way went on: without this, the time doubles with each
  // syllable that can be read in two ways.
  const ends = new Set();
  const cut = (rest, read, unknown) => {
    const left = `${rest.length} ${unknown}`;
    if (ways.length >= 8 || ends.has(left)) return;
    const before = ways.length;
    if (!rest) ways.push(read);
    for (let size = Math.min(LONGEST_SYLLABLE, rest.length); size > 0; size -= 1) {
      if (SYLLABLE.test(rest.slice(0, size))) cut(rest.slice(size), [...read, rest.slice(0, size)], unknown);
    }
    for (let size = 1; unknown && size <= Math.min(4, rest.length); size += 1) {
      cut(rest.slice(size), [...read, ""], false);
    }
    if (ways.length === before) ends.add(left);
  };
  cut(letters, [], false);
  if (!ways.length) cut(letters, [], true);
  return ways.filter((read) => read.length > 1 && read.length <= MOST_TOKENS)
    .sort((one, two) => one.length - two.length).slice(0, 3);
};

const syllableKeys = (read) => read.flatMap((syllable, at) => [[1, "'"], [2, "?"]]
  .map(([step, sign]) => ({ family: "n", key: syllable + sign + read[at + step], at, last: at + step }))
  .filter(({ last }) => syllable && read[last]));

const inPinyin = async (tools, index, letters) => {
  const found = [];
  const reads = syllablesOf(letters);
  for (const read of reads) {
    const keys = syllableKeys(read);
    // All syllables, all but one, all but two.
    [40, 15, 4].forEach((worth, less) => {
      const needed = read.length - less;
      if (!less || needed > 1) found.push(aligned(tools, index, keys, read.length, needed, worth));
    });
  }
  const initials = letters.replace(/([zcs])h/g, "$1");
  for (const some of new Set([letters, initials])) {
    if (some.length < 2 || some.length > 8) continue;
    const keys = [...some].slice(1)
      .map((sign, at) => ({ family: "n", key: `${some[at]}-${sign}`, at, last: at + 1 }));
    found.push(aligned(tools, index, keys, some.length, some.length, 20));
  }
  const scores = new Map();
  for (const each of await Promise.all(found)) for (const [page, score] of each) tools.add(scores, page, score);
  // What has fewer syllables is not shown beside what has more.
  const best = Math.max(...scores.values());
  return new Map([...scores].filter(([, score]) => score * 4 > best));
};

// The same with two letters side by side changed: wenlain for wenlian.
const MOST_TURNED = 8;
const turned = async (tools, index, letters) => {
  const reads = [...letters].slice(1).flatMap((sign, at) => (sign === letters[at] ? []
    : syllablesOf(letters.slice(0, at) + sign + letters[at] + letters.slice(at + 2))));
  const whole = reads.filter((read) => read.every(Boolean)).slice(0, MOST_TURNED);
  const found = await Promise.all(whole.map((read) => aligned(tools, index, syllableKeys(read), read.length, read.length, 20)));
  const scores = new Map();
  for (const each of found) for (const [page, score] of each) tools.add(scores, page, score);
  return scores;
};

// ---- Numbers in Chinese words ----
const DIGITS = new Map([..."零一二三四五六七八九"].map((sign, digit) => [sign, digit]).concat([["〇", 0], ["两", 2]]));
const PLACES = new Map([["十", 10], ["百", 100], ["千", 1000], ["万", 1e4], ["亿", 1e8]]);
export const inDigits = (text) => text.replace(/[零一二三四五六七八九〇两十百千万亿]+/g, (run) => {
  if (![...run].some((sign) => PLACES.has(sign))) return [...run].map((sign) => DIGITS.get(sign)).join("");
  let [all, part, digit] = [0, 0, 0];
  for (const sign of run) {
    const place = PLACES.get(sign);
    if (!place) digit = DIGITS.get(sign);
    else if (place < 1e4) [part, digit] = [part + (digit || 1) * place, 0];
    else [all, part, digit] = [(all + part + digit) * place, 0, 0];
  }
  return `${all + part + digit}`;
});

// A single digit in Chinese words: 2点 is 两点.
export const inNumerals = (text) => text.replace(/(^|[^0-9.])([0-9])(?=\p{sc=Han})/gu, (_, before, digit) => before + "零一两三四五六七八九"[digit]);

// A percentage as others write it: 15 percent and 百分之十五 are 15%.
const SHARE = /百分之([\d.零一二三四五六七八九〇两十百千万]+)(?:点([零一二三四五六七八九〇]+))?/g;
export const inSigns = (text) => text
  .replace(SHARE, (_, whole, part) => `${inDigits(whole)}${part ? `.${inDigits(part)}` : ""}%`)
  .replace(/(\d)\s*(?:per\s?cent|pct)(?![a-z])/gi, "$1%");
const upToHundred = (number) => {
  const [tens, ones] = [Math.floor(number / 10), number % 10].map((digit) => "零一二三四五六七八九"[digit]);
  return number === 100 ? "百" : `${number < 10 ? "" : number < 20 ? "十" : `${tens}十`}${number % 10 || !number ? ones : ""}`;
};
const percentages = (text, written) => inSigns(text).replace(/(?<![\d.])(\d+(?:\.\d+)?)%/g, (_, number) => written(number));
const inWords = (text) => [
  inSigns(text),
  percentages(text, (number) => ` "${number} percent" `),
  percentages(text, (number) => `百分之${/^(?:\d\d?|100)$/.test(number) ? upToHundred(Number(number)) : number}`),
];

// ---- The ways, one after the other ----
const nearWord = async (tools, index, term, seen) => {
  const words = await tools.scoresOf(index, term, nearWords(tools, seen));
  if (words.size) return words;
  if (term.tokens.length === 1) return twoWords(tools, index, term.tokens[0], seen);
  // One word that has been typed as two: on-line.
  const tokens = [term.tokens.join("")];
  seen.push(tokens);
  return tools.scoresOf(index, { tokens });
};

const near = async (index, terms, letters, tools, seen) => {
  const both = tools.allOf(await Promise.all(terms.map(async (term) => {
    const own = await tools.scoresOf(index, term);
    if (own.size) return own;
    const wide = term.tokens.filter(tools.isWide).length;
    if (!wide) return nearWord(tools, index, term, seen);
    if (wide < 3) return own;
    const names = await nearName(tools, index, term.tokens);
    return names.size ? names : shortened(tools, index, term.tokens);
  })));
  if (both.size || !letters) return both;
  const names = await inPinyin(tools, index, letters);
  return names.size ? names : turned(tools, index, letters);
};

// Pages by the share that they hold of the words and pairs asked for; the rare ones weigh more, and
// words that are only near to what was asked less. Of two topics, one is enough.
const NEAR = 0.5;
const ENOUGH = 0.4;
const some = async (index, pieces, tools, seen) => {
  const scores = new Map();
  let most = 0;
  const all = await Promise.all(pieces.map(async (tokens) => {
    const own = await tools.scoresOf(index, { tokens });
    if (await index.isOfSite(own)) return [own, 0];
    if (own.size || tokens.some(tools.isWide)) return [own, 1];
    return [await nearWord(tools, index, { tokens }, seen), NEAR];
  }));
  // Where records have none of the words, the site itself is asked about.
  const ofSite = all.every(([found, worth]) => !found.size || !worth);
  for (const [found, worth] of all) {
    const weight = found.size ? (ofSite ? 1 : worth) * Math.log(1 + index.pages / found.size) : 0;
    most += weight;
    if (!weight) continue;
    for (const [page, score] of found) {
      scores.set(page, (scores.get(page) || 0) + weight * (1 + score / tools.IS_NAME));
    }
  }
  return new Map([...scores].filter(([, score]) => score >= most * ENOUGH));
};

// What is asked for without the words that only ask.
const askedIn = (index, question, terms, tools) => {
  const short = tools.split(question.replace(ASKING, " "), index.simplified)
    .filter((term) => !tools.isStop(term));
  return short.length ? short : terms;
};

// What is left of a question without what joins its parts or stands before and behind them, and
// without single characters beside longer parts.
const looseIn = (index, question, asked, tools) => {
  const parts = question.replace(ASKING, " ").split(JOINING).join(" ").split(/\s+/)
    .map((part) => part.replace(BEFORE, "").replace(AFTER, "")).join(" ");
  const terms = tools.split(parts, index.simplified).filter((term) => !tools.isStop(term));
  const longer = terms.filter(({ tokens }) => tokens.length > 1 || !/\p{sc=Han}/u.test(tokens[0]));
  return [longer, terms, asked].find((some) => some.length);
};

// The words and pairs of some terms; of many, so many evenly chosen ones.
const piecesOf = (terms, { isWide, SEPARATOR }, most) => {
  const pieces = terms.flatMap(({ tokens }) => (tokens.some(isWide) && tokens.length > 2
    ? tokens.slice(1).map((token, at) => [tokens[at], token]).filter((pair) => !pair.includes(SEPARATOR))
    : [tokens]));
  const step = Math.max(1, pieces.length / most);
  return pieces.filter((_, at) => Math.floor((at + 1) / step) > Math.floor(at / step));
};

// {tier: all, near, some or none; pages: page → score; needles: what to mark}
export const widened = async (index, question, terms, tools) => {
  const asked = askedIn(index, question, terms, tools);
  const loose = terms.some((term) => term.quoted) ? asked : looseIn(index, question, asked, tools);
  const pieces = piecesOf(loose, tools, 12);
  const day = ASKING_DAY.test(question) ? [[...DAY]] : [];
  const asWritten = /[%％]|百分之|per\s?cent|pct/i.test(question) ? inWords(question) : [];
  const others = [...asWritten, inDigits(question), inNumerals(question)].filter((each) => each !== question)
    .map((each) => tools.split(each, index.simplified));
  const typed = terms.flatMap((term) => term.tokens);
  const letters = typed.some(tools.isWide) ? "" : typed.join("");
  const words = [];
  const needlesOf = (some) => some.map((term) => term.tokens);
  const isLonger = (some) => some.some(({ tokens }) => tokens.length > 1);
  for (const [tier, needles, find] of [
    ["all", needlesOf(asked), () => index.exact(asked)],
    ...others.map((some) => ["all", needlesOf(some), () => index.exact(some)]),
    ...(isLonger(loose) ? [["all", needlesOf(loose), () => index.exact(loose)]] : []),
    ["near", pieces, () => near(index, asked, letters, tools, words)],
    ["some", [...pieces, ...day], () => some(index, [...pieces, ...day], tools, words)],
  ]) {
    const pages = await find();
    if (tier !== "some") await index.withoutPassing(pages, needles);
    if (pages.size) return { tier, pages, needles: [...needles, ...words] };
  }
  return { tier: "none", pages: new Map(), needles: [] };
};

// The pages that hold a part of a question; what stands in quotation marks has no parts.
export const partly = async (index, question, terms, tools) => {
  const quoted = terms.some((term) => term.quoted);
  const pieces = quoted ? [] : piecesOf(askedIn(index, question, terms, tools), tools, 6);
  const words = [];
  const pages = pieces.length > 1 ? await some(index, pieces, tools, words) : new Map();
  return { tier: "some", pages, needles: [...pieces, ...words] };
};
