// The files of the index as generator/searching writes them: shards of keys, cards of pages.
// Where pages and places are numbers: page * WIDTH + MARGIN + place; in the row of names they are
// followed by two bits, so that row's unit is FLAGS.

export const NAMES = 0;
export const FLAGS = 4;
export const WIDTH = 2 ** 24;
const MARGIN = 64;
export const pageOf = (start) => Math.floor(start / WIDTH);
export const startOf = (page) => page * WIDTH + MARGIN;

// ---- Bits ----
class Bits {
  constructor(bytes, at, end) {
    Object.assign(this, { bytes, at: at * 8, end: end * 8 });
  }

  zeros() {
    for (let count = 0; this.at < this.end;) {
      const used = this.at & 7;
      const byte = (this.bytes[this.at >> 3] << used) & 255;
      if (byte) {
        const more = Math.clz32(byte) - 24;
        this.at += more;
        return count + more;
      }
      count += 8 - used;
      this.at += 8 - used;
    }
    throw new Error("a shard ends too early");
  }

  number(size) {
    let value = 0;
    for (let left = size; left > 0;) {
      const room = 8 - (this.at & 7);
      const taken = Math.min(room, left);
      value = value * 2 ** taken + ((this.bytes[this.at >> 3] >> (room - taken)) & (2 ** taken - 1));
      this.at += taken;
      left -= taken;
    }
    return value;
  }

  golomb(parameter) {
    return this.number(this.zeros() + 1 + parameter) - 2 ** parameter;
  }
}

const numberOf = (letter) => (letter >= "a" && letter <= "z" ? letter.charCodeAt(0) - 96 : (letter.codePointAt(0) % 4) + 27);
// Whether a word may stand between these letters; where a letter is not given, any may stand.
const fits = (before, after) => (beside) => (!before || beside >> 5 === numberOf(before))
  && (!after || (beside & 31) === numberOf(after));

const lengthOf = (number) => 32 - Math.clz32(number);

// The families: parameters of the places in names, in headings and in texts, for the first one on
// a page and for others; pages only where there are none. With words, bits that tell the letters
// beside them: the last one of the word before, and the first one of the word after.
const PLACES = { first: [3, 4, 8], further: [3, 3, 6] };
const FAMILIES = {
  t: { layers: 3, ...PLACES },
  w: { layers: 3, ...PLACES, beside: 10 },
  c: { layers: 3 },
  n: { layers: 1, first: [3], further: [3] },
};

const HASH_BITS = 30;
const hashOf = (key) => {
  let value = 0;
  for (const sign of key) {
    value = Math.imul(value ^ sign.codePointAt(0), 0x9e3779b1);
    value ^= value >>> 15;
  }
  value = Math.imul(value, 0x9e3779b1);
  return (value ^ (value >>> 16)) >>> (32 - HASH_BITS);
};

// The key beside which another one lies, so that one file answers for both: the first letters of a
// word, or where two words meet the letters that are nearest.
const [NEAREST, BEGINNING] = [3, 5];
const groupOf = (family, key) => {
  if (family === "w") return [...key].slice(0, BEGINNING).join("");
  if (family !== "c" || !key.includes(" ")) return key;
  const [right, left] = key.split(" ").reverse().map((part) => [...part]);
  const [from, to] = left.length < right.length ? [0, NEAREST] : [-NEAREST, 1];
  return `${left.slice(from).join("")} ${right.slice(0, to).join("")}`;
};
const OWN = 2 ** 16;
const numberOfKey = (family, key) => Math.floor(hashOf(groupOf(family, key)) / OWN) * OWN + (hashOf(key) % OWN);

export const load = async (address, options) => {
  const answer = await fetch(address, options);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
};

// ---- Files ----
const TAG = 4;
const tagOf = (tags, number) => tags.slice(number * TAG, (number + 1) * TAG);

export class Files {
  constructor(base, entry) {
    this.everywhere = new Set(entry.everywhere);
    Object.assign(this, { base, entry, kept: new Map(), space: entry.room * entry.languages.length });
    this.pages = (entry.blocks.length / TAG) * this.space;
  }

  file(name, read) {
    if (!this.kept.has(name)) {
      const loading = load(this.base + name).then(read);
      loading.catch(() => this.kept.delete(name));
      this.kept.set(name, loading);
    }
    return this.kept.get(name);
  }

  // The file that a key is in, how long the rest of its hash is, and that rest.
  place(family, key) {
    const tags = this.entry.shards[family];
    const rest = HASH_BITS - lengthOf(tags.length / TAG - 1);
    const hash = numberOfKey(family, key);
    const number = Math.floor(hash / 2 ** rest);
    return [`${family}/${number.toString(16)}-${tagOf(tags, number)}.${family === "f" ? "txt" : "bin"}`, rest, hash % 2 ** rest];
  }

  // The places of a key in names (with flags), in headings and in texts; in the family of
  // characters its pages. Only those of a word that stands between the letters that are given.
  async rows(family, key, before, after) {
    const [name, rest, wanted] = this.place(family, key);
    const bytes = await this.file(name, async (answer) => new Uint8Array(await answer.arrayBuffer()));
    const rows = Array.from({ length: FAMILIES[family].layers }, () => []);
    const sizes = [];
    let at = 0;
    for (let pages = 0; pages < this.pages; pages += this.space) {
      let size = 0;
      for (let shift = 0; ; shift += 7, at += 1) {
        size += (bytes[at] & 127) * 2 ** shift;
        if (bytes[at] < 128) break;
      }
      sizes.push(size);
      at += 1;
    }
    sizes.forEach((size, block) => {
      if (size) this.inBlock(new Bits(bytes, at, at + size), { ...FAMILIES[family], fits: fits(before, after) }, rest, wanted, block, rows);
      at += size;
    });
    return rows;
  }

  inBlock(bits, form, rest, wanted, block, rows) {
    const count = bits.golomb(0);
    const parameter = Math.max(0, rest - lengthOf(count));
    for (let left = count, hash = -1; left; left -= 1) {
      hash += 1 + bits.golomb(parameter);
      if (hash > wanted) return;
      for (let layer = 0; layer < form.layers; layer += 1) this.row(bits, form, layer, block, hash === wanted && rows[layer]);
    }
  }

  row(bits, form, layer, block, found) {
    const count = bits.golomb(0);
    const parameter = count && Math.max(0, lengthOf(Math.floor(this.space / count)) - 2);
    for (let left = count, page = block * this.space - 1; left; left -= 1) {
      page += 1 + bits.golomb(parameter);
      if (!form.first) {
        if (found) found.push(page);
        continue;
      }
      for (let place = -1, next = form.first[layer]; ; next = form.further[layer]) {
        place += 1 + bits.golomb(next);
        const start = startOf(page) + place;
        const flags = layer === NAMES && bits.number(2);
        const beside = form.beside && bits.number(form.beside);
        if (found && (!beside || form.fits(beside))) found.push(layer === NAMES ? start * FLAGS + flags : start);
        if (!bits.number(1)) break;
      }
    }
  }

  // The words that hold two letters side by side.
  async words(letters) {
    const [name] = this.place("f", letters);
    const text = await this.file(name, (answer) => answer.text());
    return text.split("\n").filter((line) => line.startsWith(`${letters} `)).flatMap((line) => line.split(" ").slice(1));
  }

  languageOf(page) {
    return this.entry.languages[Math.floor((page % this.space) / this.entry.room)];
  }

  async card(page) {
    const block = Math.floor(page / this.space);
    const number = page % this.space;
    const group = Math.floor(number / this.entry.together);
    const cards = await this.file(
      `cards/${block.toString(16)}/${group.toString(16)}.json?${tagOf(this.entry.blocks, block)}`,
      (answer) => answer.json(),
    );
    const [address, kind, title, subtitle, same, headings, passages] = cards.find(([each]) => each === number)[1];
    return { address, kind, title, subtitle, same: same || address, headings, passages, language: this.languageOf(page) };
  }
}
