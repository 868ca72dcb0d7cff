// Which entries the search and the chosen values leave. An entry is shown when it holds all words
// of the search and, in each facet in which values are chosen, any of them. The counts of a facet
// are over the entries that pass all conditions but its own.

const NONE = -1; // the number of no value
const FIRST_STEP = 1000; // tones from here on are places on a scale, up to so many more
const DEEPEST = 100;

class Facets {
  constructor() {
    this.all = atlas.facets.map((facet, number) => ({ ...facet, number, chosen: new Set() }));
    this.words = [];
    this.texts = null;
    for (const entry of atlas.entries) {
      for (const values of entry.values) if (!values.length) values.push(NONE);
    }
    this.count();
    this.totals = this.all.map((facet) => facet.counts);
    for (const facet of this.all) facet.tones = this.tonesOf(facet);
  }

  search(text) {
    this.words = folded(text).split(/\s+/u).filter(Boolean);
  }

  toggle(facet, value, on = !facet.chosen.has(value)) {
    facet.chosen[on ? "add" : "delete"](value);
  }

  clear() {
    this.words = [];
    for (const facet of this.all) facet.chosen.clear();
  }

  get narrowed() {
    return this.words.length > 0 || this.all.some((facet) => facet.chosen.size > 0);
  }

  label(facet, value) {
    return value === NONE ? WORDS.without : facet.values[value];
  }

  /** The tones of a facet's values: places on a scale where they have an order. */
  tonesOf(facet) {
    const ranked = this.ranked(facet).filter((value) => value !== NONE);
    const step = (at) => (ranked.length < 2 ? 1 : at / (ranked.length - 1));
    const tone = (value, at) => (facet.ordered ? FIRST_STEP + Math.round(DEEPEST * step(at)) : value);
    return new Map([[NONE, NONE], ...ranked.map((value, at) => [value, tone(value, at)])]);
  }

  /** The values of a facet that any entry has: commonest first, or in their own order. */
  ranked(facet) {
    const total = this.totals[facet.number];
    const values = [...total.keys()].filter((value) => value !== NONE);
    const place = facet.ordered && new Map(facet.ordered.map((value, index) => [value, index]));
    if (place) values.sort((one, other) => place.get(one) - place.get(other));
    else {
      const letters = facet.alphabet ? new Map(facet.alphabet.map((value, at) => [value, at])) : null;
      const at = (value) => (letters ? letters.get(value) : value);
      values.sort((one, other) => total.get(other) - total.get(one) || at(one) - at(other));
    }
    return total.has(NONE) ? [...values, NONE] : values;
  }

  /** Finds the entries that are shown, the best answers first, and counts. */
  count() {
    const counts = this.all.map(() => new Map());
    const found = [];
    for (const entry of atlas.entries) {
      const rank = this.words.length ? this.rank(entry) : 0;
      if (rank === null) continue;
      const failing = this.all.filter(
        ({ chosen, number }) => chosen.size && !entry.values[number].some((v) => chosen.has(v)),
      );
      if (failing.length > 1) continue;
      for (const { number } of failing.length ? failing : this.all) {
        for (const value of entry.values[number]) {
          counts[number].set(value, (counts[number].get(value) || 0) + 1);
        }
      }
      if (!failing.length) found.push([rank, entry]);
    }
    if (this.words.length) found.sort((one, other) => one[0] - other[0]);
    this.all.forEach((facet, number) => (facet.counts = counts[number]));
    this.found = found.map(([, entry]) => entry);
  }

  /** How well an entry answers the search, 0 the best; null when it lacks a word. */
  rank(entry) {
    this.texts ||= new Map(atlas.entries.map((one) => [one, this.textsOf(one)]));
    const [title, text] = this.texts.get(entry);
    if (!this.words.every((word) => text.includes(word))) return null;
    const whole = this.words.join(" ");
    if (title === whole) return 0;
    if (title.startsWith(whole)) return 1;
    if (title.includes(` ${whole}`)) return 2;
    return this.words.every((word) => title.includes(word)) ? 3 : 4;
  }

  textsOf(entry) {
    const title = folded(entry.title);
    const values = this.all.flatMap(({ values: known, number }) =>
      entry.values[number].map((value) => known[value] || ""),
    );
    const facts = (entry.facts || []).map(([, text]) => text);
    const rest = [...values, ...facts, entry.more || "", entry.text || ""];
    return [title, `${title} ${folded(rest.join(" "))}`];
  }
}
