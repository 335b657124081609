// Names as they are typed in Latin letters, by the readings of the characters of this site, which
// the index of the search has. This comes when letters that were typed into a filter are nowhere.
const HAN = /\p{Script=Han}/u;
const syllables = new Map();

export const learn = (text) => {
  for (const [first, ...rest] of text.split("\n").map((line) => line.split(" "))) {
    if (HAN.test(first)) syllables.set(first, rest);
    else for (const sign of rest[0] ?? "") syllables.set(sign, [first]);
  }
};

const readOf = (run) => {
  const read = [];
  for (let at = 0; at < run.length;) {
    const size = [3, 2].find((some) => syllables.has(run.slice(at, at + some))) ?? 1;
    read.push(...(syllables.get(run.slice(at, at + size)) ?? ["?"]));
    at += size;
  }
  return read;
};
// The syllables of a text, each after a blank, and their initials; a line for each piece of Chinese.
const kept = new Map();
const soundsOf = (text) => {
  if (!kept.has(text)) {
    const pieces = [...text.matchAll(/\p{Script=Han}+/gu)].map(([run]) => readOf(run));
    kept.set(text, [
      pieces.map((read) => ` ${read.join(" ")}`).join("\n"),
      pieces.map((read) => read.map(([sign]) => sign).join("")).join("\n"),
    ]);
  }
  return kept.get(text);
};

// Whether a text is typed so: whole or by initials, from where a character of it begins.
export const soundsLike = (word) => {
  const whole = new RegExp(` ${[...word].join(" ?")}`), initials = word.replace(/([zcs])h/g, "$1");
  return (text) => {
    const [read, first] = soundsOf(text);
    return whole.test(read) || first.includes(initials);
  };
};
