// Who asks what a word means is shown first where the site explains it, on the page about itself.
// Loaded only for such questions; search.js gives its tools, as to search-near.js.

// What is asked for, in questions that ask for a meaning.
const ASKED = [
  /^(?:请问|想知道|想了解)?\s*(?:什么是|什么叫做?|何谓|何为|怎么理解|如何理解|解释一?下?)(.+?)(?:的?意思|的?含义)?$/,
  /^(?:请问|想知道|想了解)?(.+?)[是]?(?:的?(?:意思|含义|定义)是什么|是?什么意思|是什么|指的?是?什么|是?啥意思|是啥|的(?:意思|含义|定义)|名词解释)$/,
  /^(?:please\s+)?(?:what(?:['’]?s|\s+is|\s+are|\s+does|\s+do)|define|explain|(?:the\s+)?(?:definition|meaning)\s+of)\s+(?:the\s+(?:definition|meaning)\s+of\s+)?(.+?)(?:\s+(?:means?|stands?\s+for))?$/i,
  /^(.+?)\s+(?:meaning|definition|explained)$/i,
];
const ARTICLE = /^(?:an?|the)\s+/i;
const QUOTES = /["'“”‘’「」『』]/g;

// The words in question, or nothing.
export const wordsIn = (question) => {
  const text = question.replace(/[\s?？。.!！]+$/u, "").trim();
  const found = ASKED.map((asked) => asked.exec(text)?.[1].trim()).find(Boolean);
  return found ? found.replace(QUOTES, "").replace(ARTICLE, "") : "";
};

const [SAME, BEGINS, HAS, SAYS] = [4, 3, 2, 1];
// Where a row of tokens stands in another one, if it does.
const placeIn = (row, tokens) => tokens.findIndex((_, at) => row.every((token, step) => tokens[at + step] === token));
// How well a term with its explanation answers: more than nothing where it does at all.
const fitOf = (asked, term, told, isWide) => {
  const at = placeIn(asked, term);
  const share = asked.length / term.length;
  if (!at) return share === 1 ? SAME : BEGINS - 1 + share;
  // One character of a word is another word.
  if (asked.length === 1 && isWide(asked[0])) return 0;
  if (at > 0) return HAS - 1 + share;
  // A phrase that the explanation itself has, where words have blanks between them.
  return asked.length > 1 && !asked.some(isWide) && placeIn(asked, told) >= 0 ? SAYS / 2 : 0;
};

const TERM = /^([^：:]+)(?:：|: )/;

// The page about the site with the passage that explains what is asked: {page, card, needles}.
export const explained = async (index, question, { about, language }, { tokensOf, scoresOf, isWide, IS_NAME }) => {
  const textsOf = (text, asked) => tokensOf(text, index.simplified, asked).map((token) => token.text);
  const asked = textsOf(wordsIn(question), true);
  if (!asked.length) return null;
  const pages = await scoresOf(index, { tokens: textsOf(about, true) });
  const named = [...pages.keys()].filter((page) => pages.get(page) >= IS_NAME && index.languageOf(page) === language);
  const cards = await Promise.all(named.map((page) => index.card(page)));
  let best = { fit: 0 };
  cards.forEach((card, number) => {
    if (card.kind !== "site") return;
    for (let at = 0; at < card.passages.length; at += 2) {
      const [anchor, text] = card.passages.slice(at, at + 2);
      const term = anchor && TERM.exec(text);
      const fit = term ? fitOf(asked, textsOf(term[1]), textsOf(text), isWide) : 0;
      if (fit > best.fit) best = { fit, page: named[number], card: { ...card, headings: [], passages: [anchor, text] } };
    }
  });
  return best.fit ? { page: best.page, card: best.card, needles: [asked], score: Infinity } : null;
};
