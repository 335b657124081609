// Searching on when no page holds all that was asked; loaded only then. search.js calls
// `widened` and gives its tools: its own name has a hash, so it cannot be imported from here.

// Words that only ask.
const ASKING = /请问|有没有|是不是|为什么|怎么样|是什么|什么样|什么是|有什么|什么|有哪些|哪些|哪个|哪里|哪儿|哪家|哪|怎么|怎样|如何|多少|几个|是谁|谁|吗|呢|关于/g;
const MOST_TOKENS = 30;

// ---- Words with one letter wrong ----
export const isNear = (one, two) => {
  if (Math.abs(one.length - two.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === two[start]) start += 1;
  const tail = (skipOne, skipTwo) => one.slice(start + skipOne) === two.slice(start + skipTwo);
  return tail(1, 1) || tail(1, 0) || tail(0, 1)
    || (one[start] === two[start + 1] && one[start + 1] === two[start] && tail(2, 2));
};

// One wrong letter leaves two letters whole at the beginning or at the end.
const nearWords = (tools, seen) => async (index, { word }) => {
  const size = [...word].length;
  const half = size >> 1;
  const ends = size < 4 ? [] : [[0, Math.max(2, half - 1)], [Math.min(size - 2, half + 1)]];
  const lists = await Promise.all(ends.map((end) => index.words(tools.telling(word, ...end))));
  const words = [...new Set(lists.flat())].filter((each) => isNear(each, word));
  for (const each of words) seen.push([each]);
  return tools.wordRows(index, new Map(words.map((each) => [each, 0.5])), "");
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

// Whole names whose characters stand in the question in the same order: 科技局 for 科学技术局.
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
    && ((flags & 1 && size > 1) || follow(at + 1, two, size + 1)));
  for (const [start, found] of steps) {
    if (found.some(([from, , flags]) => flags & 2 && follow(start, from, 1))) {
      add(scores, pageOf(start), 25);
    }
  }
  return scores;
};

const SYLLABLE = /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:[iu]ang|iong|[aeio]ng|iao|i?an|uai|uan|ai|ei|ao|ou|en|er|ia|ie|iu|in|ua|uo|ui|un|[uv]e|[aeiouv]))$/;
// The ways to cut letters into syllables; if there is none, with one piece that is unknown ("").
export const syllablesOf = (letters) => {
  const ways = [];
  const cut = (rest, read, unknown) => {
    if (ways.length >= 8) return;
    if (!rest) ways.push(read);
    for (let size = Math.min(6, rest.length); size > 0; size -= 1) {
      if (SYLLABLE.test(rest.slice(0, size))) cut(rest.slice(size), [...read, rest.slice(0, size)], unknown);
    }
    for (let size = 1; unknown && size <= Math.min(4, rest.length); size += 1) {
      cut(rest.slice(size), [...read, ""], false);
    }
  };
  cut(letters, [], false);
  if (!ways.length) cut(letters, [], true);
  return ways.filter((read) => read.length > 1 && read.length <= MOST_TOKENS)
    .sort((one, two) => one.length - two.length).slice(0, 3);
};

const inPinyin = async (tools, index, letters) => {
  const found = [];
  for (const read of syllablesOf(letters)) {
    const keys = [];
    read.forEach((syllable, at) => {
      for (const [step, sign] of [[1, "'"], [2, "?"]]) {
        const other = read[at + step];
        if (syllable && other) keys.push({ family: "n", key: syllable + sign + other, at, last: at + step });
      }
    });
    const size = read.length;
    found.push(aligned(tools, index, keys, size, size, 40));
    if (size > 2) found.push(aligned(tools, index, keys, size, size - 1, 15));
  }
  if (letters.length > 1 && letters.length <= 8) {
    const keys = [...letters].slice(1)
      .map((sign, at) => ({ family: "n", key: `${letters[at]}-${sign}`, at, last: at + 1 }));
    found.push(aligned(tools, index, keys, letters.length, letters.length, 20));
  }
  const scores = new Map();
  for (const each of await Promise.all(found)) for (const [page, score] of each) tools.add(scores, page, score);
  return scores;
};

// ---- The ways, one after the other ----
const near = async (index, terms, tools, seen) => {
  const both = tools.allOf(await Promise.all(terms.map(async (term) => {
    const own = await tools.scoresOf(index, term);
    if (own.size) return own;
    const wide = term.tokens.filter(tools.isWide).length;
    if (!wide) return tools.scoresOf(index, term, nearWords(tools, seen));
    if (wide < 3) return own;
    const [scores, more] = await Promise.all([nearName, shortened].map((way) => way(tools, index, term.tokens)));
    for (const [page, score] of more) tools.add(scores, page, score);
    return scores;
  })));
  if (both.size || terms.some((term) => term.tokens.some(tools.isWide))) return both;
  return inPinyin(tools, index, terms.flatMap((term) => term.tokens).join(""));
};

// Pages by the share that they hold of the words and pairs asked for; the rare ones weigh more.
const some = async (index, pieces, tools) => {
  const scores = new Map();
  let most = 0;
  for (const found of await Promise.all(pieces.map((tokens) => tools.scoresOf(index, { tokens })))) {
    const weight = found.size ? Math.log(1 + index.pages / found.size) : 0;
    most += weight;
    for (const [page, score] of found) {
      scores.set(page, (scores.get(page) || 0) + weight * (1 + score / tools.IS_NAME));
    }
  }
  return new Map([...scores].filter(([, score]) => score >= most / 2));
};

// What is asked for without the words that only ask.
const askedIn = (index, question, terms, tools) => {
  const short = tools.split(question.replace(ASKING, " "), index.simplified)
    .filter((term) => !tools.isStop(term));
  return short.length ? short : terms;
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
  const pieces = piecesOf(asked, tools, 12);
  const words = [];
  for (const [tier, needles, find] of [
    ["all", asked.map((term) => term.tokens), () => index.exact(asked)],
    ["near", pieces, () => near(index, asked, tools, words)],
    ["some", pieces, () => some(index, pieces, tools)],
  ]) {
    const pages = await find();
    if (pages.size) return { tier, pages, needles: [...needles, ...words] };
  }
  return { tier: "none", pages: new Map(), needles: [] };
};

// The pages that hold a part of a question; what stands in quotation marks has no parts.
export const partly = async (index, question, terms, tools) => {
  const quoted = terms.some((term) => term.quoted);
  const pieces = quoted ? [] : piecesOf(askedIn(index, question, terms, tools), tools, 6);
  return { tier: "some", pages: pieces.length > 1 ? await some(index, pieces, tools) : new Map(), needles: pieces };
};
