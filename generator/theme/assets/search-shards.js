// The files of the index as generator/searching writes them: shards of keys, cards of pages.

// The row of names comes first; its places are followed by two bits.
export const NAMES = 0;
export const FLAGS = 4;

// ---- Bits ----
class Bits {
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  zeros() {
    for (let count = 0; this.at < this.bytes.length * 8;) {
      const used = this.at & 7;
      const byte = (this.bytes[this.at >> 3] << used) & 255;
      if (byte) {
        const more = Math.clz32(byte) - 24;
        this.at += more + 1;
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

  rice(parameter) {
    return this.zeros() * 2 ** parameter + this.number(parameter);
  }

  gamma() {
    const size = this.zeros();
    return 2 ** size + this.number(size);
  }

  rising(space, skip) {
    const count = this.gamma() - 1;
    const parameter = parameterOf(count, space);
    const numbers = [];
    for (let at = 0, last = -1; at < count; at += 1) {
      last += 1 + this.zeros() * 2 ** parameter;
      if (skip) this.at += parameter;
      else numbers.push(last += this.number(parameter));
    }
    return numbers;
  }

  text() {
    const bytes = Uint8Array.from({ length: this.gamma() }, () => this.number(8));
    return new TextDecoder().decode(bytes);
  }
}

const parameterOf = (count, space) => {
  const least = Math.floor((space * 11) / (16 * count));
  return least > 1 && count ? 31 - Math.clz32(least) : 0;
};

const hashOf = (key) => {
  let crc = -1;
  for (const byte of new TextEncoder().encode(key)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
};

// ---- Segments ----
const FAMILIES = "tcnf";
export const load = async (address, options) => {
  const answer = await fetch(address, options);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
};

export class Segment {
  constructor(base, entry, { cards, segments }) {
    Object.assign(this, entry, { base: `${base}${entry.path}/`, kept: new Map(), perFile: cards, among: segments.length });
    this.layers = entry.layers.map(([width, slots, several], number) => {
      const owners = [];
      const extra = new Map();
      for (let at = 0; at < several.length; at += 2) extra.set(several[at], several[at + 1]);
      for (let page = 0; owners.length < slots; page += 1) {
        for (let slot = extra.get(page) || 1; slot; slot -= 1) owners.push(page);
      }
      return { width, owners, space: slots * width * (number === NAMES ? FLAGS : 1) };
    });
  }

  file(name, read) {
    if (!this.kept.has(name)) {
      const loading = load(this.base + name).then(read);
      loading.catch(() => this.kept.delete(name));
      this.kept.set(name, loading);
    }
    return this.kept.get(name);
  }

  place(family, key) {
    const depth = this.depths[FAMILIES.indexOf(family)];
    return [`${family}${Math.floor(hashOf(key) / 2 ** (32 - depth))}.bin`, 32 - depth];
  }

  // What a key has in its shard: "n" only the row of names, "f" a text, the others three rows.
  async entry(family, key) {
    const [name, rest] = this.place(family, key);
    const bytes = await this.file(name, async (answer) => new Uint8Array(await answer.arrayBuffer()));
    const spaces = this.layers.map((layer) => (family === "c" ? this.pages : layer.space));
    const read = (bits, skip) => {
      if (family === "f") return bits.text();
      return spaces.slice(0, family === "n" ? 1 : 3).map((space) => bits.rising(space, skip));
    };
    const wanted = hashOf(key) % 2 ** rest;
    const bits = new Bits(bytes);
    let count = bits.gamma() - 1;
    const gap = count && bits.number(5);
    for (let hash = -1; count; count -= 1) {
      hash += 1 + bits.rice(gap);
      if (hash === wanted) return read(bits);
      read(bits, true);
    }
    return null;
  }

  // Places in names (with flags), in headings, in texts.
  async rows(family, key) {
    return await this.entry(family, key) || [[], [], []];
  }

  async words(letters) {
    return (await this.entry("f", letters) || "").split("\n").filter(Boolean);
  }

  async card(page) {
    const cards = await this.file(`d${Math.floor(page / this.perFile)}.json`, (answer) => answer.json());
    const [address, kind, title, subtitle, same, headings, passages] = cards[page % this.perFile];
    return { address, kind, title, subtitle, same: same || address, headings, passages, language: this.language };
  }
}
