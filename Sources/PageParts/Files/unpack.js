'use strict';
// Reads what the page carries packed from its text, and unpacks it: LZMA, after the decoder of Igor
// Pavlov's specification. It makes two thirds of what gzip makes of the engine, whose like parts lie
// far apart.

/** The bytes of a text in 91 signs: thirteen bits in each two, six in one at the end. */
const bytesOf = (text) => {
  const values = new Uint8Array(128);
  let sign = 0;
  for (let code = 0x21; code < 0x7f; code++) {
    if (!'"&<'.includes(String.fromCharCode(code))) values[code] = sign++;
  }
  const bytes = new Uint8Array(Math.floor(((text.length >> 1) * 13 + (text.length & 1) * 6) / 8));
  let [bits, width, at] = [0, 0, 0];
  for (let index = 0; index < text.length; index += 2) {
    const first = values[text.charCodeAt(index)];
    const isLast = index + 1 === text.length;
    bits = isLast
      ? (bits << 6) | first
      : (bits << 13) | (first * 91 + values[text.charCodeAt(index + 1)]);
    width += isLast ? 6 : 13;
    while (width >= 8) {
      width -= 8;
      bytes[at++] = bits >> width;
      bits &= (1 << width) - 1;
    }
  }
  return bytes;
};

/** A longer array that begins with these bytes. */
const lengthened = (bytes) => {
  const longer = new Uint8Array(bytes.length * 2);
  longer.set(bytes);
  return longer;
};

/** Reads bits, each by the chance of a 0 that its place has had so far, of 2048. */
const bitReader = (packed, start) => {
  let from = start + 5;
  // In arrays, where they stay numbers of 32 bits: in variables each change would make an object.
  const range = new Uint32Array([0xffffffff]);
  const code = new Uint32Array([new DataView(packed.buffer, packed.byteOffset).getUint32(start + 1)]);
  const refill = () => {
    range[0] <<= 8;
    code[0] = (code[0] << 8) | packed[from++];
  };
  const bit = (chances, index) => {
    const chance = chances[index];
    const bound = (range[0] >>> 11) * chance;
    const isSet = code[0] >= bound;
    if (isSet) {
      range[0] -= bound;
      code[0] -= bound;
      chances[index] = chance - (chance >> 5);
    } else {
      range[0] = bound;
      chances[index] = chance + ((2048 - chance) >> 5);
    }
    if (range[0] < 0x1000000) refill();
    return isSet ? 1 : 0;
  };
  /** A number, its highest bit first; each bit's chance depends on those before it. */
  const number = (chances, offset, count) => {
    let index = 1;
    for (let left = count; left > 0; left--) index = (index << 1) | bit(chances, offset + index);
    return index - (1 << count);
  };
  /** The same, its lowest bit first. */
  const reversed = (chances, offset, count) => {
    let index = 1;
    let value = 0;
    for (let place = 0; place < count; place++) {
      const found = bit(chances, offset + index);
      index = (index << 1) | found;
      value |= found << place;
    }
    return value;
  };
  /** A number of bits that are 0 as often as 1. */
  const even = (count) => {
    let value = 0;
    for (let left = count; left > 0; left--) {
      range[0] >>>= 1;
      const isSet = code[0] >= range[0];
      if (isSet) code[0] -= range[0];
      value = (value << 1) | (isSet ? 1 : 0);
      if (range[0] < 0x1000000) refill();
    }
    return value;
  };
  return { bit, number, reversed, even };
};

/** The bytes that were packed; they end at a mark. */
const unpack = (packed) => {
  const literalBits = packed[0] % 9;
  const literalPlaceBits = Math.floor(packed[0] / 9) % 5;
  const literalPlaces = (1 << literalPlaceBits) - 1;
  const places = (1 << Math.floor(packed[0] / 45)) - 1;
  const { bit, number, reversed, even } = bitReader(packed, 13);

  const chances = (count) => new Uint16Array(count).fill(1024);
  const lengths = () => ({
    choice: chances(2), low: chances(128), middle: chances(128), high: chances(256),
  });
  const [isMatch, isLong] = [chances(192), chances(192)];
  const [isRepeated, isNotFirst, isNotSecond, isFourth] = [1, 2, 3, 4].map(() => chances(12));
  const [slots, specials, aligned] = [chances(256), chances(128), chances(16)];
  const [newLengths, repeatedLengths] = [lengths(), lengths()];
  const literals = chances(0x300 << (literalBits + literalPlaceBits));

  const length = (table, place) => {
    if (!bit(table.choice, 0)) return 2 + number(table.low, place << 3, 3);
    if (!bit(table.choice, 1)) return 10 + number(table.middle, place << 3, 3);
    return 18 + number(table.high, 0, 8);
  };
  /** Less one; -1 is the mark at the end. */
  const distance = (count) => {
    const slot = number(slots, Math.min(count - 2, 3) << 6, 6);
    if (slot < 4) return slot;
    const extra = (slot >> 1) - 1;
    const base = (2 | (slot & 1)) << extra;
    if (slot < 14) return base + reversed(specials, base - slot, extra);
    return base + (even(extra - 4) << 4) + reversed(aligned, 0, 4);
  };

  let out = new Uint8Array(1 << 22);
  let at = 0;
  let state = 0; // What came last: below 7 a literal, else a match.
  const recent = new Int32Array(4);

  const literal = () => {
    const before = at > 0 ? out[at - 1] : 0;
    const offset =
      0x300 * (((at & literalPlaces) << literalBits) + (before >> (8 - literalBits)));
    let symbol = 1;
    if (state >= 7) {
      // The byte after the match is none like the one that the match would have gone on with.
      let other = out[at - recent[0] - 1];
      while (symbol < 0x100) {
        const expected = (other >> 7) & 1;
        other <<= 1;
        const found = bit(literals, offset + ((1 + expected) << 8) + symbol);
        symbol = (symbol << 1) | found;
        if (expected !== found) break;
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | bit(literals, offset + symbol);
    state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
    return symbol;
  };
  /** How many bytes come from `recent[0]`; null at the end. */
  const match = (place) => {
    if (!bit(isRepeated, state)) {
      const count = length(newLengths, place);
      recent.copyWithin(1, 0);
      recent[0] = distance(count);
      state = state < 7 ? 7 : 10;
      return recent[0] === -1 ? null : count;
    }
    if (!bit(isNotFirst, state)) {
      if (!bit(isLong, (state << 4) + place)) {
        state = state < 7 ? 9 : 11;
        return 1;
      }
    } else {
      const which = bit(isNotSecond, state) ? 2 + bit(isFourth, state) : 1;
      const again = recent[which];
      recent.copyWithin(1, 0, which);
      recent[0] = again;
    }
    const count = length(repeatedLengths, place);
    state = state < 7 ? 8 : 11;
    return count;
  };

  for (;;) {
    if (at + 273 > out.length) out = lengthened(out);
    const place = at & places;
    if (!bit(isMatch, (state << 4) + place)) {
      out[at] = literal();
      at += 1;
      continue;
    }
    const count = match(place);
    if (count === null) return out.subarray(0, at);
    const back = recent[0] + 1;
    for (let left = count; left > 0; left--, at++) out[at] = out[at - back];
  }
};
