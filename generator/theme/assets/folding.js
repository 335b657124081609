// Folding: what is typed and what is written come to the same form here, as in
// generator/searching/folding.py, for the search and for all filters.

// Scripts that are written without blanks between words, digits, and what makes a percentage.
const WIDE = "0-9%\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u2e80-\\u2fdf\\u3005-\\u3007\\u3040-\\u30ff"
  + "\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff\\u{20000}-\\u{3ffff}";
export const wideSign = new RegExp(`[${WIDE}]`, "u");
const narrowSigns = new RegExp(`[^${WIDE}]+`, "gu");

// Letters of their own that many keyboards lack.
const LETTERS = { "œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ı": "i" };

// Width, case, accents, apostrophes; traditional characters are known to those who have a table.
export const fold = (text) => text.normalize("NFKC").toLowerCase()
  .replace(narrowSigns, (signs) => signs.normalize("NFD"))
  .replace(/[\u0300-\u036f\u3099\u309a]/g, "")
  .replace(/[\u2018\u2019\u02bc]/g, "'")
  .replace(/[œæßøłđı]/g, (letter) => LETTERS[letter]);

// What nobody sees: also what chooses a drawing of the character before it.
export const UNSEEN = /[\p{Cf}\p{Variation_Selector}]/u;
const UNCOUNTED = new RegExp(`${UNSEEN.source}|["'\u201a-\u201f「」『』]`, "gu");
// The words that a filter looks for, in names that are folded as well. Quotation marks are typed in
// many ways, or not at all: they and apostrophes don't count, nor does what nobody sees.
export const plain = (text) => [...fold(text).replace(UNCOUNTED, "")].map((sign) => simplified.get(sign) ?? sign).join("");
export const wordsOf = (text) => plain(text).split(/\s+/).filter(Boolean);

// Tables of the search, below the root of the site, which pages with filters name (`data-root` is
// that of their language). They come when what was typed is nowhere: that of traditional characters
// after Chinese, that of pinyin after letters.
const simplified = new Map();
let sounds;
const load = async (address) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
};
const table = async (name) => {
  const { site, root } = document.querySelector("[data-site], [data-root]").dataset;
  const address = new URL(`${site ?? root}search-index/index.json`, location.href);
  const entry = await (await load(address)).json();
  return [await (await load(new URL(entry[name], address))).text(), entry];
};
const TABLES = {
  traditional: async () => {
    const [text, { plain: few }] = await table("traditional");
    const signs = [...few + text];
    for (let at = 0; at + 1 < signs.length; at += 2) simplified.set(signs[at + 1], signs[at]);
  },
  pinyin: async () => {
    const [made, [text]] = await Promise.all([import("./sounds.js"), table("pinyin")]);
    made.learn(text);
    sounds = made;
  },
};
const learning = {};
const learned = (name) => (learning[name] ??= TABLES[name]().then(() => true, () => {
  // Without it a filter does what it can.
  learning[name] = undefined;
  return false;
}));

const LETTERS_ALONE = /^[a-z]{2,}$/;
const holds = (words) => (text) => words.every((word) => text.includes(word));
// Whether folded texts, none of which has what was typed, are to be folded and looked at again.
export const again = async (typed, texts) => {
  const words = wordsOf(typed);
  if (!words.length || texts.some(holds(words))) return false;
  const names = [];
  if (/\p{Script=Han}/u.test(typed)) names.push("traditional");
  if (words.some((word) => LETTERS_ALONE.test(word))) names.push("pinyin");
  return (await Promise.all(names.map(learned))).includes(true);
};
// What tells whether a folded text has what was typed; where none has, whether it sounds so.
export const finder = (typed, texts) => {
  const words = wordsOf(typed), plainly = holds(words);
  if (!sounds || texts.some(plainly)) return plainly;
  const ways = words.map((word) => [word, LETTERS_ALONE.test(word) && sounds.soundsLike(word)]);
  return (text) => ways.every(([word, like]) => text.includes(word) || (like && like(text)));
};
